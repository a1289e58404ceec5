using Mediation.Db;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderWork;

/// <summary>A director looks at what was reached: resolved, or sent back.</summary>
[Route(LeaderCaseLinks.OneTemplate)]
[CaseAction(CaseOperation.Direct)]
public sealed class LeaderReviewController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : LeaderNoteController(current, db, texts)
{
    private LeaderNotePage Finding => new(T["评查"], T["评查意见"]);

    private LeaderNotePage Outcome => new(T["认定化解"], T["化解结果"]);

    private LeaderNotePage Reason => new(T["退回再办"], T["为什么退回、还要做什么"]);

    [HttpGet("review")]
    public IActionResult ShowReview(Guid leaderCaseId) => Ask(leaderCaseId, LeaderCaseTrigger.Review) ?? Page(Finding);

    [HttpPost("review")]
    public Task<IActionResult> Review(Guid leaderCaseId, LeaderNoteForm form) => Do(
        Finding, form, text => Current.Case.ReviewLeaderWork(leaderCaseId, text, Current.Context, Current.Actor), T["评查意见已保存。"]);

    [HttpGet("resolve")]
    public IActionResult ShowResolve(Guid leaderCaseId) => Ask(leaderCaseId, LeaderCaseTrigger.Resolve) ?? Page(Outcome);

    [HttpPost("resolve")]
    public Task<IActionResult> Resolve(Guid leaderCaseId, LeaderNoteForm form) => Do(
        Outcome, form, text => Current.Case.ResolveLeaderCase(leaderCaseId, text, Current.Context, Current.Actor), T["已认定化解。"]);

    [HttpGet("send-back")]
    public IActionResult ShowSendBack(Guid leaderCaseId) => Ask(leaderCaseId, LeaderCaseTrigger.SendBack) ?? Page(Reason);

    [HttpPost("send-back")]
    public Task<IActionResult> SendBack(Guid leaderCaseId, LeaderNoteForm form) => Do(
        Reason, form, text => Current.Case.SendLeaderCaseBack(leaderCaseId, text, Current.Context, Current.Actor), T["已退回再办。"]);

    private ViewResult? Ask(Guid leaderCaseId, LeaderCaseTrigger trigger)
    {
        var decision = Current.Ask(leaderCaseId, trigger);
        return decision.IsAllowed ? null : BarredResult.For(decision);
    }
}
