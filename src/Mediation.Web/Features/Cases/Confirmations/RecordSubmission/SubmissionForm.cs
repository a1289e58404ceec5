using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Confirmations.RecordSubmission;

/// <summary>How the papers went to the court.</summary>
public enum SubmissionWay
{
    /// <summary>邮寄.</summary>
    Post,

    /// <summary>当面递交.</summary>
    AtCourt,
}

/// <summary>The names of the ways.</summary>
public static class SubmissionWays
{
    public static Words NameOf(SubmissionWay way) => way switch
    {
        SubmissionWay.Post => new("邮寄", "By post"),
        SubmissionWay.AtCourt => new("当面递交", "Handed in at the court"),
    };
}

public sealed class SubmissionForm
{
    [Display(Name = "怎样送到法院")]
    public SubmissionWay? Way { get; set; }

    [Display(Name = "交邮或者递交的日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "凭证编号")]
    public string? Proof { get; set; }
}

public sealed class SubmissionFormValidator : AbstractValidator<SubmissionForm>
{
    public SubmissionFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.Way).NotNull().WithMessage("请选择怎样送到法院");
        RuleFor(form => form.On)
            .PastDay(clock, "请填写交邮或者递交的日期")
            .Must(day => confirmation.Value.Agreement.EffectiveOn is not { } effective || day >= effective).WithMessage("日期早于协议生效日期，请检查");
        RuleFor(form => form.Proof).Filled(JudicialConfirmation.NumberMaxLength, "请填写邮件号码或者法院收据编号，没有凭证的这一天不能算作提出日");
    }
}
