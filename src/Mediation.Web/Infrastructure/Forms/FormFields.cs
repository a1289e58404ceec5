using System.Text.Json;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>The fields of a form that was sent, as far as somebody typed or chose them: no tokens, no passwords.</summary>
public static class FormFields
{
    /// <summary>Name of the hidden field with the form's number.</summary>
    public const string FormId = "_form";

    /// <summary>Name of the hidden field with the key of the form's draft.</summary>
    public const string DraftKey = "_draft";

    /// <summary>Name of the hidden field that says, unreadably, whose form it is.</summary>
    public const string Owner = "_owner";

    /// <summary>Name of the hidden field that says the answers were looked over.</summary>
    public const string Checked = "_checked";

    private const string Secret = "Password";

    public static Dictionary<string, string[]> TypedIn(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Where(field => IsTyped(field.Key)).ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray());
    }

    public static string ToJson(Dictionary<string, string[]> fields) => JsonSerializer.Serialize(fields);

    public static Dictionary<string, string[]> FromJson(string json) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) ?? [];

    public static string? Last(this IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form[name] is { Count: > 0 } values ? values[^1] : null;
    }

    private static bool IsTyped(string name) =>
        !name.StartsWith('_') && !name.EndsWith(Secret, StringComparison.OrdinalIgnoreCase);
}
