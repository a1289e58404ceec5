using System.Globalization;
using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>
/// Finds whether somebody is known from an earlier case in the same district: by ID number, telephone number or credit code through
/// the keyed index, or by name and birth date. What is shown is masked; nothing is opened.
/// </summary>
public sealed class KnownPersons(MediationDbContext db, IPersonalDataVault vault, CurrentActor actor, TimeProvider clock)
{
    private const int MostOffered = 5;
    private const int MostRead = 40;

    /// <summary>The known persons this party may be, the latest seen first.</summary>
    public async Task<IReadOnlyList<KnownPerson>> FindAsync(PartyForm form, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var today = ChinaTime.Today(clock);
        var id = form.IsPerson && NationalId.TryParse(form.NationalIdNumber, today, out var number, out _)
            ? vault.IndexOf(PersonalDataKind.NationalId, number.Value)
            : null;
        var phone = PhoneNumber.TryParse(form.Phone, out var typed, out _) ? vault.IndexOf(PersonalDataKind.Phone, typed.Value) : null;
        var code = !form.IsPerson && UnifiedSocialCreditCode.TryParse(form.CreditCode, out var credit, out _) ? credit.Value : null;
        var (kind, name, birth) = (form.Kind, SearchText.Fold(form.Name ?? ""), form.BirthDate);
        var district = actor.ScopePath.Split('/')[0] + "/";
        var found = await db.Parties.AsNoTracking()
            .Where(p => p.Kind == kind
                && ((id != null && p.NationalId!.Index == id) || (phone != null && p.Phone!.Index == phone)
                    || (code != null && p.CreditCode == code) || (birth != null && p.NameSearch == name && p.BirthDate == birth)))
            .Join(db.Cases, p => p.CaseId, c => c.Id, (party, of) => new { party, of })
            .Where(row => db.Centres.Any(centre => centre.Id == row.of.CentreId && centre.Path.StartsWith(district)))
            .OrderByDescending(row => row.of.RequestMadeAt)
            .Take(MostRead)
            .Select(row => new KnownPerson(
                row.party.PersonId, row.party.Name, row.party.BirthDate, row.party.NationalId!.Masked, row.party.Phone!.Masked, row.of.RequestMadeAt))
            .ToListAsync(cancellationToken);
        return [.. found.DistinctBy(person => person.PersonId).Take(MostOffered)];
    }
}

/// <summary>Somebody known from an earlier case.</summary>
/// <param name="PersonId">The person behind the entries of all cases.</param>
/// <param name="Name">Name as taken down then.</param>
/// <param name="BirthDate">Birth date.</param>
/// <param name="NationalId">ID number, masked.</param>
/// <param name="Phone">Telephone number, masked.</param>
/// <param name="LastSeenAt">When the latest case with this person was registered (UTC).</param>
public sealed record KnownPerson(Guid PersonId, string Name, DateOnly? BirthDate, string? NationalId, string? Phone, DateTime LastSeenAt)
{
    /// <summary>The first character, whatever it takes to write it, and stars for the rest.</summary>
    public string MaskedName
    {
        get
        {
            var characters = StringInfo.ParseCombiningCharacters(Name).Length;
            return StringInfo.GetNextTextElement(Name) + new string('*', Math.Clamp(characters - 1, 1, 3));
        }
    }
}
