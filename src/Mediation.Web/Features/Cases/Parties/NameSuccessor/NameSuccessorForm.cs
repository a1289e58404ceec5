namespace Mediation.Web.Features.Cases.Parties.NameSuccessor;

public sealed class NameSuccessorForm : PartyForm;

public sealed class NameSuccessorFormValidator(TimeProvider clock) : PartyFormValidator<NameSuccessorForm>(clock);
