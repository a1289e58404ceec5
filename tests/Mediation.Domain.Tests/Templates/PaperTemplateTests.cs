using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Templates;

namespace Mediation.Domain.Tests.Templates;

public class PaperTemplateTests
{
    private static readonly Actor Admin = new(Guid.CreateVersion7(), "管理员", new HashSet<StaffRole>(), null, null);
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTime Now = new(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void On_ByDay_GivesTheRevisionThatBeganLast()
    {
        var template = new PaperTemplate("numbering", null);
        var now = Revise(template, "一", Today);
        var later = Revise(template, "二", Today.AddDays(10));

        Assert.Null(template.On(Today.AddDays(-1)));
        Assert.Same(now, template.On(Today.AddDays(9)));
        Assert.Same(later, template.On(Today.AddDays(10)));
    }

    [Fact]
    public void On_WhenTwoBeginTheSameDay_GivesTheOneEnteredLast()
    {
        var template = new PaperTemplate("numbering", null);
        Revise(template, "一", Today);
        var corrected = Revise(template, "二", Today);

        Assert.Same(corrected, template.On(Today));
        Assert.Equal(2, template.Revisions.Count);
    }

    [Fact]
    public void On_WhenARevisionHasEnded_GivesTheOneBefore()
    {
        var template = new PaperTemplate("numbering", null);
        var usual = Revise(template, "一", Today);
        Revise(template, "试行", Today.AddDays(1), Today.AddDays(5));

        Assert.Same(usual, template.On(Today.AddDays(6)));
    }

    [Fact]
    public void Revise_WhenADayIsPastOrTheDaysAreReversed_Refuses()
    {
        var template = new PaperTemplate("numbering", null);

        Assert.Throws<ArgumentOutOfRangeException>(() => Revise(template, "一", Today.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Revise(template, "一", Today, Today.AddDays(-1)));
        Assert.Empty(template.Revisions);
    }

    [Fact]
    public void KeyOf_ForAllAndForOne_Differs()
    {
        var committee = Guid.CreateVersion7();

        Assert.Equal("numbering:all", new PaperTemplate("numbering", null).Key);
        Assert.Equal($"numbering:{committee}", new PaperTemplate("numbering", committee).Key);
        Assert.True(PaperTemplate.KeyOf(new string('字', PaperTemplate.MatterMaxLength), committee).Length <= PaperTemplate.KeyMaxLength);
    }

    [Fact]
    public void Replaced_OfWhatWasTyped_KeepsOnlyWhatDiffers()
    {
        var fields = NumberingMatter.Instance.FieldsOf(null);

        var replaced = NumberingMatter.Instance.Replaced(fields, new Dictionary<string, string?>
        {
            ["Agreement.word"] = " 调协 ", ["Notice.word"] = "调知", ["Letter.word"] = "  ", ["Unknown"] = "x",
        });

        Assert.Equal([new KeyValuePair<string, string>("Agreement.word", "调协")], replaced);
    }

    [Fact]
    public void Write_WithReplacedPatternAndWord_FollowsThem()
    {
        var committee = MediationCommittee.Register(Guid.CreateVersion7(), CommitteeKind.Street, "云桥街道人民调解委员会", "云桥");
        var replaced = new Dictionary<string, string> { ["Agreement.pattern"] = "（{yyyy}）{kind}字{n}号", ["Agreement.word"] = "调协" };

        Assert.Equal("（2026）调协字3号", NumberingMatter.Write(committee, replaced, 2026, PaperNumberKind.Agreement, 3));
        Assert.Equal("（2026）云桥调知字第3号", NumberingMatter.Write(committee, replaced, 2026, PaperNumberKind.Notice, 3));
    }

    [Theory]
    [InlineData("Agreement.pattern", "（{yyyy}）{kind}字第{x}号", "不认识“{x}”")]
    [InlineData("Agreement.pattern", "（{yyyy}）{kind}字", "缺少“{n}”")]
    [InlineData("Agreement.pattern", "〔{yyyy}〕{kind}字第{n}号", "〔 〕只用于公文文号")]
    [InlineData("Agreement.pattern", "({yyyy}){kind}字第{n}号", "请用全角括号")]
    [InlineData("Agreement.pattern", "（{yyyy}）{kind}字第{n号", "不认识“{”")]
    [InlineData("Agreement.pattern", "（{yyyy}）{kind}字第{n}-{n}号", "只能出现一次")]
    [InlineData("Agreement.word", "一二三四五六七八九", "最多8个字，现在有9个")]
    public void Refusal_OfNumbering_SaysWhatIsWrong(string path, string text, string expected)
    {
        var field = NumberingMatter.Instance.FieldsOf(null).Single(field => field.Path == path);

        Assert.Contains(expected, NumberingMatter.Instance.Refusal(field, text)!.Value.Chinese, StringComparison.Ordinal);
    }

    private static PaperTemplateRevision Revise(PaperTemplate template, string word, DateOnly from, DateOnly? until = null) =>
        template.Revise(new Dictionary<string, string> { ["Agreement.word"] = word }, from, until, "试行", Today, Admin, Now);
}
