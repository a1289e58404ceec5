namespace Mediation.Web.Features.Verify;

/// <summary>Addresses of the public verification.</summary>
public static class VerifyLinks
{
    /// <summary>Short, because it stands in a QR code.</summary>
    public const string Root = "/v";

    /// <summary>What the mark of a paper leads to.</summary>
    public static string Of(string code) => $"{Root}/{code}";
}
