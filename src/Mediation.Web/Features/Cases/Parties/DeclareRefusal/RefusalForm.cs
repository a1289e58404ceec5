using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Parties.DeclareRefusal;

public sealed class RefusalForm : DeclarationForm
{
    public override IReadOnlyList<DeclarationWay> Ways { get; } =
        [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];
}

public sealed class RefusalFormValidator : DeclarationFormValidator<RefusalForm>;
