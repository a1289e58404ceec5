using System.Globalization;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>What can be wrong about a party, said beside the field it is wrong in.</summary>
public sealed class PartyFormValidator : AbstractValidator<PartyForm>
{
    private const int OldestAge = 150;
    private const int OfAge = 18;
    private const int LeastAgeOfOwnEarnings = 16;

    public PartyFormValidator(TimeProvider clock)
    {
        var today = ChinaTime.Today(clock);
        RuleFor(form => form.Side).IsInEnum().WithMessage("请选择是哪一方");
        RuleFor(form => form.Kind).IsInEnum().WithMessage("请选择自然人还是单位");
        RuleFor(form => form.Name).NotEmpty().WithMessage(form => form.IsPerson ? "请填写姓名" : "请填写单位名称")
            .MaximumLength(Party.NameMaxLength).WithMessage("姓名或名称最多 {MaxLength} 个字");
        When(form => form.IsPerson, () => PersonRules(today));
        When(form => !form.IsPerson, OrganisationRules);
        RuleFor(form => form.Phone).IsPhone();
        RuleFor(form => form.Address).MaximumLength(Party.TextMaxLength).WithMessage("单位或住址最多 {MaxLength} 个字");
    }

    private void PersonRules(DateOnly today)
    {
        RuleFor(form => form.NationalIdNumber).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !NationalId.TryParse(text, today, out _, out var refusal))
            {
                context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
            }
        });
        RuleFor(form => form.Sex).IsInEnum().WithMessage("请选择性别")
            .Must((form, sex) => sex is null || IdOf(form, today) is not { } id || id.Sex == sex).WithMessage("与身份证号上的性别不一致，请核对");
        RuleFor(form => form.BirthDate)
            .Must(birth => birth is null || birth <= today).WithMessage("出生日期不能晚于今天")
            .Must(birth => birth is null || birth > today.AddYears(-OldestAge)).WithMessage("出生日期太早，请核对年份")
            .Must((form, birth) => birth is null || IdOf(form, today) is not { } id || id.BirthDate == birth).WithMessage("与身份证号上的出生日期不一致，请核对");
        RuleFor(form => form.Ethnicity).MaximumLength(Party.NameMaxLength).WithMessage("民族最多 {MaxLength} 个字");
        RuleFor(form => form.Occupation).MaximumLength(Party.TextMaxLength).WithMessage("职业或职务最多 {MaxLength} 个字");
        RuleFor(form => form.LivesOnOwnEarnings)
            .Must((form, lives) => !lives || AgeOf(form, today) is >= LeastAgeOfOwnEarnings and < OfAge)
            .WithMessage("只适用于十六、十七周岁的人，请先填写出生日期或身份证号");
        RuleFor(form => form.Incapacity).IsInEnum().WithMessage("请从列表中选择")
            .Must((form, incapacity) => incapacity is null || AgeOf(form, today) is not < OfAge).WithMessage("未成年人的行为能力按年龄判断，不用填这一项");
        RuleFor(form => form.CapacityNote).NotEmpty().When(form => form.LivesOnOwnEarnings || form.Incapacity is not null)
            .WithMessage("请写明依据，例如劳动合同、工资流水、法院判决或者医院证明");
        RuleFor(form => form.CapacityNote).MaximumLength(Party.TextMaxLength).WithMessage("依据最多 {MaxLength} 个字");
        RuleFor(form => form.RepresentativeName).MaximumLength(Party.NameMaxLength).WithMessage("法定代理人姓名最多 {MaxLength} 个字");
        RuleFor(form => form.RepresentativeRelation).NotEmpty().When(form => !string.IsNullOrWhiteSpace(form.RepresentativeName))
            .WithMessage("请填写法定代理人与当事人的关系，例如父亲、监护人");
        RuleFor(form => form.RepresentativeRelation).MaximumLength(Party.NameMaxLength).WithMessage("关系最多 {MaxLength} 个字");
        RuleFor(form => form.RepresentativePhone).IsPhone();
    }

    private void OrganisationRules()
    {
        RuleFor(form => form.CreditCode).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !UnifiedSocialCreditCode.TryParse(text, out _, out var refusal))
            {
                context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
            }
        });
        RuleFor(form => form.HeadName).MaximumLength(Party.NameMaxLength).WithMessage("姓名最多 {MaxLength} 个字");
        RuleFor(form => form.HeadPost).MaximumLength(Party.TextMaxLength).WithMessage("职务最多 {MaxLength} 个字");
    }

    private static NationalId? IdOf(PartyForm form, DateOnly today) =>
        NationalId.TryParse(form.NationalIdNumber, today, out var id, out _) ? id : null;

    private static int? AgeOf(PartyForm form, DateOnly today)
    {
        if ((IdOf(form, today)?.BirthDate ?? form.BirthDate) is not { } birth)
        {
            return null;
        }

        var age = today.Year - birth.Year;
        return birth > today.AddYears(-age) ? age - 1 : age;
    }
}
