using Mediation.Domain.Agreements;

namespace Mediation.Web.Features.Cases.Agreements;

/// <summary>The colour of an agreement's status, the same wherever one is shown.</summary>
public static class AgreementTags
{
    public static string ClassOf(AgreementStatus status) => status switch
    {
        AgreementStatus.Drafting or AgreementStatus.AwaitingSignatures or AgreementStatus.PartlyPerformed => "tag tag-warn",
        AgreementStatus.Effective or AgreementStatus.Performing or AgreementStatus.Performed => "tag tag-good",
        AgreementStatus.NotPerformed => "tag tag-bad",
        AgreementStatus.Abandoned or AgreementStatus.Superseded or AgreementStatus.Annulled => "tag",
    };
}
