using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// Every form on a page about a case carries the version the page was drawn from, so that nobody overwrites what somebody
/// else has done meanwhile.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class CaseVersionTagHelper(CurrentCase current) : TagHelper
{
    /// <summary>The version, where it isn't the one that was loaded.</summary>
    [HtmlAttributeName("case-version")]
    public int? CaseVersion { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (current.IsLoaded)
        {
            output.PostContent.AppendHtml(
                $"<input type=\"hidden\" name=\"{CaseActionFilter.VersionField}\" value=\"{CaseVersion ?? current.Case.Version}\">");
        }
    }
}
