using System.ComponentModel.DataAnnotations;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>What an agreement says, as it is being written.</summary>
public sealed class AgreementDraftForm
{
    [Display(Name = "协议形式")]
    public AgreementForm? WrittenOrOral { get; set; }

    [Display(Name = "纠纷主要事实、争议事项")]
    public string? Facts { get; set; }

    [Display(Name = "协议内容")]
    public List<ClauseRow> Clauses { get; set; } = [];

    [Display(Name = "协议金额（元）")]
    public decimal? TotalAmount { get; set; }

    [Display(Name = "履行安排")]
    public PerformanceKind? PerformanceKind { get; set; }

    [Display(Name = "履行方式")]
    public string? PerformanceWay { get; set; }

    [Display(Name = "履行地点")]
    public string? PerformancePlace { get; set; }

    [Display(Name = "履行时限")]
    public string? PerformanceTime { get; set; }

    [Display(Name = "履行计划")]
    public List<InstalmentRow> Schedule { get; set; } = [];

    [Display(Name = "持续性义务的复查日期")]
    public DateOnly? ReviewOn { get; set; }

    [Display(Name = "只能由谁本人履行（人身义务）")]
    public Guid? LastingDutyOfId { get; set; }

    [Display(Name = "当事人还要申请司法确认，给法院多印一份")]
    public bool WithCourtCopy { get; set; }

    /// <summary>The rows of the schedule in which something stands.</summary>
    public IEnumerable<InstalmentRow> FilledSchedule => Schedule.Where(row => !row.IsEmpty);

    /// <summary>The sum of the schedule, or null where it names no sums.</summary>
    public decimal? ScheduledSum => FilledSchedule.Any(row => row.Amount is not null) ? FilledSchedule.Sum(row => row.Amount ?? 0) : null;

    /// <summary>A form that shows what an agreement says.</summary>
    public static AgreementDraftForm Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new AgreementDraftForm
        {
            WrittenOrOral = agreement.Form,
            Facts = agreement.Facts,
            Clauses = [.. agreement.Clauses.Select(clause => new ClauseRow
            {
                Kind = clause.Kind, Text = clause.Text, ConcernsThirdPartyProperty = clause.ConcernsThirdPartyProperty,
            })],
            TotalAmount = agreement.TotalAmount,
            PerformanceKind = agreement.PerformanceKind,
            PerformanceWay = agreement.PerformanceWay,
            PerformancePlace = agreement.PerformancePlace,
            PerformanceTime = agreement.PerformanceTime,
            Schedule = [.. agreement.Schedule.Select(InstalmentRow.Of)],
            ReviewOn = agreement.ReviewOn,
            LastingDutyOfId = agreement.LastingDutyOfPartyId,
            WithCourtCopy = agreement.WithCourtCopy,
        };
    }

    /// <summary>What was written; only after it was checked.</summary>
    public AgreementContent ToContent() => new(
        WrittenOrOral!.Value,
        Facts!.Trim(),
        [.. Clauses.Where(row => !row.IsEmpty).Select((row, index) => new Clause(index + 1, row.Kind!.Value, row.Text!.Trim(), row.ConcernsThirdPartyProperty))],
        PerformanceKind!.Value)
    {
        PerformanceWay = PerformanceWay,
        PerformancePlace = PerformancePlace,
        PerformanceTime = PerformanceTime,
        TotalAmount = TotalAmount,
        ReviewOn = ReviewOn,
        LastingDutyOfPartyId = LastingDutyOfId,
        WithCourtCopy = WithCourtCopy,
        Schedule = [.. FilledSchedule.Select((row, index) =>
            new Instalment(index + 1, row.DueOn!.Value, row.Amount, row.What!.Trim(), row.PayerId, row.PayeeId, row.IsPersonal))],
    };
}

/// <summary>One clause as it is being written.</summary>
public sealed class ClauseRow
{
    [Display(Name = "类型")]
    public ClauseKind? Kind { get; set; }

    [Display(Name = "内容")]
    public string? Text { get; set; }

    [Display(Name = "涉及案外人（不签这份协议的人）的财产")]
    public bool ConcernsThirdPartyProperty { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One line of the schedule as it is being written.</summary>
public sealed class InstalmentRow
{
    [Display(Name = "最迟日期")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "金额（元）")]
    public decimal? Amount { get; set; }

    [Display(Name = "履行什么")]
    public string? What { get; set; }

    [Display(Name = "履行人")]
    public Guid? PayerId { get; set; }

    [Display(Name = "收款人、权利人")]
    public Guid? PayeeId { get; set; }

    [Display(Name = "人身义务：只能由履行人本人履行，有人去世即终止（如赔礼道歉、探望照料）")]
    public bool IsPersonal { get; set; }

    public bool IsEmpty => DueOn is null && Amount is null && string.IsNullOrWhiteSpace(What) && PayerId is null && PayeeId is null;

    internal static InstalmentRow Of(Instalment line) => new()
    {
        DueOn = line.DueOn, Amount = line.Amount, What = line.What, PayerId = line.PayerPartyId, PayeeId = line.PayeePartyId,
        IsPersonal = line.IsPersonal,
    };
}
