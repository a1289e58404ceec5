using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Papers;

/// <summary>Addresses of a case's papers.</summary>
public static class PaperLinks
{
    public static string All(string reference) => CaseLinks.Papers(reference);

    /// <summary>The file of the paper as it would print now.</summary>
    public static string Preview(string reference, PaperKind kind, Guid? subjectId) =>
        $"{All(reference)}/preview/{kind}{(subjectId is { } id ? $"/{id}" : "")}";

    /// <summary>The same as a Word file.</summary>
    public static string Word(string reference, PaperKind kind, Guid? subjectId) =>
        $"{All(reference)}/word/{kind}{(subjectId is { } id ? $"/{id}" : "")}";

    /// <summary>The page that shows the paper as it would print now.</summary>
    public static string Look(string reference, PaperKind kind, Guid? subjectId) =>
        $"{All(reference)}/look/{kind}{(subjectId is { } id ? $"/{id}" : "")}";

    public static string Issue(string reference) => $"{All(reference)}/issue";

    /// <summary>A paper on file.</summary>
    public static string File(string reference, Guid paperId) => $"{All(reference)}/{paperId}";

    /// <summary>Takes an issued paper or a scan back.</summary>
    public static string Withdraw(string reference, Guid paperId) => $"{File(reference, paperId)}/withdraw";

    /// <summary>What the dossier is bound from.</summary>
    public static string Dossier(string reference) => $"{CaseLinks.Case(reference)}/dossier";

    /// <summary>Binds the whole dossier from what is on file now.</summary>
    public static string DossierFile(string reference) => $"{Dossier(reference)}/file";

    /// <summary>Uploads a scan of a kind.</summary>
    public static string Upload(string reference, PaperKind kind) => $"{Upload(reference)}?kind={kind}";

    public static string Upload(string reference) => $"{All(reference)}/upload";
}
