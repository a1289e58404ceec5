using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.ConsultationTasks;

/// <summary>A task is done or dropped; with the last one, or where there was none, the consultation is finished.</summary>
[Route(ConsultationLinks.OneTemplate)]
[CaseAction(CaseOperation.Handle)]
public sealed class ConsultationTaskController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("tasks/{taskId:guid}")]
    public IActionResult Show(Guid consultationId, Guid taskId) =>
        current.Ask(consultationId, ConsultationTrigger.FinishTasks).Barred()
            ?? Page(consultationId, taskId, new TaskResultForm { On = current.Context.Today });

    [HttpPost("tasks/{taskId:guid}")]
    public async Task<IActionResult> Save(Guid consultationId, Guid taskId, TaskResultForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(consultationId, taskId, form);
        }

        if (form.End == TaskEnd.Done)
        {
            current.Case.DoConsultationTask(consultationId, taskId, form.On!.Value, form.Result, current.Context, current.Actor);
        }
        else
        {
            current.Case.DropConsultationTask(consultationId, taskId, form.On!.Value, form.Result!, current.Context, current.Actor);
        }

        return await Done(T["任务办理情况已登记。"]);
    }

    [HttpGet("finish")]
    public IActionResult ShowFinish(Guid consultationId)
    {
        var decision = current.Ask(consultationId, ConsultationTrigger.FinishTasks);
        return decision.IsAllowed ? View("FinishConsultation") : BarredResult.For(decision);
    }

    [HttpPost("finish")]
    public async Task<IActionResult> Finish(Guid consultationId)
    {
        current.Case.FinishConsultation(consultationId, current.Context, current.Actor);
        return await Done(T["会诊任务已办结。"]);
    }

    private ViewResult Page(Guid consultationId, Guid taskId, TaskResultForm form)
    {
        ViewData["Task"] = current.Case.ConsultationOf(consultationId).Tasks.FirstOrDefault(task => task.Id == taskId)
            ?? throw new KeyNotFoundException("This consultation has no such task.");
        return View("TaskResult", form);
    }

    private async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}
