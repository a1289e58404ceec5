using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations.IssueOpinion;

/// <summary>会诊意见 with its tasks, one a row; an empty row counts for nothing.</summary>
public sealed class OpinionForm
{
    private const int FirstTasks = 2;

    [Display(Name = "会诊意见")]
    public string? Opinion { get; set; }

    public List<TaskRow> Tasks { get; set; } = [];

    /// <summary>Set when a further row is wanted; null when the form is to be saved.</summary>
    public string? More { get; set; }

    public static OpinionForm Empty()
    {
        var form = new OpinionForm();
        form.Tasks.FillUpTo(FirstTasks);
        return form;
    }

    public IReadOnlyList<TaskToDo> ToTasks() =>
        [.. Tasks.Where(row => !row.IsEmpty).Select(row => new TaskToDo(row.Text!, row.Owner!, row.DueOn!.Value))];
}

/// <summary>任务.</summary>
public sealed class TaskRow
{
    [Display(Name = "要做什么")]
    public string? Text { get; set; }

    [Display(Name = "责任人")]
    public string? Owner { get; set; }

    [Display(Name = "期限")]
    public DateOnly? DueOn { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Owner) && DueOn is null;
}

public sealed class OpinionFormValidator : AbstractValidator<OpinionForm>
{
    public OpinionFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Opinion).Filled(Consultation.OpinionMaxLength, "请写明会诊意见");
        RuleForEach(form => form.Tasks).Where(row => !row.IsEmpty).ChildRules(row =>
        {
            row.RuleFor(task => task.Text).Filled(ConsultationTask.TextMaxLength, "请写明要做什么");
            row.RuleFor(task => task.Owner).Filled(ConsultationTask.OwnerMaxLength, "请填写责任人");
            row.RuleFor(task => task.DueOn).DueDay(clock, "请填写期限");
        });
    }
}
