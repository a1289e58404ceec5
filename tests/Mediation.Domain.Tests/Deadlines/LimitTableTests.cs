using System.Text.Json;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.ReferenceData;

namespace Mediation.Domain.Tests.Deadlines;

public class LimitTableTests
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    [Theory]
    [InlineData(LimitKind.General, LimitStart.Acceptance, 1, PeriodUnit.Months, LimitEffect.WarnThenExtendOrEnd)]
    [InlineData(LimitKind.Medical, LimitStart.Acceptance, 30, PeriodUnit.WorkingDays, LimitEffect.CountsAsFailed)]
    [InlineData(LimitKind.Labour, LimitStart.ReceiptOfApplication, 15, PeriodUnit.Days, LimitEffect.ArbitrationOpens)]
    [InlineData(LimitKind.CourtBeforeFiling, LimitStart.ConfirmedReceipt, 30, PeriodUnit.Days, LimitEffect.ReportAndFileBack)]
    [InlineData(LimitKind.CourtAfterFiling, LimitStart.ReceiptOfEntrustment, 15, PeriodUnit.Days, LimitEffect.FileBack)]
    [InlineData(LimitKind.CourtAfterFilingSummary, LimitStart.ReceiptOfEntrustment, 7, PeriodUnit.Days, LimitEffect.FileBack)]
    public void Parse_WhenReferenceData_HasEveryLimit(LimitKind kind, LimitStart start, int count, PeriodUnit unit, LimitEffect effect)
    {
        var rule = Limits[kind];

        Assert.Equal(start, rule.Start);
        Assert.Equal(new Period(count, unit), rule.Length);
        Assert.Equal(effect, rule.Effect);
        Assert.NotEqual("", rule.Source.Chinese);
        Assert.NotEqual("", rule.Source.English);
    }

    [Fact]
    public void Parse_WhenReferenceData_OnlySomeLimitsStop() =>
        Assert.Equal(
            new Dictionary<LimitKind, StopKind[]>
            {
                [LimitKind.General] = [StopKind.Suspension],
                [LimitKind.Medical] = [StopKind.Appraisal],
                [LimitKind.Labour] = [],
                [LimitKind.CourtBeforeFiling] = [StopKind.Appraisal],
                [LimitKind.CourtAfterFiling] = [],
                [LimitKind.CourtAfterFilingSummary] = [],
            },
            Limits.Rules.ToDictionary(rule => rule.Kind, rule => rule.StoppedBy.ToArray()));

    [Theory]
    [InlineData(LimitKind.General, true)]
    [InlineData(LimitKind.Medical, true)]
    [InlineData(LimitKind.Labour, false)]
    [InlineData(LimitKind.CourtBeforeFiling, true)]
    [InlineData(LimitKind.CourtAfterFiling, false)]
    [InlineData(LimitKind.CourtAfterFilingSummary, false)]
    public void Parse_WhenReferenceData_LetsThePartiesExtendOnlyWhatTheLawLets(LimitKind kind, bool may) =>
        Assert.Equal(may, Limits[kind].Extension.Allowed);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""[{"kind":"Other"}]""")]
    [InlineData("""[{"kind":"General"}]""")]
    public void Parse_WhenNotSuchATable_Refuses(string json)
    {
        var exception = Record.Exception(() => LimitTable.Parse(json));

        Assert.True(exception is JsonException or ArgumentException, $"{exception}");
    }

    [Fact]
    public void LimitTable_WhenALimitIsCountedInHours_Refuses() =>
        Assert.Throws<ArgumentException>(() => new LimitTable(Limits.Rules.Select(rule => rule with { Length = Period.Hours(3) })));

    [Fact]
    public void For_WhenNothingHasStarted_NoLimitRuns()
    {
        var limits = Limits.For(new LimitFacts { CategoryLimit = LimitKind.General }, Calendar, Start);

        Assert.Empty(limits.All);
        Assert.Null(limits.Governing);
        Assert.Equal("期限尚未起算。", limits.Describe().Chinese);
    }

    [Fact]
    public void For_WhenCategoryAndSourceBothRun_TheShorterGovernsAndBothAreShown()
    {
        var facts = new LimitFacts
        {
            CategoryLimit = LimitKind.Medical,
            SourceLimit = LimitKind.CourtBeforeFiling,
            AcceptedOn = Start,
            ReceiptConfirmedOn = Start,
        };

        var limits = Limits.For(facts, Calendar, Start);

        Assert.Equal([LimitKind.CourtBeforeFiling, LimitKind.Medical], limits.All.Select(limit => limit.Rule.Kind));
        Assert.Equal(new DateOnly(2026, 4, 1), limits.Governing!.DueDay);
        Assert.Equal(new DateOnly(2026, 4, 14), limits.All[1].DueDay);
        Assert.Equal("2项期限同时适用，以较短的为准：诉前委派调解期限，至2026年4月1日。", limits.Describe().Chinese);
    }

    [Fact]
    public void For_WhenEachLimitHasItsOwnStart_CountsFromIt()
    {
        var facts = new LimitFacts
        {
            CategoryLimit = LimitKind.Labour,
            SourceLimit = LimitKind.CourtAfterFilingSummary,
            AcceptedOn = new DateOnly(2026, 3, 5),
            ApplicationReceivedOn = Start,
            EntrustmentReceivedOn = new DateOnly(2026, 3, 4),
        };

        var limits = Limits.For(facts, Calendar, Start);

        Assert.Equal([new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 17)], limits.All.Select(limit => limit.DueDay));
    }
}
