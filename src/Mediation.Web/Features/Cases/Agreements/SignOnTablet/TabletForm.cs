using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Agreements.SignOnTablet;

/// <summary>A signature drawn on a tablet. Signed now, by whoever holds the pen: nothing about it is typed.</summary>
public sealed class TabletForm
{
    /// <summary>The strokes as the browser recorded them: JSON, with the time of every point.</summary>
    [Display(Name = "签名")]
    public string? Strokes { get; set; }

    [Display(Name = "谁签的")]
    public string? Signer { get; set; }

    [Display(Name = "签名人同意用手写板签名")]
    public bool AgreedToTablet { get; set; }

    [Display(Name = "签名前已向其宣读协议内容")]
    public bool WasReadAloud { get; set; }
}

public sealed class TabletFormValidator : AbstractValidator<TabletForm>
{
    public TabletFormValidator()
    {
        RuleFor(form => form.Strokes)
            .NotEmpty().WithMessage("请在方框内签名")
            .Must(PenStrokes.AreDrawn).WithMessage("没有读到完整的签名笔画，请清除后重新签名");
        RuleFor(form => form.AgreedToTablet).Equal(true).WithMessage("签名人不同意用手写板的，请在纸上签名");
    }
}
