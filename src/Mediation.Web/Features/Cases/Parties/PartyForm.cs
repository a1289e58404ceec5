using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties;

/// <summary>What is typed about a party. Number and telephone are typed in plain and sealed before they are stored.</summary>
public class PartyForm
{
    [Display(Name = "自然人还是单位")]
    public PartyKind? Kind { get; set; }

    [Display(Name = "姓名或者单位名称")]
    public string? Name { get; set; }

    [Display(Name = "身份证号")]
    public string? NationalId { get; set; }

    [Display(Name = "性别")]
    public Sex? Sex { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "民族")]
    public string? Ethnicity { get; set; }

    [Display(Name = "职业或者职务")]
    public string? Occupation { get; set; }

    [Display(Name = "电话")]
    public string? Phone { get; set; }

    [Display(Name = "单位或者住址")]
    public string? Address { get; set; }

    [Display(Name = "地址保密，不得让对方知道")]
    public bool IsAddressProtected { get; set; }

    [Display(Name = "统一社会信用代码")]
    public string? CreditCode { get; set; }

    [Display(Name = "法定代表人或者负责人")]
    public string? HeadName { get; set; }

    [Display(Name = "负责人职务")]
    public string? HeadPost { get; set; }

    [Display(Name = "16 至 17 周岁，以自己的劳动收入为主要生活来源")]
    public bool LivesOnOwnEarnings { get; set; }

    [Display(Name = "成年人的行为能力限制")]
    public AdultIncapacity? Incapacity { get; set; }

    [Display(Name = "行为能力的依据")]
    public string? CapacityNote { get; set; }

    [Display(Name = "不识字，签名前须宣读")]
    public bool NeedsReadingAloud { get; set; }

    /// <summary>Fills the form with what is known; sealed data stay sealed and are left empty.</summary>
    public void Show(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        Kind = party.Kind;
        Name = party.Name;
        Sex = party.Sex;
        BirthDate = party.BirthDate;
        Ethnicity = party.Ethnicity;
        Occupation = party.Occupation;
        Address = party.Address;
        IsAddressProtected = party.IsAddressProtected;
        CreditCode = party.CreditCode;
        HeadName = party.HeadName;
        HeadPost = party.HeadPost;
        LivesOnOwnEarnings = party.LivesOnOwnEarnings;
        Incapacity = party.Incapacity;
        CapacityNote = party.CapacityNote;
        NeedsReadingAloud = party.NeedsReadingAloud;
    }
}

/// <summary>The rules for what is typed about a party.</summary>
public class PartyFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : PartyForm
{
    private const int LeastAgeOnOwnEarnings = 16;
    private const int AgeOfMajority = 18;

    public PartyFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择自然人还是单位");
        RuleFor(form => form.Name).NotEmpty().WithMessage("请填写姓名或者单位名称；不知道全名的，先写知道的称呼").AtMost(Party.NameMaxLength);
        RuleFor(form => form.Ethnicity).AtMost(Party.NameMaxLength);
        RuleFor(form => form.Occupation).AtMost(Party.TextMaxLength);
        RuleFor(form => form.Address).AtMost(Party.TextMaxLength);
        RuleFor(form => form.HeadName).AtMost(Party.NameMaxLength);
        RuleFor(form => form.HeadPost).AtMost(Party.TextMaxLength);
        RuleFor(form => form.CapacityNote).AtMost(Party.TextMaxLength);
        RuleFor(form => form.Phone).IsPhone();
        When(form => form.Kind == PartyKind.Organisation, () =>
            RuleFor(form => form.CreditCode).Custom((text, context) =>
            {
                if (!string.IsNullOrWhiteSpace(text) && !UnifiedSocialCreditCode.TryParse(text, out _, out var refusal))
                    context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
            }));
        When(form => form.Kind == PartyKind.Person, () => PersonRules(clock));
    }

    private void PersonRules(TimeProvider clock)
    {
        RuleFor(form => form.NationalId).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !NationalId.TryParse(text, ChinaTime.Today(clock), out _, out var refusal))
                context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
        });
        RuleFor(form => form.BirthDate).NotInTheFuture(clock)
            .Must((form, born) => born is null || !NationalId.TryParse(form.NationalId, ChinaTime.Today(clock), out var id, out _) || id.BirthDate == born)
            .WithMessage("出生日期和身份证号不一致，请核对");
        RuleFor(form => form.LivesOnOwnEarnings)
            .Must((form, _) => BirthDateOf(form, clock) is not { } born || IsSixteenOrSeventeen(born, ChinaTime.Today(clock)))
            .When(form => form.LivesOnOwnEarnings)
            .WithMessage("只有 16 至 17 周岁的人才需要勾选这一项");
        RuleFor(form => form.CapacityNote).NotEmpty()
            .When(form => form.LivesOnOwnEarnings || form.Incapacity is not null)
            .WithMessage("请写明依据，例如工资证明、法院判决书或者诊断证明");
    }

    private static DateOnly? BirthDateOf(PartyForm form, TimeProvider clock) =>
        NationalId.TryParse(form.NationalId, ChinaTime.Today(clock), out var id, out _) ? id.BirthDate : form.BirthDate;

    private static bool IsSixteenOrSeventeen(DateOnly born, DateOnly today) =>
        born.AddYears(LeastAgeOnOwnEarnings) <= today && today < born.AddYears(AgeOfMajority);
}
