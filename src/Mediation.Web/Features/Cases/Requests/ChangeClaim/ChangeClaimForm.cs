using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Requests.ChangeClaim;

/// <summary>变更或者承认一项申请事项.</summary>
public sealed class ChangeClaimForm : StatementForm
{
    [Display(Name = "怎么变")]
    public ClaimChangeKind? Kind { get; set; }

    [Display(Name = "变更后的内容")]
    public string? Text { get; set; }

    /// <summary>Giving up is an outcome and has its own page.</summary>
    public static IReadOnlyList<ClaimChangeKind> Kinds { get; } = [ClaimChangeKind.Changed, ClaimChangeKind.Admitted];
}

public sealed class ChangeClaimFormValidator : StatementFormValidator<ChangeClaimForm>
{
    public ChangeClaimFormValidator()
        : base(_ => true)
    {
        RuleFor(form => form.Kind).Must(kind => kind is { } chosen && ChangeClaimForm.Kinds.Contains(chosen)).WithMessage("请选择变更还是承认");
        RuleFor(form => form.Text).Filled(CaseRequest.TextMaxLength, "请写明变更后要求什么").When(form => form.Kind == ClaimChangeKind.Changed);
        RuleFor(form => form.Text).AtMost(CaseRequest.TextMaxLength);
    }
}
