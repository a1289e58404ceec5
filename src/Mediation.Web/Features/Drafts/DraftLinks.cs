namespace Mediation.Web.Features.Drafts;

/// <summary>The addresses of drafts.</summary>
public static class DraftLinks
{
    public const string Keep = "/drafts";
    public const string Discard = "/drafts/discard";
}
