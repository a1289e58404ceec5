namespace Mediation.Domain.Centres;

/// <summary>
/// Who set a people's mediation committee up (人民调解法 8, 34). The kinds are those the Ministry's statistics count.
/// </summary>
public enum CommitteeKind
{
    /// <summary>村.</summary>
    Village,

    /// <summary>居.</summary>
    Residents,

    /// <summary>乡镇.</summary>
    Town,

    /// <summary>街道.</summary>
    Street,

    /// <summary>企业事业单位.</summary>
    Enterprise,

    /// <summary>社会团体或其他组织.</summary>
    SocialOrganisation,

    /// <summary>行业性、专业性.</summary>
    Professional,
}
