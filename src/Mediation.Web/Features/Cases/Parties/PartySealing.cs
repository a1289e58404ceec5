using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties;

/// <summary>Makes a party's details from what was typed: seals number and telephone, reads birth date and sex from the number.</summary>
public sealed class PartySealing(IPersonalDataVault vault, TimeProvider clock)
{
    /// <summary>The details. What stays empty of <paramref name="known"/>'s sealed data is kept.</summary>
    public PartyDetails Details(PartyForm form, Party? known = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Kind == PartyKind.Organisation ? Organisation(form, known) : Person(form, known);
    }

    private PartyDetails Organisation(PartyForm form, Party? known) => Common(form, known, PartyKind.Organisation) with
    {
        CreditCode = string.IsNullOrWhiteSpace(form.CreditCode) ? null : UnifiedSocialCreditCode.Parse(form.CreditCode).Value,
        HeadName = Text(form.HeadName),
        HeadPost = Text(form.HeadPost),
    };

    private PartyDetails Person(PartyForm form, Party? known)
    {
        var id = string.IsNullOrWhiteSpace(form.NationalId) ? null : NationalId.Parse(form.NationalId, ChinaTime.Today(clock));
        return Common(form, known, PartyKind.Person) with
        {
            NationalId = id is null ? known?.NationalId : vault.Seal(id),
            Sex = id?.Sex ?? form.Sex,
            BirthDate = id?.BirthDate ?? form.BirthDate,
            Ethnicity = Text(form.Ethnicity),
            Occupation = Text(form.Occupation),
            LivesOnOwnEarnings = form.LivesOnOwnEarnings,
            Incapacity = form.Incapacity,
            CapacityNote = Text(form.CapacityNote),
            NeedsReadingAloud = form.NeedsReadingAloud,
        };
    }

    private PartyDetails Common(PartyForm form, Party? known, PartyKind kind) => new(kind, form.Name!)
    {
        Phone = vault.SealPhone(form.Phone) ?? known?.Phone,
        Address = Text(form.Address),
        IsAddressProtected = form.IsAddressProtected,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
