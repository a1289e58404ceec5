namespace Mediation.Documents.Components;

/// <summary>Lines of boxes of which one is ticked: □律师　■近亲属.</summary>
internal static class Choices
{
    private const string Gap = "　";

    /// <summary>A field whose value is ticked, small enough for its choices to stand in one line.</summary>
    public static void ChoiceField(this TableDescriptor table, string label, string choices, Typography typography)
    {
        table.Cell().Label(label);
        table.Cell().ColumnSpan(FormRows.AfterLabel).Boxed().Text(choices).Style(typography.Note);
    }

    /// <summary>All choices in a line; none is ticked when nothing is chosen, so that it can be done by hand.</summary>
    public static string Line<TChoice>(IEnumerable<TChoice> choices, TChoice? chosen, Func<TChoice, string> name, PageWording page)
        where TChoice : struct, Enum =>
        string.Join(Gap, choices.Select(choice => page.Box(choice.Equals(chosen)) + name(choice)));
}
