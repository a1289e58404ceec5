namespace Mediation.Documents.Papers.DossierCover;

/// <summary>Words of the dossier cover.</summary>
public sealed record DossierCoverWording() : PaperWording("人民调解卷宗")
{
    /// <summary>Stands for a number that isn't drawn yet.</summary>
    public string BlankNumber { get; init; } = "（　　　　）　　人调字第　　　　号";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "卷　　名";

    /// <summary>Label.</summary>
    public string Year { get; init; } = "年　　度";

    /// <summary>The year; place: year.</summary>
    public string YearValue { get; init; } = "{year}年";

    /// <summary>Label.</summary>
    public string Number { get; init; } = "卷　　号";

    /// <summary>Label.</summary>
    public string Category { get; init; } = "卷宗类别";

    /// <summary>Label.</summary>
    public string Mediators { get; init; } = "人民调解员";

    /// <summary>Label.</summary>
    public string Days { get; init; } = "调解日期";

    /// <summary>Between the days; places: from, to.</summary>
    public string Span { get; init; } = "{from}至{to}";

    /// <summary>Label.</summary>
    public string FiledBy { get; init; } = "立 卷 人";

    /// <summary>Label.</summary>
    public string FiledOn { get; init; } = "立卷日期";

    /// <summary>Label.</summary>
    public string Retention { get; init; } = "保管期限";

    /// <summary>Label.</summary>
    public string Remarks { get; init; } = "备　　注";
}
