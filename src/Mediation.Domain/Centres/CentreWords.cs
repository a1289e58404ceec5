namespace Mediation.Domain.Centres;

/// <summary>The words people use for tiers, kinds and posts.</summary>
public static class CentreWords
{
    /// <summary>The word for a tier.</summary>
    public static Words Words(this CentreTier tier) => tier switch
    {
        CentreTier.District => new("区级", "District"),
        CentreTier.Street => new("街道", "Street"),
        CentreTier.Community => new("社区", "Community"),
    };

    /// <summary>The word for a kind of committee.</summary>
    public static Words Words(this CommitteeKind kind) => kind switch
    {
        CommitteeKind.Village => new("村人民调解委员会", "Village committee"),
        CommitteeKind.Residents => new("居民委员会人民调解委员会", "Residents' committee"),
        CommitteeKind.Town => new("乡镇人民调解委员会", "Town committee"),
        CommitteeKind.Street => new("街道人民调解委员会", "Street committee"),
        CommitteeKind.Enterprise => new("企业事业单位人民调解委员会", "Enterprise or institution committee"),
        CommitteeKind.SocialOrganisation => new("社会团体或其他组织人民调解委员会", "Committee of a social or other organisation"),
        CommitteeKind.Professional => new("行业性、专业性人民调解委员会", "Industry or professional committee"),
    };

    /// <summary>The word for how somebody became a mediator.</summary>
    public static Words Words(this MediatorKind kind) => kind switch
    {
        MediatorKind.Member => new("委员", "Committee member"),
        MediatorKind.Appointed => new("聘任", "Appointed"),
    };

    /// <summary>The word for a post in a committee.</summary>
    public static Words Words(this CommitteePost post) => post switch
    {
        CommitteePost.None => new("无", "None"),
        CommitteePost.Chair => new("主任", "Chair"),
        CommitteePost.DeputyChair => new("副主任", "Deputy chair"),
    };

    /// <summary>The word for a kind of organ.</summary>
    public static Words Words(this OrganKind kind) => kind switch
    {
        OrganKind.Court => new("人民法院", "Court"),
        OrganKind.Procuratorate => new("人民检察院", "Procuratorate"),
        OrganKind.Police => new("公安机关", "Police"),
        OrganKind.JusticeBureau => new("司法行政机关", "Justice bureau"),
        OrganKind.Department => new("其他部门", "Other department"),
    };

    /// <summary>The word for a post.</summary>
    public static Words Words(this StaffRole role) => role switch
    {
        StaffRole.Mediator => new("人民调解员", "Mediator"),
        StaffRole.CentreDirector => new("中心主任", "Centre director"),
        StaffRole.DistrictSupervisor => new("区级督导", "District supervisor"),
        StaffRole.StationedOfficer => new("进驻人员", "Stationed officer"),
        StaffRole.Counsellor => new("心理咨询师", "Counsellor"),
        StaffRole.GridWorker => new("网格员", "Grid worker"),
        StaffRole.Auditor => new("审计员", "Auditor"),
        StaffRole.Administrator => new("系统管理员", "Administrator"),
    };
}
