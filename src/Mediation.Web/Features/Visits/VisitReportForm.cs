using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Visits;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Visits;

/// <summary>The fields of the 调查记录. People, and questions with their answers, are rows; an empty row counts for nothing.</summary>
public sealed class VisitReportForm
{
    private const int FirstPeople = 1;
    private const int FirstQuestions = 3;

    [Display(Name = "开始时间")]
    public DateTime? From { get; set; }

    [Display(Name = "结束时间")]
    public DateTime? Until { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }

    [Display(Name = "调查人")]
    public string? Investigator { get; set; }

    [Display(Name = "记录人")]
    public string? Recorder { get; set; }

    [Display(Name = "参加人")]
    public string? Participants { get; set; }

    public List<PersonRow> People { get; set; } = [];

    public List<DialogueRow> Dialogue { get; set; } = [];

    [Display(Name = "走访发现")]
    public string? Findings { get; set; }

    /// <summary>The list somebody wants a further row of; null when the form is to be saved.</summary>
    public string? More { get; set; }

    /// <summary>Version of a visit without a case.</summary>
    public int Version { get; set; }

    /// <summary>What is known before anybody types: the plan, or the record that is written anew.</summary>
    public static VisitReportForm Of(Visit visit, string writer)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var form = new VisitReportForm
        {
            From = (visit.StartedAt ?? visit.PlannedFor).ToTyped(),
            Until = visit.EndedAt?.ToTyped(),
            Place = visit.Place,
            Investigator = visit.Investigator ?? writer,
            Recorder = visit.Recorder,
            Participants = visit.Participants,
            Findings = visit.Findings,
            People = [.. visit.PeopleAsked.Select(person => new PersonRow { Name = person.Name, Identity = person.Identity })],
            Dialogue = [.. visit.Dialogue.Select(line => new DialogueRow { Question = line.Question, Answer = line.Answer })],
            Version = visit.Version,
        };
        form.People.FillUpTo(FirstPeople);
        form.Dialogue.FillUpTo(FirstQuestions);
        return form;
    }

    /// <summary>Adds the row that was asked for.</summary>
    public void AddRow()
    {
        if (More == nameof(People))
        {
            People.Add(new PersonRow());
        }
        else
        {
            Dialogue.Add(new DialogueRow());
        }
    }

    public VisitReport ToReport() => new(From!.Value.ToUtc(), Until!.Value.ToUtc(), Place!, Investigator!, Recorder!, Findings!)
    {
        Participants = Participants,
        PeopleAsked = [.. People.Where(row => !row.IsEmpty).Select(row => new PersonAsked(row.Name!, row.Identity))],
        Dialogue = [.. Dialogue.Where(row => !row.IsEmpty).Select(row => new QuestionAndAnswer(row.Question!, row.Answer ?? ""))],
    };
}

/// <summary>被调查人.</summary>
public sealed class PersonRow
{
    [Display(Name = "姓名")]
    public string? Name { get; set; }

    [Display(Name = "身份（职业、单位、与纠纷的关系）")]
    public string? Identity { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Identity);
}

/// <summary>问 and 答.</summary>
public sealed class DialogueRow
{
    [Display(Name = "问")]
    public string? Question { get; set; }

    [Display(Name = "答")]
    public string? Answer { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Question) && string.IsNullOrWhiteSpace(Answer);
}

public sealed class VisitReportFormValidator : AbstractValidator<VisitReportForm>
{
    public VisitReportFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.From).PastMoment(clock, "请填写开始时间");
        RuleFor(form => form.Until).PastMoment(clock, "请填写结束时间")
            .GreaterThan(form => form.From).WithMessage("结束时间要晚于开始时间");
        RuleFor(form => form.Place).Filled(Visit.PlaceMaxLength, "请填写走访地点");
        RuleFor(form => form.Investigator).Filled(Visit.NameMaxLength, "请填写调查人姓名");
        RuleFor(form => form.Recorder).Filled(Visit.NameMaxLength, "请填写记录人姓名");
        RuleFor(form => form.Participants).AtMost(Visit.PeopleMaxLength);
        RuleFor(form => form.Findings).Filled(Visit.FindingsMaxLength, "请写明走访发现了什么");
        RuleForEach(form => form.People).Where(row => !row.IsEmpty).ChildRules(row =>
        {
            row.RuleFor(person => person.Name).Filled(PersonAsked.NameMaxLength, "请填写被调查人姓名");
            row.RuleFor(person => person.Identity).AtMost(PersonAsked.IdentityMaxLength);
        });
        RuleForEach(form => form.Dialogue).Where(row => !row.IsEmpty).ChildRules(row =>
        {
            row.RuleFor(line => line.Question).Filled(QuestionAndAnswer.QuestionMaxLength, "请填写问题");
            row.RuleFor(line => line.Answer).AtMost(QuestionAndAnswer.AnswerMaxLength);
        });
    }
}
