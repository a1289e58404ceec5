using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Visits;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Visits;

/// <summary>When, where, by whom and why a visit is to take place; with a case or without.</summary>
public sealed class VisitPlanForm
{
    [Display(Name = "走访类型")]
    public VisitKind? Kind { get; set; }

    [Display(Name = "时间")]
    public DateTime? PlannedFor { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }

    [Display(Name = "走访人员")]
    public string? Visitors { get; set; }

    [Display(Name = "走访对象")]
    public string? ToSee { get; set; }

    [Display(Name = "目的")]
    public string? Purpose { get; set; }

    [Display(Name = "巡诊路线")]
    public string? Route { get; set; }

    [Display(Name = "关爱群体")]
    public string? CareGroup { get; set; }

    /// <summary>Version of a visit without a case.</summary>
    public int Version { get; set; }

    public static VisitPlanForm Of(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new VisitPlanForm
        {
            Kind = visit.Kind,
            PlannedFor = visit.PlannedFor.ToTyped(),
            Place = visit.Place,
            Visitors = visit.Visitors,
            ToSee = visit.ToSee,
            Purpose = visit.Purpose,
            Route = visit.Route,
            CareGroup = visit.CareGroup,
            Version = visit.Version,
        };
    }

    public VisitPlan ToPlan() =>
        new(PlannedFor!.Value.ToUtc(), Place!, Visitors!, ToSee!, Purpose!) { Route = Route, CareGroup = CareGroup };
}

public sealed class VisitPlanFormValidator : AbstractValidator<VisitPlanForm>
{
    public VisitPlanFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择走访类型").IsInEnum().WithMessage("请选择走访类型");
        RuleFor(form => form.PlannedFor).Moment("请填写走访时间");
        RuleFor(form => form.Place).Filled(Visit.PlaceMaxLength, "请填写走访地点");
        RuleFor(form => form.Visitors).Filled(Visit.PeopleMaxLength, "请填写谁去走访");
        RuleFor(form => form.ToSee).Filled(Visit.PeopleMaxLength, "请填写走访谁");
        RuleFor(form => form.Purpose).Filled(Visit.TextMaxLength, "请填写走访目的");
        RuleFor(form => form.Route).AtMost(Visit.TextMaxLength);
        RuleFor(form => form.CareGroup).AtMost(Visit.CareGroupMaxLength);
    }
}
