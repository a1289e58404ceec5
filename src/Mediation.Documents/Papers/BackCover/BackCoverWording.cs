namespace Mediation.Documents.Papers.BackCover;

/// <summary>Words of the back cover.</summary>
public sealed record BackCoverWording() : PaperWording("封底")
{
    /// <summary>Pages of the dossier; place: pages.</summary>
    public string Pages { get; init; } = "本卷共{pages}页";

    /// <summary>Room for a number written by hand.</summary>
    public string PagesBlank { get; init; } = "本卷共　　　　页";

    /// <summary>Who bound it; places: name, date.</summary>
    public string BoundBy { get; init; } = "装订人：{name}　　{date}";

    /// <summary>Room for a name written by hand.</summary>
    public string NameBlank { get; init; } = "＿＿＿＿＿＿";
}
