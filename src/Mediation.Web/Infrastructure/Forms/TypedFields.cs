using System.Text;
using Mediation.Db.Forms;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Reads what was typed into a form and passes over its files, however large they are: for answers that keep only the words.</summary>
public static class TypedFields
{
    /// <summary>Reads the body to its end; afterwards it is the request's form, without files.</summary>
    /// <exception cref="InvalidDataException">The body is no whole form, or a field is longer than any draft.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await request.ReadFormAsync(cancellationToken);
        }

        var fields = new KeyValueAccumulator();
        try
        {
            var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (section.AsFormDataSection() is { } field)
                {
                    fields.Append(field.Name, await TextAsync(section.Body, cancellationToken));
                }
            }
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends in the middle.", broken);
        }

        request.Form = new FormCollection(fields.GetResults());
        return request.Form;
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(body, Encoding.UTF8);
        var text = new StringBuilder();
        var part = new char[4096];
        while (await reader.ReadAsync(part, cancellationToken) is > 0 and var read)
        {
            text.Append(part, 0, read);
            if (text.Length > FormDraft.ContentMaxLength)
            {
                throw new InvalidDataException("A field is longer than any draft.");
            }
        }

        return text.ToString();
    }
}
