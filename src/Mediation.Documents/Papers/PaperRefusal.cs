using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Papers;

/// <summary>One reason why a paper isn't set.</summary>
/// <param name="Field">The field at fault, as a path in the model's JSON, e.g. <c>parties[1].name</c>.</param>
/// <param name="Reason">What is wrong, in words for the mediator.</param>
public sealed record PaperRefusal(string Field, string Reason)
{
    private const int EnoughOfTheText = 20;

    /// <summary>Refuses a paper with a character no font has: names it, the words around it and the field the mediator filled in.</summary>
    /// <param name="missing">The character and where it was met.</param>
    /// <param name="model">The model that was to be set.</param>
    public static PaperRefusal Of(MissingGlyphException missing, PaperModel model)
    {
        ArgumentNullException.ThrowIfNull(missing);
        var character = missing.Character.ToString();
        var field = ModelFields.Containing(model, character) is [var first, ..] ? first : "wording";
        var around = missing.Text.Length <= EnoughOfTheText ? $"（“{missing.Text}”）" : "";
        return new PaperRefusal(
            field,
            $"{FieldWords.Of(field) ?? "文书的固定文字"}{around}里有字库没有的字“{character}”（U+{missing.Character.Value:X4}），请先核对是否写错，没有写错的请管理员补充字体");
    }
}
