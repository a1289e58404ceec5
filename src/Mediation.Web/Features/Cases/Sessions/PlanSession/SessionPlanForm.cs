using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Sessions.PlanSession;

/// <summary>When, where and how a sitting is to take place.</summary>
public sealed class SessionPlanForm
{
    [Display(Name = "调解方式")]
    public SittingKind? Kind { get; set; }

    [Display(Name = "先和哪一方谈")]
    public PartySide? SeparateSide { get; set; }

    [Display(Name = "是否公开")]
    public bool? IsOpen { get; set; }

    [Display(Name = "开始时间")]
    public DateTime? StartsAt { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }

    [Display(Name = "主持调解员")]
    public string? HostName { get; set; }

    [Display(Name = "记录人")]
    public string? RecorderName { get; set; }

    /// <summary>A new sitting, with what is known already.</summary>
    public static SessionPlanForm For(CurrentCase current)
    {
        ArgumentNullException.ThrowIfNull(current);
        return new SessionPlanForm
        {
            Kind = current.Case.HasViolenceFlag ? SittingKind.Separate : null,
            IsOpen = false,
            Place = current.Centre.Address is { } address ? $"{current.Centre.Name}（{address}）" : current.Centre.PublicName,
            HostName = current.Case.HostMediatorName,
        };
    }

    public static SessionPlanForm Of(MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new SessionPlanForm
        {
            Kind = session.Kind,
            SeparateSide = session.SeparateSide,
            IsOpen = session.IsOpen,
            StartsAt = session.StartsAt.ToTyped(),
            Place = session.Place,
            HostName = session.HostName,
            RecorderName = session.RecorderName,
        };
    }

    public SessionPlan ToPlan() =>
        new(Kind!.Value, SeparateSide, IsOpen!.Value, StartsAt!.Value.ToUtc(), Place!, HostName!, RecorderName!);
}

public sealed class SessionPlanFormValidator : AbstractValidator<SessionPlanForm>
{
    public SessionPlanFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择面对面还是背靠背").IsInEnum().WithMessage("请选择面对面还是背靠背");
        RuleFor(form => form.SeparateSide).NotNull().When(form => form.Kind == SittingKind.Separate).WithMessage("背靠背调解请选择和哪一方谈");
        RuleFor(form => form.SeparateSide).IsInEnum().WithMessage("背靠背调解请选择和哪一方谈");
        RuleFor(form => form.IsOpen).NotNull().WithMessage("请选择是否公开进行");
        RuleFor(form => form.StartsAt).Moment("请填写开始时间");
        RuleFor(form => form.Place).Filled(MediationSession.PlaceMaxLength, "请填写调解地点");
        RuleFor(form => form.HostName).Filled(Party.NameMaxLength, "请填写主持调解员");
        RuleFor(form => form.RecorderName).Filled(Party.NameMaxLength, "请填写记录人");
    }
}
