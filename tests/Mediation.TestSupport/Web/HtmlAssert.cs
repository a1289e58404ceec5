using System.Net;
using Xunit;

namespace Mediation.TestSupport.Web;

/// <summary>What a page must show, with messages that quote the page.</summary>
public static class HtmlAssert
{
    public static void Shows(Page page, string text)
    {
        ArgumentNullException.ThrowIfNull(page);
        Assert.True(page.Text.Contains(text, StringComparison.Ordinal), $"{page.Path} doesn't show “{text}”: {page.Text}");
    }

    public static void DoesNotShow(Page page, string text)
    {
        ArgumentNullException.ThrowIfNull(page);
        Assert.False(page.Text.Contains(text, StringComparison.Ordinal), $"{page.Path} shows “{text}”: {page.Text}");
    }

    /// <summary>The form came back: status 422, the message in the summary with a link to the field, and beside the field.</summary>
    public static void Refuses(Page page, string field, string message)
    {
        ArgumentNullException.ThrowIfNull(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Errors);
        Assert.Equal(message, page.ErrorAt(field));
        var id = field.Replace('.', '_');
        Assert.NotNull(page.Html.QuerySelector($".error-summary a[href='#{id}']"));
        Assert.NotNull(page.Html.GetElementById(id));
    }

    /// <summary>The page was answered well, whatever it is.</summary>
    public static void IsFine(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Assert.True(page.Status == HttpStatusCode.OK, $"{page.Path} answered {page.Status}: {page.Text}");
    }
}
