using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Agreements.Corrections;

/// <summary>The paper a correction slip names.</summary>
public static class IssuedAgreement
{
    /// <summary>The agreement on file, scanned or issued; null while there is none.</summary>
    public static CasePaper? Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Case.Papers.LastOrDefault(paper => paper.SubjectId == agreement.Id && paper.IsInForce
            && paper.Kind is PaperKind.Agreement or PaperKind.OralAgreementRegistration);
    }
}
