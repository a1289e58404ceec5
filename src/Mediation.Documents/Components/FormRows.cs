namespace Mediation.Documents.Components;

/// <summary>
/// The plain form of the committee: labels on the left, values on the right, one or two fields a row. All
/// tables made here share their columns, so that several in a column read as one.
/// </summary>
internal static class FormRows
{
    private const float LabelWidth = 92;
    /// <summary>Columns behind the first label.</summary>
    public const uint AfterLabel = 3;

    /// <summary>Sets the columns of a form: label, value, label, value.</summary>
    public static void FormColumns(this TableDescriptor table) => table.ColumnsDefinition(columns =>
    {
        columns.ConstantColumn(LabelWidth);
        columns.RelativeColumn();
        columns.ConstantColumn(LabelWidth);
        columns.RelativeColumn();
    });

    /// <summary>The names of a list's columns, on every page the list runs over.</summary>
    public static void Columns(this TableDescriptor table, params IReadOnlyList<string> labels) => table.Header(header =>
    {
        foreach (var label in labels)
            header.Cell().Label(label);
    });

    /// <summary>One field over the whole width.</summary>
    public static void Field(this TableDescriptor table, string label, string? value)
    {
        table.Cell().Label(label);
        table.Cell().ColumnSpan(AfterLabel).Value(value);
    }

    /// <summary>Two fields side by side.</summary>
    public static void Fields(this TableDescriptor table, (string Label, string? Value) left, (string Label, string? Value) right)
    {
        table.Cell().Label(left.Label);
        table.Cell().Value(left.Value);
        table.Cell().Label(right.Label);
        table.Cell().Value(right.Value);
    }

    /// <summary>A field for long text, with room to write when there is none.</summary>
    public static void LongField(this TableDescriptor table, string label, string? value, float size)
    {
        table.Cell().Label(label);
        table.Cell().ColumnSpan(AfterLabel).LongValue(value, 2 * size);
    }
}
