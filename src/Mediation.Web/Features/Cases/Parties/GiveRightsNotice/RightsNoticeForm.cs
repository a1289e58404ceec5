using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Parties.GiveRightsNotice;

public sealed class RightsNoticeForm : DeclarationForm
{
    public override IReadOnlyList<DeclarationWay> Ways { get; } =
        [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];
}

public sealed class RightsNoticeFormValidator : DeclarationFormValidator<RightsNoticeForm>;
