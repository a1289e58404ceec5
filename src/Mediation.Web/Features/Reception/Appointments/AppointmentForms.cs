using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Reception;

namespace Mediation.Web.Features.Reception.Appointments;

/// <summary>An hour is booked.</summary>
public sealed class BookForm : CallerForm
{
    [Display(Name = "约定时间")]
    public DateTime? At { get; set; }

    [Display(Name = "由谁接待")]
    public string? With { get; set; }

    /// <summary>The hour in UTC; it is typed by the clock in China.</summary>
    public DateTime? AtUtc => At is { } local ? ChinaTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) : null;
}

public sealed class BookFormValidator : CallerFormValidator<BookForm>
{
    public BookFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.At).NotNull().WithMessage("请填写约定的日期和时间")
            .Must((form, _) => form.AtUtc > clock.GetUtcNow().UtcDateTime).WithMessage("约定时间应在现在以后");
        RuleFor(form => form.With).NotEmpty().WithMessage("请填写由谁接待")
            .MaximumLength(Appointment.WithMaxLength).WithMessage("接待人最多 {MaxLength} 个字");
    }
}
