using Mediation.Web.Features.Verify;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>
/// Where the marks of issued papers lead. <c>Papers:PublicAddress</c> says under which address the public reaches the product;
/// where it isn't set it is the address the issuing request came to.
/// </summary>
public sealed class VerificationAddresses(IConfiguration configuration, IHttpContextAccessor requests)
{
    /// <summary>The address for a code. In capitals, which a QR code packs tightest; hosts and routes don't mind.</summary>
    public string Of(string code) => (Public() + VerifyLinks.Of(code)).ToUpperInvariant();

    private string Public()
    {
        if (configuration["Papers:PublicAddress"] is { Length: > 0 } address)
            return address.TrimEnd('/');
        var request = requests.HttpContext?.Request
            ?? throw new InvalidOperationException("Papers:PublicAddress must be set where papers are issued outside a request.");
        return $"{request.Scheme}://{request.Host}";
    }
}
