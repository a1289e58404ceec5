using Mediation.Documents.Papers.InvestigationRecord;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.Parts;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using PartySide = Mediation.Documents.Papers.Parts.PartySide;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>Records of visits and sittings.</summary>
public static class MediationSheets
{
    /// <summary>The record of one talk: everybody asked stands in the head and has a place to sign.</summary>
    public static InvestigationRecordModel Investigation(PaperSource source, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(visit);
        var asked = visit.PeopleAsked.Select(person => Asked(person.Name, person.Identity)).ToList();
        return new InvestigationRecordModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            StartedAt = PaperSource.Local(visit.StartedAt ?? visit.PlannedFor),
            EndedAt = visit.EndedAt is { } end ? PaperSource.Local(end) : null,
            Place = visit.Place,
            Participants = visit.Participants is { } participants ? [participants] : [],
            Investigated = asked.FirstOrDefault() ?? Asked(visit.ToSee, null),
            AlsoInvestigated = [.. asked.Skip(1)],
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
                // Nobody was asked by name on a round: whoever was to be seen may sign.
                .. asked.Count > 0 ? [] : new[] { PaperSource.Blank(SignerRole.Investigated, visit.ToSee) },
                .. visit.Signatures.Select(Signed),
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
            Plan = session.Proposal,
            Result = session.Outcome ?? "",
            Signatures =
            [
                .. present.Zip(session.Signatories, (p, signatory) => Signed(session, signatory, Present(p.Attendance, p.Party))),
                .. session.Signatories.Skip(present.Count).Select(signatory => Signed(session, signatory, Own(signatory))),
            ],
        };
    }

    private static PartyModel Asked(string name, string? identity) => new() { Side = PartySide.First, Name = name, Occupation = identity };

    private static SignatureModel Signed(VisitSignature signature)
    {
        var line = PaperSource.Blank(
            signature.Role switch
            {
                VisitSignatoryRole.PersonAsked => SignerRole.Investigated,
                VisitSignatoryRole.Investigator => SignerRole.Investigator,
                VisitSignatoryRole.Recorder => SignerRole.Recorder,
            },
            signature.Name);
        return signature.On is { } day ? Signed(line, day, signature.RefusedBecause) : line;
    }

    /// <summary>The line of a party that was there; who came for it signs for it.</summary>
    private static SignatureModel Present(Attendance attendance, Party party) => attendance.RepresentedBy is { } representative
        ? PaperSource.Blank(party) with
        {
            Role = party.LegalRepresentatives.Any(r => r.Name == representative) ? SignerRole.Guardian : SignerRole.Agent,
            Name = representative,
            OnBehalfOf = [attendance.Name],
        }
        : PaperSource.Blank(party);

    private static SignatureModel Own(SessionSignatory signatory) =>
        PaperSource.Blank(signatory.Role == SessionSignatory.Mediator ? SignerRole.Mediator : SignerRole.Recorder, signatory.Name);

    private static SignatureModel Signed(MediationSession session, SessionSignatory signatory, SignatureModel line) =>
        session.Signatures.FirstOrDefault(s => s.Name == signatory.Name && s.Role == signatory.Role) is { } signature
            ? Signed(line, signature.On, signature.RefusedBecause)
            : line;

    private static SignatureModel Signed(SignatureModel line, DateOnly on, string? refusedBecause) => refusedBecause is { } reason
        ? line with { RefusedBecause = reason }
        : line with { Ways = [SigningWay.Signature], SignedOn = on };
}
