using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Confirmations;
using Mediation.Web.Features.Cases.FollowUp;
using Mediation.Web.Features.Cases.Parties;
using Mediation.Web.Features.Cases.Sessions;
using Mediation.Web.Features.Cases.Visits;

namespace Mediation.Web.Features.Cases.CaseDetail;

/// <summary>Something begun on a case that waits for its next act.</summary>
/// <param name="What">What waits: a visit on Monday, an agreement without signatures.</param>
/// <param name="Act">What one does about it.</param>
/// <param name="Url">Where.</param>
public sealed record UnderWay(Words What, Words Act, string Url)
{
    /// <summary>Everything begun on an open case, in the order a case runs.</summary>
    public static IReadOnlyList<UnderWay> On(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.IsOpen
            ? [.. Gone(of), .. Visits(of), .. Sittings(of), .. Agreements(of), .. Consulted(of), .. Performance(of), .. Confirmations(of)]
            : [];
    }

    /// <summary>"Successor or terminate", for every party that is gone and nobody stepped in for.</summary>
    private static IEnumerable<UnderWay> Gone(DisputeCase of) =>
        from party in of.Parties
        where party.AwaitsSuccessor
        let befell = PartyNames.Of(party.PartyEvents.First(e => !e.IsResolved).Kind)
        select (party.MayBeSucceeded, party.LegalRepresentatives.Count > 0) switch
        {
            (true, _) => new UnderWay(
                new($"{party.Name}{befell.Chinese}，尚无承继人", $"{party.Name}: {befell.English}, no successor yet"),
                new("登记承继人", "Name the successor"), PartyLinks.Successor(of.Reference, party.Id)),
            (false, false) => new UnderWay(
                new($"{party.Name}{befell.Chinese}，尚无法定代理人", $"{party.Name}: {befell.English}, no legal representative yet"),
                new("登记法定代理人", "Name the legal representative"), PartyLinks.Representative(of.Reference, party.Id)),
            (false, true) => new UnderWay(
                new($"{party.Name}{befell.Chinese}，已登记法定代理人", $"{party.Name}: {befell.English}, a legal representative is named"),
                new("变故处理完毕", "Say that it is settled"), PartyLinks.ResolveEvent(of.Reference, party.Id)),
        };

    private static IEnumerable<UnderWay> Visits(DisputeCase of) =>
        from visit in of.Visits
        where visit.Status is VisitStatus.Planned or VisitStatus.Recorded
        orderby visit.PlannedFor
        let what = Sentence(VisitNames.Of(visit.Kind), DateWords.Moment(visit.PlannedFor), new(visit.Purpose, visit.Purpose))
        select visit.Status == VisitStatus.Planned
            ? new UnderWay(what, new("记录走访", "Record the visit"), CaseVisitLinks.Record(of.Reference, visit.Id))
            : new UnderWay(what, new("登记走访签名", "Enter the visit's signatures"), CaseVisitLinks.Sign(of.Reference, visit.Id));

    private static IEnumerable<UnderWay> Sittings(DisputeCase of)
    {
        var reference = of.Reference;
        foreach (var session in of.Sessions.Where(s => s.Status is SessionStatus.Planned or SessionStatus.Recorded).OrderBy(s => s.StartsAt))
        {
            var what = Sentence(
                new($"第 {session.Number} 次调解", $"Sitting no. {session.Number}"), DateWords.Moment(session.StartsAt), SessionNames.Of(session.Kind));
            yield return session.Status == SessionStatus.Planned
                ? new(what, new("填写调解记录", "Write the record"), SessionLinks.Record(reference, session.Id))
                : new(what, new("登记调解记录的签名", "Enter the record's signatures"), SessionLinks.Sign(reference, session.Id));
        }

        if (of.Status == CaseStatus.Mediating && !of.Sessions.Any(s => s.Round == of.Round && s.Status != SessionStatus.Cancelled))
        {
            yield return new(
                new("这一轮还没有安排调解", "No sitting has been planned in this round"), new("安排调解", "Plan a sitting"), SessionLinks.Plan(reference));
        }
    }

    private static IEnumerable<UnderWay> Agreements(DisputeCase of) =>
        from agreement in of.Agreements
        where agreement.IsOpen
        let url = AgreementLinks.Agreement(of.Reference, agreement.Id)
        select agreement.Status == AgreementStatus.AwaitingSignatures
            ? new UnderWay(
                new($"协议{agreement.Number}等待签名盖章", $"Agreement {agreement.Number} waits for signatures"),
                new("登记签名盖章", "Enter the signatures"), url)
            : new UnderWay(new("协议草稿还没有送签", "The draft agreement has not been sent for signature"), new("打开协议草稿", "Open the draft"), url);

    private static IEnumerable<UnderWay> Consulted(DisputeCase of)
    {
        foreach (var consultation in of.Consultations.Where(c => c.IsOpen))
        {
            yield return new(
                Sentence(new("会诊", "Consultation"), new(consultation.Question, consultation.Question)),
                new("办理会诊", "Go to the consultation"), CaseLinks.Consultations(of.Reference));
        }

        foreach (var led in of.LeaderCases.Where(l => l.IsOpen))
        {
            yield return new(
                Sentence(new("领导包案", "Leader's case"), LeaderCaseNames.Of(led.Status)),
                new("办理领导包案", "Go to the leader's case"), CaseLinks.LeaderCases(of.Reference));
        }
    }

    private static IEnumerable<UnderWay> Performance(DisputeCase of)
    {
        var next = of.Agreements.Where(a => a.Status is AgreementStatus.Effective or AgreementStatus.Performing)
            .SelectMany(a => a.Schedule.Where(i => i.IsOpen).Select(i => (Agreement: a, Line: i)))
            .OrderBy(due => due.Line.DueOn).Take(of.Status == CaseStatus.FollowUp ? 1 : 0)
            .Select(due => (On: due.Line.DueOn, Waits: new UnderWay(
                Sentence(new(due.Line.What, due.Line.What), new($"最迟{DateWords.Of(due.Line.DueOn).Chinese}", $"Due {DateWords.Of(due.Line.DueOn).English}")),
                new("登记履行", "Record the performance"), FollowUpLinks.Perform(of.Reference, due.Agreement.Id, due.Line.Number))));
        var visits = of.FollowUpVisits.Where(v => v.Status == FollowUpStatus.Scheduled)
            .Select(v => (On: v.ScheduledOn, Waits: new UnderWay(
                Sentence(new("回访", "Follow-up visit"), DateWords.Of(v.ScheduledOn)),
                new("记录回访", "Record the follow-up visit"), FollowUpLinks.CompleteVisit(of.Reference, v.Id))));
        return next.Concat(visits).OrderBy(due => due.On).Select(due => due.Waits);
    }

    private static IEnumerable<UnderWay> Confirmations(DisputeCase of) =>
        from confirmation in of.Confirmations
        where confirmation.IsOpen
        select new UnderWay(
            Sentence(new("司法确认", "Judicial confirmation"), ConfirmationNames.Of(confirmation.Status)),
            new("办理司法确认", "Go to the confirmation"), ConfirmationLinks.Confirmation(of.Reference, confirmation.Id));

    private static Words Sentence(params Words[] parts) =>
        new(string.Join(" · ", parts.Select(part => part.Chinese)), string.Join(" · ", parts.Select(part => part.English)));
}
