using Mediation.Db;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderWork;

/// <summary>The work under an approved plan: begin, note progress, resume; and taking a proposal back.</summary>
[Route(LeaderCaseLinks.OneTemplate)]
[CaseAction(CaseOperation.Handle)]
public sealed class LeaderWorkController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : LeaderNoteController(current, db, texts)
{
    private LeaderNotePage Progress => new(T["记进展"], T["做了什么、有什么结果"]);

    private LeaderNotePage Withdrawal => new(T["撤回"], T["为什么撤回"]);

    [HttpGet("begin")]
    public IActionResult ShowBegin(Guid leaderCaseId) => Confirm(leaderCaseId, LeaderCaseTrigger.Begin);

    [HttpPost("begin")]
    public Task<IActionResult> Begin(Guid leaderCaseId)
    {
        Current.Case.BeginLeaderWork(leaderCaseId, Current.Context, Current.Actor);
        return Done(T["包案工作开始推进。"]);
    }

    [HttpGet("resume")]
    public IActionResult ShowResume(Guid leaderCaseId) => Confirm(leaderCaseId, LeaderCaseTrigger.Resume);

    [HttpPost("resume")]
    public Task<IActionResult> Resume(Guid leaderCaseId)
    {
        Current.Case.ResumeLeaderWork(leaderCaseId, Current.Context, Current.Actor);
        return Done(T["包案工作继续推进。"]);
    }

    // Progress moves no machine; it can be noted exactly while a review could be asked for.
    [HttpGet("progress")]
    public IActionResult ShowProgress(Guid leaderCaseId) =>
        Current.Ask(leaderCaseId, LeaderCaseTrigger.Review).Barred() ?? Page(Progress);

    [HttpPost("progress")]
    public Task<IActionResult> NoteProgress(Guid leaderCaseId, LeaderNoteForm form) => Do(
        Progress, form, text => Current.Case.NoteLeaderProgress(leaderCaseId, text, Current.Context, Current.Actor), T["进展已记下。"]);

    [HttpGet("withdraw")]
    public IActionResult ShowWithdraw(Guid leaderCaseId) =>
        Current.Ask(leaderCaseId, LeaderCaseTrigger.Withdraw).Barred() ?? Page(Withdrawal);

    [HttpPost("withdraw")]
    public Task<IActionResult> Withdraw(Guid leaderCaseId, LeaderNoteForm form) => Do(
        Withdrawal, form, text => Current.Case.WithdrawLeaderCase(leaderCaseId, text, Current.Context, Current.Actor), T["包案提议已撤回。"]);

    private ViewResult Confirm(Guid leaderCaseId, LeaderCaseTrigger trigger)
    {
        var decision = Current.Ask(leaderCaseId, trigger);
        return decision.IsAllowed ? View("LeaderStep", trigger) : BarredResult.For(decision);
    }
}
