using System.Text.RegularExpressions;
using Mediation.Web.Tests.Architecture;

namespace Mediation.Web.Tests.Forms;

/// <summary>Typed text is never lost: every form in which somebody writes keeps a draft.</summary>
public sealed partial class DraftCoverageTests
{
    /// <summary>Nothing worth keeping is written there, or nothing that may be kept.</summary>
    private static readonly string[] WithoutDraft =
    [
        "/Account/", "/FirstRun/", // passwords and codes
        "/_TerminateNow.cshtml", // one line on the case page; refused, it goes on in the form of termination, which keeps it
        "/_KeepView.cshtml", // one word
        "/FindByNumber.cshtml", // a number to look for, which is kept nowhere
        "/Reveal.cshtml", // a purpose to tick; a reading is never taken up again from a draft
        "/SubmitCase/Source.cshtml", // choices, tied to the visit the case comes from; the steps after it are kept as a whole
    ];

    private static readonly Dictionary<string, string> Views = Sources.Of("src/Mediation.Web/Features", "*.cshtml")
        .ToDictionary(file => file.Path, file => string.Join('\n', file.Text));

    [Fact]
    public void Forms_InWhichSomebodyWrites_KeepADraft()
    {
        var losing = Views
            .Where(view => !WithoutDraft.Any(part => view.Key.Contains(part, StringComparison.Ordinal)))
            .SelectMany(view => PostForm().Matches(view.Value).Select(form => (view.Key, Tag: form.Groups[1].Value, Body: form.Groups[2].Value)))
            .Where(form => HasText().IsMatch(WithPartials(form.Body, 0)) && !form.Tag.Contains("draft=\"true\"", StringComparison.Ordinal))
            .Select(form => $"{Path.GetFileName(form.Key)}: {form.Tag}")
            .ToList();

        Assert.Empty(losing);
    }

    // Fields often stand in a partial view that several forms share.
    private static string WithPartials(string body, int depth)
    {
        if (depth == 4)
        {
            return body;
        }

        var names = Partial().Matches(body).Select(match => match.Groups[1].Value + ".cshtml").ToHashSet();
        var inner = Views.Where(view => names.Contains(Path.GetFileName(view.Key))).Select(view => WithPartials(view.Value, depth + 1));
        return body + string.Concat(inner);
    }

    [GeneratedRegex("(<form method=\"post\"(?:\"[^\"]*\"|[^>\"])*>)(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex PostForm();

    [GeneratedRegex("<(area|text)-field|<textarea")]
    private static partial Regex HasText();

    [GeneratedRegex("<partial name=\"(_\\w+)\"")]
    private static partial Regex Partial();
}
