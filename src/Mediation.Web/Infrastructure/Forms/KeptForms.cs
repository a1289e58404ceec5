using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Forms that can't be taken as they were sent, because the session has ended or a file is too large. What was typed isn't lost, also
/// without script: it waits as a draft in the form. Files have to be chosen again. It waits for the account the form was drawn for and for no
/// other: at a counter machine the next to sign in may be somebody else, and what was typed may be about another's case.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, IAntiforgery antiforgery, FormDrafts drafts)
{
    private static readonly object Place = new();
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("a form sent after its session ended").ToTimeLimitedDataProtector();

    /// <summary>The form that this request brought and that was kept; null when it brought none.</summary>
    public static KeptForm? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items[Place] as KeptForm;
    }

    /// <summary>
    /// Takes the form out of a request that isn't signed in, so that it can go, sealed, through the sign-in page; false when there is nothing
    /// worth keeping.
    /// </summary>
    public async Task<bool> TakeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        // Another site may not put words into somebody's form.
        if (!http.Request.HasFormContentType || (http.Request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin"))
        {
            return false;
        }

        var form = await TypedFields.ReadAsync(http.Request, http.RequestAborted);
        var typed = FormFields.TypedIn(form);
        if (form.Last(FormFields.DraftKey) is not { Length: > 0 } key || typed.Count == 0
            || drafts.OwnerOf(form.Last(FormFields.Owner)) is not { } owner)
        {
            return false;
        }

        http.Items[Place] = new KeptForm(PageOf(http, key), protector.Protect(JsonSerializer.Serialize(new Typed(owner, key, typed)), Lifetime));
        return true;
    }

    /// <summary>
    /// Puts what was taken among the drafts of the person who has now signed in; false, and nothing done, when somebody else typed it. What is
    /// too old or was changed is left out.
    /// </summary>
    public async Task<bool> RestoreAsync(string? sealedForm, Guid userId, CancellationToken cancellationToken)
    {
        if (Open(sealedForm) is not { } typed)
        {
            return true;
        }

        if (typed.Owner != userId)
        {
            return false;
        }

        await drafts.KeepAsync(userId, typed.Key, typed.Fields, cancellationToken);
        return true;
    }

    /// <summary>Hears out a form that is too large and keeps what was typed as a draft of the person who sent it.</summary>
    public async Task HearOutAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            if (!http.Request.HasFormContentType)
            {
                await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
                return;
            }

            var form = await TypedFields.ReadAsync(http.Request, http.RequestAborted);
            if (form.Last(FormFields.DraftKey) is { Length: > 0 } key && await antiforgery.IsRequestValidAsync(http))
            {
                await drafts.KeepAsync(key, form, http.RequestAborted);
                http.Items[Place] = new KeptForm(PageOf(http, key), Sealed: null);
            }
        }
        catch (InvalidDataException)
        {
            // Not a whole form either: hear out the rest, or the sender's browser would never show the answer.
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
    }

    private Typed? Open(string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Typed>(protector.Unprotect(sealedForm));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // The page the form stands on; a form is often sent to an address that only takes forms.
    private static string PageOf(HttpContext http, string key) =>
        Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value
            ? page.PathAndQuery
            : key;

    private sealed record Typed(Guid Owner, string Key, Dictionary<string, string[]> Fields);
}

/// <summary>A form whose words were kept.</summary>
/// <param name="Page">Address of the page it stands on.</param>
/// <param name="Sealed">What was typed, unreadable and unchangeable outside the program; null when it lies among the drafts already.</param>
public sealed record KeptForm(string Page, string? Sealed);
