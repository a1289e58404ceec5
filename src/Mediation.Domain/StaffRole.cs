namespace Mediation.Domain;

/// <summary>What a member of staff is entitled to by post. A person may hold several.</summary>
public enum StaffRole
{
    /// <summary>人民调解员: own cases and the centre's unassigned ones.</summary>
    Mediator,

    /// <summary>矛调中心主任: every case of the centre and of the centres below it.</summary>
    CentreDirector,

    /// <summary>区级督导: reads and supervises the whole district.</summary>
    DistrictSupervisor,

    /// <summary>进驻单位人员 (court, procuratorate, police, justice bureau): the cases they are called into.</summary>
    StationedOfficer,

    /// <summary>心理咨询师: the referrals addressed to them.</summary>
    Counsellor,

    /// <summary>网格员: reports and registers, does not handle cases.</summary>
    GridWorker,

    /// <summary>审计员: reads everything that is recorded about who did and read what.</summary>
    Auditor,

    /// <summary>系统管理员: people, centres, settings; no access to cases by virtue of the post.</summary>
    Administrator,
}
