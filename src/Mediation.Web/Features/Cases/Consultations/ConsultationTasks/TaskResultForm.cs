using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations.ConsultationTasks;

/// <summary>How a task ends.</summary>
public enum TaskEnd
{
    /// <summary>已完成.</summary>
    Done,

    /// <summary>不再需要.</summary>
    Dropped,
}

public sealed class TaskResultForm
{
    [Display(Name = "办理情况")]
    public TaskEnd? End { get; set; }

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "结果或者原因")]
    public string? Result { get; set; }

    /// <summary>The words of a choice.</summary>
    public static Words NameOf(TaskEnd end) => end switch
    {
        TaskEnd.Done => new("已完成", "Done"),
        TaskEnd.Dropped => new("不再需要", "Not needed any more"),
    };
}

public sealed class TaskResultFormValidator : AbstractValidator<TaskResultForm>
{
    public TaskResultFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.End).NotNull().WithMessage("请选择办理情况").IsInEnum().WithMessage("请选择办理情况");
        RuleFor(form => form.On).PastDay(clock, "请填写日期");
        RuleFor(form => form.Result).Filled(ConsultationTask.ResultMaxLength, "请写明为什么不再需要").When(form => form.End == TaskEnd.Dropped);
        RuleFor(form => form.Result).AtMost(ConsultationTask.ResultMaxLength);
    }
}
