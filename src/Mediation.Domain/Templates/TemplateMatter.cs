using Mediation.Domain.Centres;

namespace Mediation.Domain.Templates;

/// <summary>
/// Something about papers that differs from place to place and is therefore data: the words of a paper, numbering, copies … It
/// says which fields it has and what is usual; a <see cref="PaperTemplate"/> keeps what a committee has otherwise.
/// </summary>
public abstract class TemplateMatter
{
    /// <summary>Name in addresses and in the database.</summary>
    public abstract string Name { get; }

    /// <summary>What people call it.</summary>
    public abstract Words Title { get; }

    /// <summary>Every field that may be replaced.</summary>
    /// <param name="committee">The committee asked about; null for all.</param>
    public abstract IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee);

    /// <summary>Why a text can't stand in a field, or null when it can.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">What was typed, not empty.</param>
    public abstract Words? Refusal(TemplateField field, string text);

    /// <summary>What is left of what was typed: fields that are filled and differ from the usual, trimmed.</summary>
    public IReadOnlyDictionary<string, string> Replaced(IReadOnlyList<TemplateField> fields, IReadOnlyDictionary<string, string?> typed)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(typed);
        return fields
            .Select(field => (field.Path, field.Usual, Text: typed.GetValueOrDefault(field.Path)?.Trim().ReplaceLineEndings("\n")))
            .Where(field => !string.IsNullOrEmpty(field.Text) && field.Text != field.Usual)
            .ToDictionary(field => field.Path, field => field.Text!);
    }

    /// <summary>The longest text a field may take.</summary>
    protected static Words? TooLong(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= field.MaxLength
            ? null
            : new Words($"最多{field.MaxLength}个字，现在有{text.Length}个", $"{field.MaxLength} characters at most; there are {text.Length}");
    }
}

/// <summary>A field of a template matter.</summary>
/// <param name="Path">Its path; the key under which a replacement is kept.</param>
/// <param name="Group">Which part of the paper it belongs to; null for the paper itself.</param>
/// <param name="Label">What it is called; null where the usual text says it.</param>
/// <param name="Usual">What holds when nothing is replaced; null for nothing.</param>
/// <param name="MaxLength">Longest text.</param>
public sealed record TemplateField(string Path, Words? Group, Words? Label, string? Usual, int MaxLength)
{
    /// <summary>What whoever fills the field should know; null for nothing.</summary>
    public Words? Hint { get; init; }
}
