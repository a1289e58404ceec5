namespace Mediation.Domain.Parties;

/// <summary>The names people see for the choices about parties.</summary>
public static class PartyNames
{
    /// <summary>The name of a value of <see cref="PartySide"/>.</summary>
    public static Words Of(PartySide value) => value switch
    {
        PartySide.Applicant => new("申请人", "Applicant"),
        PartySide.Respondent => new("被申请人", "Respondent"),
    };

    /// <summary>The name of a value of <see cref="PartyKind"/>.</summary>
    public static Words Of(PartyKind value) => value switch
    {
        PartyKind.Person => new("自然人", "Person"),
        PartyKind.Organisation => new("法人或者其他组织", "Organisation"),
    };

    /// <summary>The name of a value of <see cref="Sex"/>.</summary>
    public static Words Of(Sex value) => value switch
    {
        Sex.Male => new("男", "Male"),
        Sex.Female => new("女", "Female"),
    };

    /// <summary>The name of a value of <see cref="Capacity"/>.</summary>
    public static Words Of(Capacity value) => value switch
    {
        Capacity.Full => new("完全民事行为能力", "Full"),
        Capacity.Limited => new("限制民事行为能力", "Limited"),
        Capacity.None => new("无民事行为能力", "None"),
        Capacity.Unknown => new("未知（缺出生日期）", "Unknown"),
    };

    /// <summary>The name of a value of <see cref="AdultIncapacity"/>.</summary>
    public static Words Of(AdultIncapacity value) => value switch
    {
        AdultIncapacity.Limited => new("限制民事行为能力", "Limited"),
        AdultIncapacity.Without => new("无民事行为能力", "Without"),
    };

    /// <summary>The name of a value of <see cref="Participation"/>.</summary>
    public static Words Of(Participation value) => value switch
    {
        Participation.Undecided => new("未表态", "Undecided"),
        Participation.Willing => new("愿意调解", "Willing"),
        Participation.Refused => new("不参加", "Refused"),
    };

    /// <summary>The name of a value of <see cref="ConsentKind"/>.</summary>
    public static Words Of(ConsentKind value) => value switch
    {
        ConsentKind.Processing => new("处理个人信息", "Handling personal data"),
        ConsentKind.SensitiveData => new("处理敏感个人信息", "Handling sensitive personal data"),
        ConsentKind.HandOver => new("向其他单位提供个人信息", "Passing personal data on to another body"),
    };

    /// <summary>The name of a value of <see cref="DeclarationWay"/>.</summary>
    public static Words Of(DeclarationWay value) => value switch
    {
        DeclarationWay.Signed => new("书面签名", "Signed"),
        DeclarationWay.OralNoted => new("口头并记录", "Orally, with a note"),
        DeclarationWay.PhoneNoted => new("电话并记录", "By telephone, with a note"),
        DeclarationWay.ByTakingPart => new("告知后到场参加", "By coming to the sitting once told"),
    };

    /// <summary>The name of a value of <see cref="AgentKind"/>.</summary>
    public static Words Of(AgentKind value) => value switch
    {
        AgentKind.Lawyer => new("律师", "Lawyer"),
        AgentKind.LegalWorker => new("基层法律服务工作者", "Legal worker"),
        AgentKind.NearKin => new("近亲属", "Near kin"),
        AgentKind.Employee => new("工作人员", "Employee"),
        AgentKind.Recommended => new("社区、单位或者有关社会团体推荐的公民", "Recommended"),
        AgentKind.GroupRepresentative => new("群体代表人", "Group representative"),
    };

    /// <summary>The name of a value of <see cref="PartyEventKind"/>.</summary>
    public static Words Of(PartyEventKind value) => value switch
    {
        PartyEventKind.Died => new("死亡", "Died"),
        PartyEventKind.LostCapacity => new("丧失行为能力", "Lost capacity"),
        PartyEventKind.Dissolved => new("组织终止", "Dissolved"),
        PartyEventKind.MergedOrSplit => new("组织合并或者分立", "Merged or split"),
    };
}
