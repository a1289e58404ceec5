using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Parties.DeclareWilling;

public sealed class WillingForm : DeclarationForm
{
    public override IReadOnlyList<DeclarationWay> Ways { get; } =
        [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted, DeclarationWay.ByTakingPart];
}

public sealed class WillingFormValidator : DeclarationFormValidator<WillingForm>;
