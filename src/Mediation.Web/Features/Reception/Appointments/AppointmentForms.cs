using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Reception;

namespace Mediation.Web.Features.Reception.Appointments;

/// <summary>When, and by whom somebody is received.</summary>
public interface IHourForm
{
    /// <summary>The hour by the clock in China, as typed.</summary>
    DateTime? At { get; }

    /// <summary>Who receives.</summary>
    string? With { get; }
}

/// <summary>An hour is booked.</summary>
public sealed class BookForm : CallerForm, IHourForm
{
    [Display(Name = "约定时间")]
    public DateTime? At { get; set; }

    [Display(Name = "由谁接待")]
    public string? With { get; set; }
}

public sealed class BookFormValidator : CallerFormValidator<BookForm>
{
    public BookFormValidator(TimeProvider clock) => this.AskForTheHour(clock);
}

/// <summary>Another hour, or another person who receives.</summary>
public sealed class RebookForm : IHourForm
{
    [Display(Name = "约定时间")]
    public DateTime? At { get; set; }

    [Display(Name = "由谁接待")]
    public string? With { get; set; }

    public int Version { get; set; }
}

public sealed class RebookFormValidator : AbstractValidator<RebookForm>
{
    public RebookFormValidator(TimeProvider clock) => this.AskForTheHour(clock);
}

/// <summary>The hour and its rules, the same for a new and a changed appointment.</summary>
internal static class HourRules
{
    /// <summary>The hour in UTC; null as long as none was typed.</summary>
    public static DateTime? AtUtc(this IHourForm form) =>
        form.At is { } local ? ChinaTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) : null;

    public static void AskForTheHour<T>(this AbstractValidator<T> validator, TimeProvider clock)
        where T : IHourForm
    {
        validator.RuleFor(form => form.At).NotNull().WithMessage("请填写约定的日期和时间")
            .Must((form, _) => form.AtUtc() > clock.GetUtcNow().UtcDateTime).WithMessage("约定时间应在现在以后");
        validator.RuleFor(form => form.With).NotEmpty().WithMessage("请填写由谁接待")
            .MaximumLength(Appointment.WithMaxLength).WithMessage("接待人最多 {MaxLength} 个字");
    }
}
