namespace Mediation.Documents.Papers.ClosingReport;

/// <summary>案件来源 as the closing report has it.</summary>
public enum ClosingSource
{
    /// <summary>申请.</summary>
    Application,

    /// <summary>主动.</summary>
    OwnInitiative,

    /// <summary>公安移交.</summary>
    Police,

    /// <summary>法院委托.</summary>
    Court,

    /// <summary>政府指定.</summary>
    Government,

    /// <summary>Anybody else who sent it.</summary>
    Other,
}
