using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Templates;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Admin.EditPaperMatter;

/// <summary>What an office has otherwise in one matter, from when and why.</summary>
public sealed class PaperMatterForm
{
    public int Version { get; set; }

    public List<ReplacementRow> Rows { get; set; } = [];

    [Display(Name = "开始使用的日期")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "使用到哪一天")]
    public DateOnly? ValidUntil { get; set; }

    [Display(Name = "修改原因")]
    public string? Reason { get; set; }

    /// <summary>One row for each field, in the order of the fields, with what was typed for it.</summary>
    public void AlignWith(IReadOnlyList<TemplateField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var typed = Typed();
        Rows = [.. fields.Select(field => new ReplacementRow { Path = field.Path, Text = typed.GetValueOrDefault(field.Path) })];
    }

    /// <summary>What was typed, by path.</summary>
    public IReadOnlyDictionary<string, string?> Typed()
    {
        var typed = new Dictionary<string, string?>();
        foreach (var row in Rows)
        {
            typed[row.Path ?? ""] = row.Text;
        }

        return typed;
    }
}

/// <summary>What stands in the place of one text.</summary>
public sealed class ReplacementRow
{
    public string? Path { get; set; }

    public string? Text { get; set; }
}

public sealed class PaperMatterFormValidator : AbstractValidator<PaperMatterForm>
{
    private const int PathMaxLength = 100;
    private const int TextMaxLength = 2000;

    public PaperMatterFormValidator(TimeProvider clock)
    {
        RuleForEach(form => form.Rows).ChildRules(row =>
        {
            row.RuleFor(r => r.Path).AtMost(PathMaxLength);
            row.RuleFor(r => r.Text).AtMost(TextMaxLength);
        });
        RuleFor(form => form.ValidFrom).Day("请选择开始使用的日期")
            .Must(day => day >= ChinaTime.Today(clock)).WithMessage("不能早于今天：以前出具的文书不会改变");
        RuleFor(form => form.ValidUntil)
            .Must((form, day) => day is null || form.ValidFrom is null || day >= form.ValidFrom).WithMessage("不能早于开始使用的日期");
        RuleFor(form => form.Reason).Filled(PaperTemplateRevision.ReasonMaxLength, "请写明修改的原因，例如“省厅统一了格式”");
    }
}
