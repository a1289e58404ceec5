namespace Mediation.Web.Features.Cases.Agreements;

/// <summary>Addresses of a case's agreements.</summary>
public static class AgreementLinks
{
    /// <summary>Template of everything about one agreement.</summary>
    public const string Template = CaseLinks.Template + "/agreements/{agreement:guid}";

    public static string New(string reference) => $"{CaseLinks.Agreements(reference)}/new";

    public static string WishWrittenForm(string reference) => $"{CaseLinks.Agreements(reference)}/wish-written-form";

    public static string Agreement(string reference, Guid agreement) => $"{CaseLinks.Agreements(reference)}/{agreement}";

    public static string Supplement(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/supplement";

    public static string Rewrite(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/rewrite";

    public static string Send(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/send-for-signature";

    public static string ReturnToDraft(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/return-to-draft";

    public static string RecordOral(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/record-oral";

    public static string Abandon(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/abandon";

    public static string Annul(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/annul";

    public static string WriteCorrection(string reference, Guid agreement) => $"{Agreement(reference, agreement)}/corrections/new";

    public static string SealCorrection(string reference, Guid agreement, Guid slip) => $"{Agreement(reference, agreement)}/corrections/{slip}/seal";

    public static string DropCorrection(string reference, Guid agreement, Guid slip) => $"{Agreement(reference, agreement)}/corrections/{slip}/drop";

    public static string Sign(string reference, Guid agreement, Guid slot) => $"{Agreement(reference, agreement)}/signatures/{slot}";

    public static string ClearSignature(string reference, Guid agreement, Guid slot) => $"{Sign(reference, agreement, slot)}/clear";

    public static string Tablet(string reference, Guid agreement, Guid slot) => $"{Sign(reference, agreement, slot)}/tablet";
}
