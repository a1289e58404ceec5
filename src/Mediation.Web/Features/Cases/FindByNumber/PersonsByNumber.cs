using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.FindByNumber;

/// <summary>Finds the parties with a number, in the cases the person may know of, by its keyed index: nothing is opened.</summary>
public sealed class PersonsByNumber(MediationDbContext db, CaseRights rights, IPersonalDataVault vault, TimeProvider clock)
{
    /// <summary>More entries than one person has cases.</summary>
    private const int Most = 50;

    /// <summary>The parties with the whole number <paramref name="typed"/>: of an identity card, a telephone or an organisation.</summary>
    public async Task<IReadOnlyList<FoundParty>> FindAsync(string typed, CancellationToken cancellationToken)
    {
        var id = NationalId.TryParse(typed, ChinaTime.Today(clock), out var number, out _) ? vault.IndexOf(PersonalDataKind.NationalId, number.Value) : null;
        var phone = PhoneNumber.TryParse(typed, out var called, out _) ? vault.IndexOf(PersonalDataKind.Phone, called.Value) : null;
        var code = UnifiedSocialCreditCode.TryParse(typed, out var credit, out _) ? credit.Value : null;
        var visible = rights.Visible().Select(c => c.Id);
        return await db.Parties.AsNoTracking()
            .Where(p => (id != null && p.NationalId!.Index == id) || (phone != null && p.Phone!.Index == phone) || (code != null && p.CreditCode == code))
            .Where(p => visible.Contains(p.CaseId))
            .OrderByDescending(p => p.Id)
            .Take(Most)
            .Select(p => new FoundParty(p.CaseId, p.Id, p.PersonId))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>A party that was found.</summary>
/// <param name="CaseId">The case it stands in.</param>
/// <param name="PartyId">The party.</param>
/// <param name="PersonId">The person behind it.</param>
public sealed record FoundParty(Guid CaseId, Guid PartyId, Guid PersonId);
