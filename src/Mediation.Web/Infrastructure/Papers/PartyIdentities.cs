using Mediation.Db;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Opens the parties' sealed data for a paper, once a party and paper, and logs each opening with the paper's title.</summary>
internal sealed class PartyIdentities(MediationDbContext db, IPersonalDataVault vault, CurrentCase current, string paper) : IPartyIdentities
{
    private readonly Dictionary<Guid, PartyIdentity> opened = [];

    public PartyIdentity Of(Party party)
    {
        if (!opened.TryGetValue(party.Id, out var identity))
        {
            identity = new PartyIdentity(Open(party.NationalId), Open(party.Phone));
            opened.Add(party.Id, identity);
            db.LogReading(current, party, ReadingPurpose.PrintPaper, paper);
        }

        return identity;
    }

    private string? Open(SealedText? text) => text is null ? null : vault.Open(text);
}
