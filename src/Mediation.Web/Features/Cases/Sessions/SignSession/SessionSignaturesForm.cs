using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;
using Mediation.Web.Features.Shared.Signatures;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Sessions.SignSession;

/// <summary>The places under a sitting's record, in the order of <see cref="MediationSession.Signatories"/>.</summary>
public sealed class SessionSignaturesForm
{
    public List<SessionSignatureRow> Rows { get; set; } = [];

    public static SessionSignaturesForm Of(MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var day = ChinaTime.DayOf(session.StartsAt);
        return new SessionSignaturesForm { Rows = [.. session.Signatories.Select(_ => new SessionSignatureRow { On = day })] };
    }

    public IReadOnlyList<SessionSignature> ToSignatures(MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return
        [
            .. session.Signatories.Zip(Rows, (who, row) => new SessionSignature(
                who.Name, who.Role, row.On!.Value, row.Answer == SignatureAnswer.Refused ? row.RefusedBecause : null)),
        ];
    }
}

/// <summary>One place.</summary>
public sealed class SessionSignatureRow
{
    [Display(Name = "是否签名")]
    public SignatureAnswer? Answer { get; set; }

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "拒绝签名的原因")]
    public string? RefusedBecause { get; set; }
}

public sealed class SessionSignaturesFormValidator : AbstractValidator<SessionSignaturesForm>
{
    public SessionSignaturesFormValidator(TimeProvider clock) =>
        RuleForEach(form => form.Rows).ChildRules(row =>
        {
            row.RuleFor(place => place.Answer).NotNull().WithMessage("请选择是否签名").IsInEnum().WithMessage("请选择是否签名");
            row.RuleFor(place => place.On).PastDay(clock, "请填写签名或者拒绝签名的日期");
            row.RuleFor(place => place.RefusedBecause).Filled(SessionSignature.RefusalMaxLength, "请写明拒绝签名的原因")
                .When(place => place.Answer == SignatureAnswer.Refused);
        });
}
