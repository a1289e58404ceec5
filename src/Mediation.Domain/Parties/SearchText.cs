using System.Text;

namespace Mediation.Domain.Parties;

/// <summary>Folds text for searching, the same way on every database: width, case and spaces make no difference.</summary>
public static class SearchText
{
    /// <summary>The folded text: compatibility-normalised, lower case, without white space and middle dots in names.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(character) && character is not ('·' or '•' or '・'))
                folded.Append(char.ToLowerInvariant(character));
        }
        return folded.ToString();
    }
}
