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
            Log(party);
        }

        return identity;
    }

    private string? Open(SealedText? text) => text is null ? null : vault.Open(text);

    private void Log(Party party)
    {
        var fields = string.Join("、", new[] { party.NationalId is null ? null : "证件号码", party.Phone is null ? null : "电话" }.OfType<string>());
        if (fields.Length > 0)
        {
            db.PersonalDataReads.Add(new PersonalDataRead(
                current.Actor, current.Context.Now, current.Case.Id, party.Id, fields, ReadingPurpose.PrintPaper, paper));
        }
    }
}
