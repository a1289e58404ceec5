using System.ComponentModel.DataAnnotations;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Step 2: one party. Kept in the draft as typed; turned into the domain's details when the case is registered.</summary>
public sealed class PartyForm
{
    public PartySide Side { get; set; }

    public PartyKind Kind { get; set; }

    [Display(Name = "姓名")]
    public string? Name { get; set; }

    [Display(Name = "身份证号")]
    public string? NationalIdNumber { get; set; }

    [Display(Name = "性别")]
    public Sex? Sex { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "民族")]
    public string? Ethnicity { get; set; }

    [Display(Name = "职业或职务")]
    public string? Occupation { get; set; }

    [Display(Name = "联系电话")]
    public string? Phone { get; set; }

    [Display(Name = "单位或住址")]
    public string? Address { get; set; }

    [Display(Name = "地址保密，不让对方看到")]
    public bool IsAddressProtected { get; set; }

    [Display(Name = "不识字或看不清，签名前需要宣读")]
    public bool NeedsReadingAloud { get; set; }

    [Display(Name = "统一社会信用代码")]
    public string? CreditCode { get; set; }

    [Display(Name = "法定代表人或主要负责人")]
    public string? HeadName { get; set; }

    [Display(Name = "职务")]
    public string? HeadPost { get; set; }

    [Display(Name = "十六、十七周岁，以自己的劳动收入为主要生活来源")]
    public bool LivesOnOwnEarnings { get; set; }

    [Display(Name = "成年人的行为能力")]
    public AdultIncapacity? Incapacity { get; set; }

    [Display(Name = "行为能力的依据")]
    public string? CapacityNote { get; set; }

    [Display(Name = "法定代理人姓名")]
    public string? RepresentativeName { get; set; }

    [Display(Name = "与当事人的关系")]
    public string? RepresentativeRelation { get; set; }

    [Display(Name = "法定代理人电话")]
    public string? RepresentativePhone { get; set; }

    /// <summary>The known person this one was said to be; empty for somebody new; null while nobody was asked.</summary>
    [Display(Name = "是不是以前登记过的人")]
    public Guid? PersonId { get; set; }

    public bool IsPerson => Kind == PartyKind.Person;

    public bool HasNoFullCapacity(DateOnly today) =>
        Incapacity is not null || (BirthDate is { } birth && birth > today.AddYears(-18) && !LivesOnOwnEarnings);

    /// <summary>Birth date and sex follow from the ID number where one was typed.</summary>
    public void FillFromNationalId(DateOnly today)
    {
        if (IsPerson && NationalId.TryParse(NationalIdNumber, today, out var id, out _))
        {
            (BirthDate, Sex) = (id.BirthDate, id.Sex);
        }
    }

    /// <summary>What the domain takes down, with numbers sealed.</summary>
    public PartyDetails ToDetails(IPersonalDataVault vault, DateOnly today) => new(Kind, Name!)
    {
        Sex = IsPerson ? Sex : null,
        BirthDate = IsPerson ? BirthDate : null,
        Ethnicity = IsPerson ? Ethnicity : null,
        Occupation = IsPerson ? Occupation : null,
        Address = Address,
        IsAddressProtected = IsAddressProtected,
        NationalId = IsPerson && !string.IsNullOrWhiteSpace(NationalIdNumber) ? vault.Seal(NationalId.Parse(NationalIdNumber, today)) : null,
        Phone = vault.SealPhone(Phone),
        CreditCode = IsPerson || string.IsNullOrWhiteSpace(CreditCode) ? null : UnifiedSocialCreditCode.Parse(CreditCode).Value,
        HeadName = IsPerson ? null : HeadName,
        HeadPost = IsPerson ? null : HeadPost,
        LivesOnOwnEarnings = LivesOnOwnEarnings,
        Incapacity = Incapacity,
        CapacityNote = CapacityNote,
        NeedsReadingAloud = NeedsReadingAloud,
    };
}
