namespace Mediation.Documents.Papers;

/// <summary>
/// The matter of one paper: a plain immutable record that can be written to JSON and read back.
/// Everything printed comes from the model and from the paper's wording, nothing from a clock or a database.
/// </summary>
public abstract record PaperModel
{
    /// <summary>Number, version, draft or issued, and the moment the paper was set.</summary>
    public required PaperStamp Stamp { get; init; }

    /// <summary>Full name of the mediation committee the paper comes from and whose seal it takes.</summary>
    public required string Committee { get; init; }

    /// <summary>Number of the case the paper belongs to; null before the case has one.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>
    /// The reasons for which this paper can't be set, each with the field and what to do about it.
    /// Empty for a model that can be printed.
    /// </summary>
    /// <returns>One refusal for each thing that is missing or contradicts itself.</returns>
    public virtual IEnumerable<PaperRefusal> Refusals()
    {
        if (string.IsNullOrWhiteSpace(Committee))
            yield return new PaperRefusal("committee", "没有写明人民调解委员会的名称");
        if (Stamp.Version < 1)
            yield return new PaperRefusal("stamp.version", "版本号从1开始");
        if (NumberIsRequired && !Stamp.Draft && string.IsNullOrWhiteSpace(Stamp.Number))
            yield return new PaperRefusal("stamp.number", "正式文书必须先取得编号");
    }

    /// <summary>True for papers that can't be issued without a number of their own.</summary>
    protected virtual bool NumberIsRequired => false;
}
