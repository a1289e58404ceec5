using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Layout;

/// <summary>One page while it is laid out and drawn.</summary>
internal sealed class PageScope(Run run, int number)
{
    /// <summary>Number of the page, from 1.</summary>
    public int Number => number;

    public Run Run => run;

    public FontLibrary Fonts => run.Fonts;
}
