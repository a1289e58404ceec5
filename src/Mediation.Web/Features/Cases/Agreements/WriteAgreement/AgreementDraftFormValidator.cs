using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>What must be right in an agreement before it is kept. Whether it may be signed is the machine's question.</summary>
public sealed class AgreementDraftFormValidator : AbstractValidator<AgreementDraftForm>
{
    public AgreementDraftFormValidator(CurrentCase current)
    {
        RuleFor(form => form.WrittenOrOral)
            .NotNull().WithMessage("请选择书面协议还是口头协议")
            .NotEqual(AgreementForm.Oral).When(form => NeedsWriting(current, form.PerformanceKind), ApplyConditionTo.CurrentValidator)
            .WithMessage("本案须制作书面协议（法律、本地规定或者当事人要求），请选择书面");
        RuleFor(form => form.Facts).Filled(Agreement.FactsMaxLength, "请写明纠纷主要事实和争议事项");
        RuleFor(form => form.Clauses)
            .Must(rows => rows.Exists(row => !row.IsEmpty)).WithMessage("请至少写一条协议内容");
        RuleForEach(form => form.Clauses).SetValidator(new ClauseRowValidator());
        RuleFor(form => form.PerformanceKind).NotNull().WithMessage("请选择怎样履行");
        RuleFor(form => form.PerformanceWay).AtMost(Agreement.TermMaxLength);
        RuleFor(form => form.PerformancePlace).AtMost(Agreement.TermMaxLength);
        RuleFor(form => form.PerformanceTime).AtMost(Agreement.TermMaxLength);
        RuleFor(form => form.TotalAmount)
            .Sum()
            .Must((form, total) => total is not null || form.ScheduledSum is null).WithMessage("履行计划里有金额，请填写协议金额")
            .Must((form, total, context) => SumsAgree(form, total, context))
            .WithMessage("履行计划各项合计 {Scheduled}，与协议金额 {Total} 不一致，请核对后修改");
        RuleFor(form => form.Schedule)
            .Must((form, _) => form.PerformanceKind != PerformanceKind.Schedule || form.FilledSchedule.Any())
            .WithMessage("请填写履行计划：一次履行写一行，分期履行每期写一行")
            .Must((form, _) => form.PerformanceKind != PerformanceKind.OnTheSpot || !form.FilledSchedule.Any())
            .WithMessage("当场履行不需要履行计划；有以后才履行的，请选择按期履行");
        RuleForEach(form => form.Schedule).SetValidator(new InstalmentRowValidator(current));
        RuleFor(form => form.ReviewOn)
            .NotNull().When(form => form.PerformanceKind == PerformanceKind.LastingDuty, ApplyConditionTo.CurrentValidator)
            .WithMessage("持续性义务请填写复查日期")
            .Must(day => day is null || day > current.Context.Today).WithMessage("复查日期要在今天以后");
        RuleFor(form => form.LastingDutyOfId)
            .Must(id => id is null || current.Case.Parties.Any(party => party.Id == id)).WithMessage("请从本案当事人中选择")
            .Must((form, id) => id is null || form.PerformanceKind == PerformanceKind.LastingDuty)
            .WithMessage("只有持续性义务才填这一项；其他人身义务请在履行计划里勾选");
    }

    private static bool NeedsWriting(CurrentCase current, PerformanceKind? performance) =>
        AgreementRules.WrittenForm(current.Case, performance, current.Context.Settings).Result == RuleResult.NotMet;

    private static bool SumsAgree(AgreementDraftForm form, decimal? total, ValidationContext<AgreementDraftForm> context)
    {
        if (total is not { } agreed || form.ScheduledSum is not { } scheduled || agreed == scheduled)
        {
            return true;
        }

        context.MessageFormatter.AppendArgument("Scheduled", scheduled.ToMoney()).AppendArgument("Total", agreed.ToMoney());
        return false;
    }
}

/// <summary>Checks a clause; an empty row is left out, not complained about.</summary>
public sealed class ClauseRowValidator : AbstractValidator<ClauseRow>
{
    public ClauseRowValidator()
    {
        RuleFor(row => row.Kind).NotNull().When(row => !row.IsEmpty).WithMessage("请选择这一条的类型");
        RuleFor(row => row.Text).AtMost(Clause.TextMaxLength);
    }
}

/// <summary>Checks a line of the schedule.</summary>
public sealed class InstalmentRowValidator : AbstractValidator<InstalmentRow>
{
    private const int LongestYears = 50;

    public InstalmentRowValidator(CurrentCase current) => When(row => !row.IsEmpty, () =>
    {
        RuleFor(row => row.DueOn)
            .NotNull().WithMessage("请填写这一期的最迟日期")
            .Must(day => day >= ChinaTime.DayOf(current.Case.RequestMadeAt)).WithMessage("履行日期早于登记日期，请检查年份")
            .Must(day => day < current.Context.Today.AddYears(LongestYears)).WithMessage("履行日期太远，请检查年份");
        RuleFor(row => row.Amount).Sum();
        RuleFor(row => row.What).Filled(Agreement.TermMaxLength, "请写明履行什么，例如支付第一期赔偿款");
        RuleFor(row => row.PayerId)
            .NotNull().WithMessage("请选择由谁履行")
            .Must(id => IsParty(current, id)).WithMessage("请从本案当事人中选择");
        RuleFor(row => row.PayeeId)
            .NotNull().When(row => row.Amount is not null, ApplyConditionTo.CurrentValidator).WithMessage("请选择收款人")
            .Must(id => id is null || IsParty(current, id)).WithMessage("请从本案当事人中选择")
            .Must((row, id) => id is null || id != row.PayerId).WithMessage("履行人和收款人不能是同一人");
    });

    private static bool IsParty(CurrentCase current, Guid? id) => current.Case.Parties.Any(party => party.Id == id);
}

/// <summary>Sums of money in an agreement.</summary>
public static class SumRules
{
    /// <summary>A sum that can stand in an agreement in figures and in capital numerals; may be missing.</summary>
    public static IRuleBuilderOptions<T, decimal?> Sum<T>(this IRuleBuilder<T, decimal?> rule) => rule
        .Must(sum => sum is null or > 0).WithMessage("金额要大于 0；没有金额的请留空")
        .Must(sum => sum is null || CapitalAmount.TryWrite(sum.Value, out _, out _)).WithMessage("金额最多两位小数，且不能过大，请检查");
}
