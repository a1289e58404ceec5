using Mediation.Domain.Agreements;
using Mediation.Domain.Fraud;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Fraud;

/// <summary>Signs of made-up cases: haste, copies, signatures nobody drew.</summary>
public class FraudTests
{
    private const string Leak =
        "因楼上卫生间防水层老化渗漏，造成楼下住户吊顶、墙面受损，双方就维修费用的承担多次协商未果，遂向调解委员会申请调解。经调解员现场查看并组织双方面对面协商，双方自愿达成如下协议。";

    private static readonly Guid Somebody = Guid.CreateVersion7();

    [Fact]
    public void Haste_WhenFourCasesEndWithinAnHour_TellsTheStretch()
    {
        var ends = Ends(Somebody, 0, 14, 28, 59);

        var hour = Assert.Single(Haste.Find(ends, casesPerHour: 4));

        Assert.Equal((Somebody, ends[0].At, ends[3].At, 4), (hour.PersonId, hour.From, hour.To, hour.CaseIds.Count));
    }

    [Theory]
    [InlineData(0, 14, 28, 60)]
    [InlineData(0, 30, 61, 91)]
    public void Haste_WhenTheFourthComesAnHourLater_IsNone(params int[] minutes) =>
        Assert.Empty(Haste.Find(Ends(Somebody, minutes), casesPerHour: 4));

    [Fact]
    public void Haste_WhenOneCaseEndsTwice_CountsItOnce()
    {
        var ends = Ends(Somebody, 0, 5, 10);

        Assert.Empty(Haste.Find([.. ends, ends[0] with { At = ends[0].At.AddMinutes(20) }], casesPerHour: 4));
    }

    [Fact]
    public void Haste_WhenTwoPeopleShareTheHour_CountsEachByHimself() =>
        Assert.Empty(Haste.Find([.. Ends(Somebody, 0, 5), .. Ends(Guid.CreateVersion7(), 1, 6)], casesPerHour: 4));

    [Fact]
    public void Haste_WhenHoursOverlap_IsOneStretchAndALaterOneAnother()
    {
        var hours = Haste.Find(Ends(Somebody, 0, 10, 20, 30, 65, 75, 300, 310, 320, 330), casesPerHour: 4);

        Assert.Equal([4, 6], hours.Select(hour => hour.CaseIds.Count));
    }

    [Fact]
    public void AlikeTexts_WhenOnlyNamesFiguresAndAWordDiffer_AreOneGroup()
    {
        var (one, other, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

        var group = Assert.Single(AlikeTexts.Find(
            [
                new(one, Leak + "赵示例赔偿钱示例3000元。", ["赵示例", "钱示例"]),
                new(other, Leak + "孙示例赔偿李示例人民币4500元。", ["孙示例", "李示例"]),
                new(third, "王示例饲养的犬只夜间吠叫，影响周示例休息，双方约定每晚十点以后将犬只移入室内，并在阳台加装隔音材料，一个月后由网格员上门回访查看效果如何，再作商议。", ["王示例", "周示例"]),
            ],
            percent: 90, shortest: 60));

        Assert.Equal(new[] { one, other }, group.CaseIds);
        Assert.InRange(group.Percent, 90, 99);
    }

    [Fact]
    public void AlikeTexts_WhenTheyAreOfOneCase_AreNoSign()
    {
        var same = Guid.CreateVersion7();

        Assert.Empty(AlikeTexts.Find([new(same, Leak, []), new(same, Leak, [])], percent: 90, shortest: 60));
    }

    [Fact]
    public void AlikeTexts_WhenTooShort_AreNotCompared() =>
        Assert.Empty(AlikeTexts.Find([new(Guid.CreateVersion7(), "已和好", []), new(Guid.CreateVersion7(), "已和好", [])], percent: 90, shortest: 60));

    [Fact]
    public void AlikeTexts_WhenHalfIsShared_AreAlikeOnlyByALowThreshold()
    {
        WrittenText[] texts =
        [
            new(Guid.CreateVersion7(), Leak, []),
            new(Guid.CreateVersion7(), Leak[..(Leak.Length * 2 / 3)] + "乙方当场清理楼道堆放的杂物，并承诺今后不再占用公共通道。", []),
        ];

        Assert.Empty(AlikeTexts.Find(texts, percent: 90, shortest: 60));
        Assert.Single(AlikeTexts.Find(texts, percent: 40, shortest: 60));
    }

    [Fact]
    public void AlikeTexts_WhenThereAreThousands_FindsTheCopiesAmongThem()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 2000).Select(_ => new WrittenText(Guid.CreateVersion7(), Noise(random), [])).ToList();
        var copy = texts[1234] with { CaseId = Guid.CreateVersion7() };

        var group = Assert.Single(AlikeTexts.Find([.. texts, copy], percent: 90, shortest: 60));

        Assert.Equal(new[] { texts[1234].CaseId, copy.CaseId }, group.CaseIds);
    }

    [Fact]
    public void PenMarks_WhenATabletSignatureHasNoStrokesOrSomebodyElses_AreDoubtful()
    {
        var (one, other) = (Signed("aa", null), Signed("bb", "aa"));

        var doubtful = PenMarks.Find([one, other]);

        Assert.Equal(
            [(one.CaseId, OddMark.CopiedStrokes), (one.CaseId, OddMark.NoStrokes), (other.CaseId, OddMark.CopiedStrokes)],
            doubtful.Select(mark => (mark.CaseId, mark.Odd)));
    }

    [Fact]
    public void PenMarks_WhenSignedOnPaper_HaveNothingToShow()
    {
        var agreement = SomeCase.Mediating().Signed();

        Assert.Empty(PenMarks.Find([new(agreement.CaseId, agreement.Slots)]));
    }

    private static List<EndedCase> Ends(Guid person, params int[] minutes) =>
        [.. minutes.Select(minute => new EndedCase(person, Given.Now.AddMinutes(minute), Guid.CreateVersion7()))];

    /// <summary>Both parties on the tablet, with these strokes.</summary>
    private static SignedAgreement Signed(string? first, string? second)
    {
        var agreement = SomeCase.Mediating().Sent();
        var slots = agreement.Slots.Where(slot => slot.Role == SignatoryRole.Party).ToList();
        slots[0].Sign(new SigningAct(Given.Today, SigningMethod.Tablet) { StrokesHash = first }, null);
        slots[1].Sign(new SigningAct(Given.Today, SigningMethod.Tablet) { StrokesHash = second }, null);
        return new(agreement.CaseId, agreement.Slots);
    }

    private static string Noise(Random random) => string.Concat(Enumerable.Range(0, 120).Select(_ => (char)random.Next('一', '龥')));
}
