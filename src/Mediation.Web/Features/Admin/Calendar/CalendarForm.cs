using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Admin.Calendar;

public sealed class CalendarForm
{
    [Display(Name = "节假日文件")]
    public IFormFile? File { get; set; }
}

public sealed class CalendarFormValidator : AbstractValidator<CalendarForm>
{
    internal const int MostBytes = 1024 * 1024;

    public CalendarFormValidator() => RuleFor(form => form.File)
        .NotNull().WithMessage("请选择节假日文件")
        .Must(file => file!.Length is > 0 and <= MostBytes).WithMessage("节假日文件应当在 1 MB 以内，而且不是空的");
}

/// <summary>What was looked at and is now to be imported: read and checked once more.</summary>
public sealed class ConfirmCalendarForm
{
    [Display(Name = "节假日文件")]
    public string? Content { get; set; }
}

public sealed class ConfirmCalendarFormValidator : AbstractValidator<ConfirmCalendarForm>
{
    public ConfirmCalendarFormValidator() => RuleFor(form => form.Content)
        .NotEmpty().WithMessage("请选择节假日文件")
        .MaximumLength(CalendarFormValidator.MostBytes).WithMessage("节假日文件应当在 1 MB 以内，而且不是空的");
}
