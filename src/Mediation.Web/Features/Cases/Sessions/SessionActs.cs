using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Sessions;

/// <summary>What can be done to a sitting now, and how its state is shown.</summary>
public static class SessionActs
{
    /// <summary>The acts its state knows, the next one first.</summary>
    public static IReadOnlyList<ActLink> For(MediationSession session, string reference)
    {
        ArgumentNullException.ThrowIfNull(session);
        var recordName = session.Status == SessionStatus.Recorded
            ? new Words("重写调解记录", "Write the record anew")
            : new Words("填写调解记录", "Write the record");
        (string Act, Words Text, string Url)[] all =
        [
            (CaseActs.SignSession, new("登记签名", "Enter signatures"), SessionLinks.Sign(reference, session.Id)),
            (CaseActs.RecordSession, recordName, SessionLinks.Record(reference, session.Id)),
            (CaseActs.ReplanSession, new("更改安排", "Change the plan"), SessionLinks.Replan(reference, session.Id)),
            (CaseActs.CancelSession, new("取消这次调解", "Cancel the sitting"), SessionLinks.Cancel(reference, session.Id)),
        ];
        return [.. all.Where(act => session.Allows(act.Act)).Select(act => ActLink.ToForm(act.Text, act.Url))];
    }

    /// <summary>The conflict page when <paramref name="act"/> can't be done to the sitting any more, otherwise null.</summary>
    public static ViewResult? Barred(this MediationSession session, string act)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Allows(act)
            ? null
            : BarredResult.For(new WorkflowException("Session", act, session.Status.ToString(), isDeclared: false, []));
    }

    /// <summary>The colour of a state.</summary>
    public static string ClassOf(SessionStatus status) => status switch
    {
        SessionStatus.Planned or SessionStatus.Recorded => "tag tag-warn",
        SessionStatus.Signed => "tag tag-good",
        SessionStatus.Cancelled => "tag",
    };
}
