using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Reception.DataRequests;

/// <summary>Somebody asks about his own data.</summary>
public sealed class DataRequestForm
{
    [Display(Name = "姓名")]
    public string? PersonName { get; set; }

    [Display(Name = "本人未满 18 周岁（登记簿里隐去姓名）")]
    public bool IsMinor { get; set; }

    [Display(Name = "联系电话")]
    public string? Phone { get; set; }

    [Display(Name = "请求什么")]
    public DataRequestKind? Kind { get; set; }

    [Display(Name = "具体要求")]
    public string? Asked { get; set; }

    [Display(Name = "怎样提出的")]
    public DeclarationWay? Way { get; set; }

    [Display(Name = "怎样核对了身份")]
    public string? IdentityCheck { get; set; }

    [Display(Name = "案件编号")]
    public string? Reference { get; set; }

    public static IReadOnlyList<DeclarationWay> Ways { get; } = [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];

    public DataRequestDetails ToDetails(IPersonalDataVault vault, Guid? caseId) =>
        new(PersonName!, vault.SealPhone(Phone), Kind!.Value, Asked!, Way!.Value, IdentityCheck!, caseId) { IsMinor = IsMinor };
}

public sealed class DataRequestFormValidator : AbstractValidator<DataRequestForm>
{
    public DataRequestFormValidator()
    {
        RuleFor(form => form.PersonName).Filled(Caller.NameMaxLength, "请填写提出请求的人的姓名");
        RuleFor(form => form.Phone).IsPhone();
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择请求什么").IsInEnum().WithMessage("请从列表中选择");
        RuleFor(form => form.Asked).Filled(DataRequest.TextMaxLength, "请写明具体要求，例如更正哪一项");
        RuleFor(form => form.Way).Must(way => way is { } chosen && DataRequestForm.Ways.Contains(chosen)).WithMessage("请选择方式");
        RuleFor(form => form.IdentityCheck).Filled(DataRequest.CheckMaxLength, "请写明怎样核对了身份，例如查看身份证原件");
        RuleFor(form => form.Reference).AtMost(DisputeCase.ReferenceMaxLength);
    }
}

/// <summary>The answer.</summary>
public sealed class AnswerDataRequestForm
{
    [Display(Name = "办理结果")]
    public DataRequestStatus? Outcome { get; set; }

    [Display(Name = "怎样办理的，或者为什么不予办理")]
    public string? Answer { get; set; }

    [Display(Name = "怎样答复的")]
    public DeclarationWay? How { get; set; }

    public int Version { get; set; }

    public static IReadOnlyList<DataRequestStatus> Outcomes { get; } =
        [DataRequestStatus.Granted, DataRequestStatus.PartlyGranted, DataRequestStatus.Refused];
}

public sealed class AnswerDataRequestFormValidator : AbstractValidator<AnswerDataRequestForm>
{
    public AnswerDataRequestFormValidator()
    {
        RuleFor(form => form.Outcome).Must(outcome => outcome is { } chosen && AnswerDataRequestForm.Outcomes.Contains(chosen)).WithMessage("请选择办理结果");
        RuleFor(form => form.Answer).Filled(DataRequest.TextMaxLength, "请写明办理情况；不予办理的要说明理由");
        RuleFor(form => form.How).Must(how => how is { } chosen && DataRequestForm.Ways.Contains(chosen)).WithMessage("请选择方式");
    }
}
