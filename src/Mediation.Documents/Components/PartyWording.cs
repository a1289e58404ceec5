using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>Labels of a party's block, and what the sides are called.</summary>
public sealed record PartyWording
{
    /// <summary>The side that applied.</summary>
    public string Applicant { get; init; } = "申请人";

    /// <summary>The side applied against.</summary>
    public string Respondent { get; init; } = "被申请人";

    /// <summary>A further side beside applicant and respondent.</summary>
    public string ThirdParty { get; init; } = "第三人";

    /// <summary>The sides in order where nobody applied.</summary>
    public IReadOnlyList<string> NeutralSides { get; init; } = ["甲方", "乙方", "丙方", "丁方"];

    /// <summary>Label.</summary>
    public string Name { get; init; } = "姓名";

    /// <summary>Label.</summary>
    public string Sex { get; init; } = "性别";

    /// <summary>Label.</summary>
    public string Ethnicity { get; init; } = "民族";

    /// <summary>Label.</summary>
    public string Age { get; init; } = "年龄";

    /// <summary>Label.</summary>
    public string Occupation { get; init; } = "职业或职务";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "联系方式";

    /// <summary>Label of a person's address.</summary>
    public string Address { get; init; } = "单位或住址";

    /// <summary>Label of the identity paper; the row is printed where its number is known.</summary>
    public string Identity { get; init; } = "身份证件";

    /// <summary>Label of an organisation's name.</summary>
    public string OrganisationName { get; init; } = "名称";

    /// <summary>Label of an organisation's address.</summary>
    public string OrganisationAddress { get; init; } = "地址";

    /// <summary>Label.</summary>
    public string LegalRepresentative { get; init; } = "法定代表人";

    /// <summary>Label.</summary>
    public string Post { get; init; } = "职务";

    /// <summary>Label; the row is printed where the code is known.</summary>
    public string CreditCode { get; init; } = "统一社会信用代码";

    /// <summary>Label of a guardian.</summary>
    public string Guardian { get; init; } = "法定代理人";

    /// <summary>Label of an agent.</summary>
    public string Agent { get; init; } = "委托代理人";

    /// <summary>Label of a group's representative.</summary>
    public string GroupRepresentative { get; init; } = "代表人";

    /// <summary>Day of birth in a sentence; place: date.</summary>
    public string BornOn { get; init; } = "{date}出生";

    /// <summary>A person's address in a sentence; place: value.</summary>
    public string LivesAt { get; init; } = "住{value}";

    /// <summary>An organisation's address in a sentence; place: value.</summary>
    public string SeatAt { get; init; } = "住所地{value}";

    /// <summary>A telephone in a sentence; place: value.</summary>
    public string PhoneIs { get; init; } = "联系电话：{value}";

    /// <summary>Note at an agent with special authority.</summary>
    public string SpecialAuthority { get; init; } = "特别授权";

    /// <summary>Note at an agent without it.</summary>
    public string GeneralAuthority { get; init; } = "一般授权";

    internal string Side(PartySide side, PartyNaming naming) => naming switch
    {
        PartyNaming.JointApplicants => Applicant,
        PartyNaming.NeutralSides => NeutralSides[(int)side],
        PartyNaming.ApplicantAndRespondent => side switch
        {
            PartySide.First => Applicant,
            PartySide.Second => Respondent,
            PartySide.Third or PartySide.Fourth => ThirdParty,
        },
    };

    internal string Representative(RepresentativeKind kind) => kind switch
    {
        RepresentativeKind.Guardian => Guardian,
        RepresentativeKind.Agent => Agent,
        RepresentativeKind.GroupRepresentative => GroupRepresentative,
    };

    /// <summary>The agent's authority; guardians and representatives have theirs from elsewhere.</summary>
    internal string? Authority(RepresentativeModel person) => person switch
    {
        { Kind: not RepresentativeKind.Agent } => null,
        { SpecialAuthority: true } => SpecialAuthority,
        _ => GeneralAuthority,
    };
}
