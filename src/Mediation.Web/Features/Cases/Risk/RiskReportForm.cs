using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Risk;

/// <summary>A report to the police or another competent body (人民调解法 25).</summary>
public class RiskReportForm
{
    [Display(Name = "报告时间")]
    public DateTime? ReportedAt { get; set; }

    [Display(Name = "报告给哪个机关")]
    public string? Body { get; set; }

    [Display(Name = "对方接报人")]
    public string? Receiver { get; set; }

    [Display(Name = "对方的编号")]
    public string? Number { get; set; }

    /// <summary>The report as the domain keeps it; the hour was typed by the clock in China.</summary>
    public RiskReport ToReport() => new(
        ChinaTime.ToUtc(DateOnly.FromDateTime(ReportedAt!.Value), TimeOnly.FromDateTime(ReportedAt.Value)),
        Body!.Trim(), Receiver!.Trim(), string.IsNullOrWhiteSpace(Number) ? null : Number.Trim());
}

public class RiskReportFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : RiskReportForm
{
    public RiskReportFormValidator(TimeProvider clock) : this(clock, _ => true)
    {
    }

    /// <param name="clock">Tells what lies in the future.</param>
    /// <param name="isAsked">Whether the form has to carry a report.</param>
    protected RiskReportFormValidator(TimeProvider clock, Func<TForm, bool> isAsked)
    {
        When(form => isAsked(form), () =>
        {
            RuleFor(form => form.ReportedAt).NotNull().WithMessage("请填写什么时候报告的")
                .Must(at => at <= ChinaTime.Of(clock.GetUtcNow().UtcDateTime)).WithMessage("报告时间不能晚于现在，请核对");
            RuleFor(form => form.Body).NotEmpty().WithMessage("请填写报告给哪个机关，例如派出所").AtMost(DisputeCase.TitleMaxLength);
            RuleFor(form => form.Receiver).NotEmpty().WithMessage("请填写对方接报人的姓名或者警号").AtMost(DisputeCase.TitleMaxLength);
            RuleFor(form => form.Number).AtMost(DisputeCase.TitleMaxLength);
        });
    }
}
