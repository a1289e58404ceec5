using AngleSharp.Html.Dom;

namespace Mediation.TestSupport.Web;

/// <summary>
/// Somebody in front of a browser without script: opens addresses, fills in the forms of the page that was answered and presses their
/// buttons, hidden fields and antiforgery token included.
/// </summary>
public sealed class Browser(HttpClient client)
{
    private const int MostRedirects = 5;

    /// <summary>For requests a browser wouldn't make.</summary>
    public HttpClient Client => client;

    /// <summary>Opens an address and follows redirects.</summary>
    public async Task<Page> Open(string path) => await Follow(path, await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Fills fields of the form that holds the button, and presses it.</summary>
    public async Task<Page> Press(Page page, string button, params (string Field, string? Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        return await Send(page, button, [], fields);
    }

    /// <summary>Fills and presses the button of an act with legal effect, and confirms the answers that are shown once more.</summary>
    public async Task<Page> PressAndConfirm(Page page, string button, params (string Field, string? Value)[] fields) =>
        await Press(await Press(page, button, fields), "核对无误，确认");

    /// <summary>Presses a button of a form with files; the form is sent as multipart.</summary>
    public async Task<Page> Send(
        Page page, string button, (string Field, string FileName, byte[] Content)[] files, params (string Field, string? Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(files);
        var form = page.FormOf(button);
        var action = page.Button(button).GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Path;
        using HttpContent content = files.Length == 0
            ? new FormUrlEncodedContent(Values(page, form, button, fields))
            : Multipart(Values(page, form, button, fields), files);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(action, UriKind.Relative)) { Content = content };
        request.Headers.Referrer = new Uri(client.BaseAddress!, page.Path);
        return await Follow(action, await client.SendAsync(request));
    }

    /// <summary>Signs in through the page; leads to the desk when it succeeds.</summary>
    public async Task<Page> SignIn(string userName, string password)
    {
        var page = await Open("/account/sign-in");
        return await Press(page, "登录", ("UserName", userName), ("Password", password));
    }

    private static List<KeyValuePair<string, string>> Values(
        Page page, IHtmlFormElement form, string button, (string Field, string? Value)[] fields)
    {
        var typed = fields.Select(field => field.Field).ToHashSet();
        var values = FieldsOf(form).Where(pair => !typed.Contains(pair.Key)).ToList();
        values.AddRange(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Field, field.Value!)));
        if (page.Button(button).GetAttribute("name") is { } name)
        {
            values.Add(KeyValuePair.Create(name, page.Button(button).GetAttribute("value") ?? ""));
        }

        return values;
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement { Name: { } name } input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
            }
        }
    }

    private static MultipartFormDataContent Multipart(
        IEnumerable<KeyValuePair<string, string>> values, (string Field, string FileName, byte[] Content)[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (field, value) in values)
        {
            content.Add(new StringContent(value), field);
        }

        foreach (var (field, fileName, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, fileName);
        }

        return content;
    }

    private async Task<Page> Follow(string path, HttpResponseMessage response)
    {
        for (var i = 0; i < MostRedirects && response.Headers.Location is { } target; i++)
        {
            path = target.IsAbsoluteUri ? target.PathAndQuery : target.OriginalString;
            response = await client.GetAsync(new Uri(path, UriKind.Relative));
        }

        return await Page.Read(path, response);
    }
}
