using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Step 3: what it is about and what is asked for.</summary>
public sealed class DisputeForm
{
    /// <summary>Most requests of one case.</summary>
    public const int MostRequests = 20;

    [Display(Name = "纠纷名称")]
    public string? Title { get; set; }

    [Display(Name = "纠纷类别")]
    public string? CategoryCode { get; set; }

    [Display(Name = "纠纷发生地")]
    public string? Place { get; set; }

    [Display(Name = "纠纷简要情况")]
    public string? Facts { get; set; }

    [Display(Name = "申请事项")]
    public string? Requests { get; set; }

    [Display(Name = "难易程度")]
    public CaseSeverity? Severity { get; set; } = CaseSeverity.Small;

    [Display(Name = "不可分：缺了任何一方当事人都不能解决")]
    public bool IsIndivisible { get; set; }

    /// <summary>One request per line.</summary>
    public IReadOnlyList<string> RequestLines() =>
        (Requests ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public sealed class DisputeFormValidator : AbstractValidator<DisputeForm>
{
    /// <summary>The rules without those about requests; what a correction checks.</summary>
    public const string Description = "description";

    public DisputeFormValidator(MediationDbContext db)
    {
        Describe(db);
        RuleSet(Description, () => Describe(db));
        RuleFor(form => form.Requests)
            .Must((form, _) => form.RequestLines().Count > 0).WithMessage("请至少写一项申请事项，每行一项")
            .Must((form, _) => form.RequestLines().Count <= DisputeForm.MostRequests).WithMessage("申请事项太多，请合并后填写")
            .Must((form, _) => form.RequestLines().All(line => line.Length <= CaseRequest.TextMaxLength))
            .WithMessage("有一项申请事项太长，请写得简短些");
    }

    private void Describe(MediationDbContext db)
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("请给纠纷起个名称，例如“漏水损坏天花板纠纷”")
            .MaximumLength(DisputeCase.TitleMaxLength).WithMessage("纠纷名称最多 {MaxLength} 个字");
        RuleFor(form => form.CategoryCode).NotEmpty().WithMessage("请选择纠纷类别")
            .MustAsync((code, cancellation) => db.Categories.AnyAsync(category => category.Code == code, cancellation))
            .WithMessage("请从列表中选择纠纷类别");
        RuleFor(form => form.Place).MaximumLength(DisputeCase.TitleMaxLength).WithMessage("纠纷发生地最多 {MaxLength} 个字");
        RuleFor(form => form.Facts).NotEmpty().WithMessage("请简要写明什么时间、什么地点、发生了什么事")
            .MaximumLength(DisputeCase.FactsMaxLength).WithMessage("纠纷简要情况最多 {MaxLength} 个字，现在有 {TotalLength} 个字");
        RuleFor(form => form.Severity).NotNull().WithMessage("请选择难易程度").IsInEnum().WithMessage("请从列表中选择难易程度");
    }
}
