using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>The steps of taking a request down.</summary>
public static class SubmitCaseLinks
{
    public const string Start = CaseLinks.New;

    public const string Discard = Start + "/discard";

    public const string Source = Start + "/source";

    public const string Parties = Start + "/parties";

    public const string Dispute = Start + "/dispute";

    public const string Similar = Start + "/similar";

    public const string Check = Start + "/check";

    /// <summary>The page of a step.</summary>
    public static string Of(SubmitCaseStep step) => step switch
    {
        SubmitCaseStep.Source => Source,
        SubmitCaseStep.Parties => Parties,
        SubmitCaseStep.Dispute => Dispute,
        SubmitCaseStep.Similar => Similar,
        SubmitCaseStep.Check => Check,
    };

    public static string From(SubmitCaseOrigin origin) => $"{Start}?origin={origin.Kind}&id={origin.Id}";

    public static string AddParty(PartySide side, PartyKind kind) => $"{Parties}/add?side={side}&kind={kind}";

    public static string Party(int index) => $"{Parties}/{index}";

    /// <summary>Where a party is kept. Side and kind stand in the address so that the draft of one isn't brought back in the other.</summary>
    public static string Party(int index, PartySide side, PartyKind kind) => $"{Party(index)}?side={side}&kind={kind}";

    public static string RemoveParty(int index) => $"{Parties}/{index}/remove";

    public static string Registered(string reference) => $"{Start}/registered/{reference}";
}
