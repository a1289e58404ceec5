using Mediation.Db;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Notes that a paper showed somebody's sealed data in plain.</summary>
internal static class ReadingLog
{
    /// <summary>Notes the reading of everything sealed about a party; nothing when nothing is. The caller saves.</summary>
    public static void LogReading(this MediationDbContext db, CurrentCase current, Party party, ReadingPurpose purpose, string paper)
    {
        var fields = string.Join("、", new[] { party.NationalId is null ? null : "证件号码", party.Phone is null ? null : "电话" }.OfType<string>());
        if (fields.Length > 0)
        {
            db.PersonalDataReads.Add(new PersonalDataRead(current.Actor, current.Context.Now, party.CaseId, party.Id, fields, purpose, paper));
        }
    }
}
