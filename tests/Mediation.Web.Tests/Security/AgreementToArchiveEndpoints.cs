using System.Text.RegularExpressions;
using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <summary>The rows of everything from the agreement to the archive. They all belong to a case and so to whoever reads cases.</summary>
internal static partial class AgreementToArchiveEndpoints
{
    private static readonly StaffRole[] CaseReaders =
        [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor];

    private static readonly string[] Pages = ["agreements", "agreements/{agreement:guid}", "confirmations", "confirmations/{confirmation:guid}", "follow-up",
        .. Under("confirmations/{confirmation:guid}", "packet", "packet/{paper:guid}/index", "packet/{paper:guid}/sha256")];

    private static readonly string[] Buttons = ["agreements/wish-written-form", "agreements/{agreement:guid}/signatures/{slot:guid}/clear",
        "agreements/{agreement:guid}/corrections/{slip:guid}/drop"];

    private static readonly string[] Acts =
    [
        "agreements/new", "settle", "begin-follow-up", "close", "remediate", "return-to-follow-up", "reopen", "archive", "deliveries", "reply", "rating",
        .. Under("agreements/{agreement:guid}", "abandon", "annul", "corrections/new", "corrections/{slip:guid}/seal", "record-oral", "return-to-draft", "rewrite", "send-for-signature",
            "supplement", "signatures/{slot:guid}", "signatures/{slot:guid}/tablet"),
        .. Under("follow-up/agreements/{agreement:guid}", "conclude", "resume", "review", "instalments/{number:int}/perform", "instalments/{number:int}/urge",
            "instalments/{number:int}/end"),
        "follow-up/visits/new",
        .. Under("follow-up/visits/{visit:guid}", "cancel", "complete", "miss", "reschedule"),
        "confirmations/new",
        .. Under("confirmations/{confirmation:guid}", "court", "consent", "by-mouth", "in-writing", "submission", "obstacle", "hearing", "ruling-delivery", "make-ready",
            "return-to-preparing", "file", "court-accept", "ask-supplement", "supplement", "confirm", "reject", "refuse-to-accept", "withdraw",
            "deem-withdrawn", "lapse", "prepare-again"),
    ];

    public static IEnumerable<EndpointRight> Rows =>
        [.. Pages.Concat(Acts).Select(page => Row("GET", page)), .. Acts.Concat(Buttons).Select(act => Row("POST", act))];

    private static IEnumerable<string> Under(string part, params string[] acts) => acts.Select(act => $"{part}/{act}");

    private static EndpointRight Row(string method, string route)
    {
        var address = Key().Replace($"/cases/NONE/{route}", match => match.Value.Contains("int", StringComparison.Ordinal) ? "1" : Guid.Empty.ToString());
        return new EndpointRight(method, "cases/{reference}/" + route, address, CaseReaders, StrangersToo: false);
    }

    [GeneratedRegex(@"\{\w+:(guid|int)\}")]
    private static partial Regex Key();
}
