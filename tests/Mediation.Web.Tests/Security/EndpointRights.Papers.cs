using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <summary>A case's papers.</summary>
public static partial class EndpointRights
{
    private static readonly StaffRole[] NumberReaders = [StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor];

    private static IEnumerable<EndpointRight> Papers() =>
    [
        For(CaseReaders, "GET", "cases/{reference}/papers", "/cases/NONE/papers"),
        For(CaseReaders, "GET", "cases/{reference}/papers/word/{kind}/{subjectId:guid?}", "/cases/NONE/papers/word/Agreement"),
        For(CaseReaders, "GET", "cases/{reference}/papers/preview/{kind}/{subjectId:guid?}", "/cases/NONE/papers/preview/Receipt"),
        For(CaseReaders, "GET", "cases/{reference}/papers/look/{kind}/{subjectId:guid?}", "/cases/NONE/papers/look/Receipt"),
        For(CaseReaders, "POST", "cases/{reference}/papers/issue", "/cases/NONE/papers/issue"),
        For(CaseReaders, "GET", "cases/{reference}/papers/{paperId:guid}", "/cases/NONE/papers/00000000-0000-0000-0000-000000000001"),
        For(CaseReaders, "GET", "cases/{reference}/papers/{paperId:guid}/withdraw", "/cases/NONE/papers/00000000-0000-0000-0000-000000000001/withdraw"),
        For(CaseReaders, "POST", "cases/{reference}/papers/{paperId:guid}/withdraw", "/cases/NONE/papers/00000000-0000-0000-0000-000000000001/withdraw"),
        For(CaseReaders, "GET", "cases/{reference}/dossier", "/cases/NONE/dossier"),
        For(CaseReaders, "POST", "cases/{reference}/dossier/file", "/cases/NONE/dossier/file"),
        For(NumberReaders, "GET", "numbers"),
        For(NumberReaders, "POST", "numbers/export"),
        For(CaseReaders, "GET", "cases/{reference}/papers/upload", "/cases/NONE/papers/upload"),
        For(CaseReaders, "POST", "cases/{reference}/papers/upload", "/cases/NONE/papers/upload"),
    ];
}
