using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Reception;

namespace Mediation.Web.Features.Reception.WalkIns;

/// <summary>Somebody comes in.</summary>
public sealed class ArriveForm : CallerForm
{
    [Display(Name = "来访人数")]
    public int? People { get; set; } = 1;
}

public sealed class ArriveFormValidator : CallerFormValidator<ArriveForm>
{
    public ArriveFormValidator() => RuleFor(form => form.People).NotNull().WithMessage("请填写来访人数")
        .InclusiveBetween(1, ReceptionEntry.MostPeople).WithMessage("来访人数应在 {From} 到 {To} 之间");
}

/// <summary>What became of it.</summary>
public sealed class ResultForm
{
    [Display(Name = "处理结果")]
    public ReceptionResult? Result { get; set; }

    [Display(Name = "怎么解决的")]
    public string? Note { get; set; }

    [Display(Name = "转送到哪个单位")]
    public string? SentOnTo { get; set; }

    [Display(Name = "已开介绍信或者转办函")]
    public bool WithLetter { get; set; }

    public int Version { get; set; }
}

public sealed class ResultFormValidator : AbstractValidator<ResultForm>
{
    public ResultFormValidator()
    {
        RuleFor(form => form.Result).NotNull().WithMessage("请选择处理结果").IsInEnum().WithMessage("请从列表中选择处理结果")
            .Must(result => result is ReceptionResult.SolvedOnSpot or ReceptionResult.SentOn).WithMessage("请选择现场解决或者转送；登记案件请用“登记为案件”按钮");
        RuleFor(form => form.Note).NotEmpty().When(form => form.Result == ReceptionResult.SolvedOnSpot).WithMessage("请写明怎么解决的");
        RuleFor(form => form.Note).MaximumLength(ReceptionEntry.NoteMaxLength).WithMessage("最多 {MaxLength} 个字");
        RuleFor(form => form.SentOnTo).NotEmpty().When(form => form.Result == ReceptionResult.SentOn).WithMessage("请填写转送到哪个单位");
        RuleFor(form => form.SentOnTo).MaximumLength(ReceptionEntry.NoteMaxLength).WithMessage("单位名称最多 {MaxLength} 个字");
    }
}
