using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.Privacy;

/// <summary>What a party answers about its personal data.</summary>
public sealed class ConsentForm
{
    [Display(Name = "征求哪些同意")]
    public List<ConsentKind> Kinds { get; set; } = [];

    [Display(Name = "接收单位")]
    public string? Receiver { get; set; }

    [Display(Name = "当事人的意见")]
    public ConsentAnswer? Answer { get; set; }

    [Display(Name = "方式")]
    public DeclarationWay? Way { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }

    public static IReadOnlyList<DeclarationWay> Ways { get; } = [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];

    /// <summary>The words of an answer.</summary>
    public static Words NameOf(ConsentAnswer answer) => answer switch
    {
        ConsentAnswer.Given => new("同意", "Consents"),
        ConsentAnswer.Refused => new("不同意", "Refuses"),
    };
}

/// <summary>同意 or 不同意.</summary>
public enum ConsentAnswer
{
    /// <summary>同意.</summary>
    Given,

    /// <summary>不同意.</summary>
    Refused,
}

public sealed class ConsentFormValidator : AbstractValidator<ConsentForm>
{
    public ConsentFormValidator()
    {
        RuleFor(form => form.Kinds).NotEmpty().WithMessage("请至少选择一项").Must(kinds => kinds.TrueForAll(Enum.IsDefined)).WithMessage("请从列表中选择");
        RuleFor(form => form.Receiver).Filled(DisputeCase.TitleMaxLength, "请写明接收单位的名称").When(form => form.Kinds.Contains(ConsentKind.HandOver));
        RuleFor(form => form.Receiver).AtMost(DisputeCase.TitleMaxLength);
        RuleFor(form => form.Answer).NotNull().WithMessage("请选择同意还是不同意").IsInEnum().WithMessage("请选择同意还是不同意");
        RuleFor(form => form.Way).Must(way => way is { } chosen && ConsentForm.Ways.Contains(chosen)).WithMessage("请选择方式");
        RuleFor(form => form.Note).AtMost(DisputeCase.NoteMaxLength);
    }
}

/// <summary>撤回一项同意.</summary>
public sealed class WithdrawConsentForm
{
    [Display(Name = "怎样撤回的")]
    public string? Note { get; set; }
}

public sealed class WithdrawConsentFormValidator : AbstractValidator<WithdrawConsentForm>
{
    public WithdrawConsentFormValidator() => RuleFor(form => form.Note).Filled(DisputeCase.NoteMaxLength, "请写明谁、怎样表示撤回");
}
