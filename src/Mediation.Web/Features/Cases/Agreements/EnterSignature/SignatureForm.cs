using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Agreements.EnterSignature;

/// <summary>What stands on the paper in one place: who signed, when and how.</summary>
public sealed class SignatureForm
{
    [Display(Name = "签名盖章日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "方式")]
    public SigningMethod? Method { get; set; }

    [Display(Name = "谁签的")]
    public string? Signer { get; set; }

    [Display(Name = "签名前已向其宣读协议内容")]
    public bool WasReadAloud { get; set; }

    [Display(Name = "签名页扫描件或者照片")]
    public IFormFile? Scan { get; set; }

    /// <summary>What was entered before, for a correction.</summary>
    public static SignatureForm Of(SignatureSlot slot, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return new SignatureForm
        {
            On = slot.SignedOn ?? today,
            Method = slot.Method ?? (slot.Role == SignatoryRole.CommitteeSeal ? SigningMethod.Seal : SigningMethod.Signature),
            Signer = Signers.ValueOf(slot),
            WasReadAloud = slot.WasReadAloud,
        };
    }
}

public sealed class SignatureFormValidator : AbstractValidator<SignatureForm>
{
    public SignatureFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写签名或者盖章的日期");
        RuleFor(form => form.Method)
            .NotNull().WithMessage("请选择签名、盖章还是按指印")
            .NotEqual(SigningMethod.Tablet).WithMessage("手写板签名请在手写板页面上签");
    }
}
