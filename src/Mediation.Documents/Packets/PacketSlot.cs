namespace Mediation.Documents.Packets;

/// <summary>What a court asks for with an application for judicial confirmation, in its order (papers of 解释 art. 353–354).</summary>
public enum PacketSlot
{
    /// <summary>司法确认申请书.</summary>
    Application,

    /// <summary>承诺书; not applicable where the application contains it.</summary>
    Pledge,

    /// <summary>调解协议书, the signed and sealed one.</summary>
    Agreement,

    /// <summary>身份证明: identity papers, licence, 法定代表人身份证明书.</summary>
    Identity,

    /// <summary>调解组织主持调解的证明.</summary>
    OrganisationCertificate,

    /// <summary>调解组织、调解员资质.</summary>
    Qualifications,

    /// <summary>与协议有关的财产权利证明.</summary>
    PropertyPapers,

    /// <summary>送达地址确认书, one for each party.</summary>
    ServiceAddresses,

    /// <summary>授权委托书 and the agents' papers.</summary>
    PowersOfAttorney,

    /// <summary>权利义务告知书、调解记录: help the court to see that it was voluntary.</summary>
    Records,

    /// <summary>Anything else the court asks for: appraisal, preservation, transfer letter.</summary>
    Others,
}
