using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Risk.AssessRisk;

/// <summary>The level, and at the highest one the report in the same form (人民调解法 25).</summary>
public sealed class AssessRiskForm : RiskReportForm
{
    [Display(Name = "预警等级")]
    public RiskLevel? Level { get; set; }

    [Display(Name = "风险迹象")]
    public string? Signs { get; set; }

    [Display(Name = "正在报告，稍后补登")]
    public bool ReportLater { get; set; }

    /// <summary>Whether a report has to be in the form.</summary>
    public bool CarriesReport => Level == RiskLevel.MayTurnCriminal && !ReportLater;
}

public sealed class AssessRiskFormValidator : RiskReportFormValidator<AssessRiskForm>
{
    public AssessRiskFormValidator(TimeProvider clock)
        : base(clock, form => form.CarriesReport)
    {
        RuleFor(form => form.Level).NotNull().WithMessage("请选择预警等级");
        RuleFor(form => form.Signs).NotEmpty().WithMessage("请写明看到、听到了什么").AtMost(DisputeCase.NoteMaxLength);
    }
}
