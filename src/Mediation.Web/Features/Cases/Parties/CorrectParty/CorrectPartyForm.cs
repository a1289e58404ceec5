namespace Mediation.Web.Features.Cases.Parties.CorrectParty;

public sealed class CorrectPartyForm : PartyForm;

public sealed class CorrectPartyFormValidator(TimeProvider clock) : PartyFormValidator<CorrectPartyForm>(clock);
