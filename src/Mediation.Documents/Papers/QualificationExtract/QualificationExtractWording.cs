namespace Mediation.Documents.Papers.QualificationExtract;

/// <summary>Words of the extract from the registers of organisations and mediators.</summary>
public sealed record QualificationExtractWording() : PaperWording("调解组织和调解员资质摘录")
{
    /// <summary>Opening.</summary>
    public string Opening { get; init; } = "现将主持调解的人民调解组织及人民调解员在名册中登记的情况摘录如下：";

    /// <summary>Label.</summary>
    public string Organisation { get; init; } = "调解组织名称";

    /// <summary>Label.</summary>
    public string Kind { get; init; } = "组织类型";

    /// <summary>Label.</summary>
    public string RegistrationNumber { get; init; } = "设立（备案）\n编号";

    /// <summary>Label.</summary>
    public string Seat { get; init; } = "住所地";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "联系电话";

    /// <summary>Heading.</summary>
    public string Mediators { get; init; } = "人民调解员：";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "姓名";

    /// <summary>Column.</summary>
    public string MediatorKind { get; init; } = "类别";

    /// <summary>Column.</summary>
    public string CertificateNumber { get; init; } = "人民调解员证（聘书）编号";

    /// <summary>Column.</summary>
    public string Term { get; init; } = "任期";

    /// <summary>Column.</summary>
    public string Remarks { get; init; } = "备注";

    /// <summary>Between the days of a term; places: from, until.</summary>
    public string TermSpan { get; init; } = "{from}至{until}";

    /// <summary>Remark.</summary>
    public string Host { get; init; } = "主持调解";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "以上内容与名册记载一致。";
}
