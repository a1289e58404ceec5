using System.Diagnostics.CodeAnalysis;
using Mediation.Web.Features.Verify;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>
/// Where the marks of issued papers lead: <c>Papers:PublicAddress</c>, under which the public reaches the product. It is never taken
/// from a request, whose host anybody can choose and which would stay on paper for years; where it isn't set, papers have no mark.
/// </summary>
public sealed class VerificationAddresses
{
    /// <summary>
    /// Longest public address. With a longer one the squares of the mark get too small; up to 35 characters a scanner at 150 dots to the inch
    /// reads it, beyond that telephones and 300 dots.
    /// </summary>
    public const int MaxLength = 65;

    private readonly string? root;

    /// <summary>Takes the public address.</summary>
    /// <param name="publicAddress">As the setting has it; empty for none.</param>
    /// <exception cref="StartRefusedException">It is no address that can be printed.</exception>
    public VerificationAddresses(string? publicAddress)
    {
        if (string.IsNullOrWhiteSpace(publicAddress))
            return;
        if (!IsPrintable(publicAddress.Trim(), out var address))
        {
            throw new StartRefusedException(
                $"Papers:PublicAddress is \"{publicAddress}\". It must be the whole address under which the public reaches the product, such as "
                + $"https://tiaojie.example.gov.cn: http or https, {MaxLength} characters at most, without a name, a question mark or a hash sign.");
        }

        root = address.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>What the mark with a code leads to; null where no public address is set.</summary>
    public string? Of(string code) => root is null ? null : root + VerifyLinks.Of(code);

    private static bool IsPrintable(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo: "", AbsoluteUri.Length: <= MaxLength }
        && text.IndexOfAny(['?', '#']) < 0;
}
