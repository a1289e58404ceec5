using Mediation.Documents.Papers.InvestigationRecord;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.Parts;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using PartySide = Mediation.Documents.Papers.Parts.PartySide;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>Records of visits and sittings.</summary>
public static class MediationSheets
{
    /// <summary>One record for each person asked; the first one's identity stands in the head.</summary>
    public static InvestigationRecordModel Investigation(PaperSource source, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(visit);
        var asked = visit.PeopleAsked.Count > 0 ? visit.PeopleAsked[0] : null;
        return new InvestigationRecordModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            StartedAt = PaperSource.Local(visit.StartedAt ?? visit.PlannedFor),
            EndedAt = visit.EndedAt is { } end ? PaperSource.Local(end) : null,
            Place = visit.Place,
            Participants = visit.Participants is { } participants ? [participants] : [],
            Investigated = new PartyModel { Side = PartySide.First, Name = asked?.Name ?? visit.ToSee, Occupation = asked?.Identity },
            Investigators = [visit.Investigator ?? visit.Visitors],
            Recorder = visit.Recorder,
            Statements =
            [
                .. visit.Dialogue.SelectMany(line => new[]
                {
                    new StatementModel { Speaker = "问", Text = line.Question },
                    new StatementModel { Speaker = "答", Text = line.Answer },
                }),
                .. visit.Findings is { } findings ? new[] { new StatementModel { Speaker = "查明", Text = findings } } : [],
            ],
            Signatures =
            [
                PaperSource.Blank(SignerRole.Investigated, asked?.Name ?? visit.ToSee),
                PaperSource.Blank(SignerRole.Investigator, visit.Investigator ?? visit.Visitors),
                PaperSource.Blank(SignerRole.Recorder, visit.Recorder ?? ""),
            ],
        };
    }

    public static MediationRecordModel Record(PaperSource source, MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(session);
        var present = session.Attendances.Select(a => (Attendance: a, Party: source.Case.PartyOf(a.PartyId))).ToList();
        return new MediationRecordModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Session = session.Number,
            StartedAt = PaperSource.Local(session.StartsAt),
            EndedAt = session.EndedAt is { } end ? PaperSource.Local(end) : null,
            Place = session.Place,
            Matter = source.Case.Title,
            Manner = session.Kind switch
            {
                SittingKind.Joint => SittingManner.Joint,
                SittingKind.Separate => SittingManner.Separate,
            },
            Open = session.IsOpen,
            Naming = source.Naming,
            Parties = [.. present.Select(p => source.Model(p.Party))],
            Participants =
            [
                .. session.Helpers.Select(helper => $"{helper.Name}（{helper.Relation}）"),
                .. session.Participants is { } participants ? new[] { participants } : [],
            ],
            Mediators = [session.HostName, .. source.MediatorNames.Where(name => name != session.HostName)],
            Recorder = session.RecorderName,
            NoticeGiven = session.NoticeGiven,
            Accounts = session.Accounts is { } accounts ? [new StatementModel { Speaker = "各方陈述", Text = accounts }] : [],
            UndisputedFacts = session.UndisputedFacts,
            FactsChecked = session.FactsChecked,
            Persuasion = session.Persuasion,
            Result = session.Outcome ?? "",
            Signatures =
            [
                .. present.Select(p => Signed(session, PaperSource.Blank(p.Party))),
                Signed(session, PaperSource.Blank(SignerRole.Mediator, session.HostName)),
                Signed(session, PaperSource.Blank(SignerRole.Recorder, session.RecorderName)),
            ],
        };
    }

    private static SignatureModel Signed(MediationSession session, SignatureModel line) =>
        session.Signatures.FirstOrDefault(s => s.Name == line.Name && s.RefusedBecause is null) is { } signature
            ? line with { Ways = [SigningWay.Signature], SignedOn = signature.On }
            : line;
}
