using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Papers.UploadScan;

/// <summary>A scanned paper for the file.</summary>
public sealed class UploadScanForm
{
    /// <summary>Kinds of paper that come in from outside.</summary>
    public static IReadOnlyList<PaperKind> Kinds { get; } =
    [
        PaperKind.IdentityCopy, PaperKind.Application, PaperKind.PowerOfAttorney, PaperKind.Evidence, PaperKind.PropertyPaper,
        PaperKind.Agreement, PaperKind.MediationRecord, PaperKind.PerformanceProof, PaperKind.NoteOfTelling, PaperKind.QualificationExtract, PaperKind.Other,
    ];

    [Display(Name = "材料种类")]
    public PaperKind? Kind { get; set; }

    [Display(Name = "材料名称")]
    public string? Title { get; set; }

    [Display(Name = "文件")]
    public IFormFile? File { get; set; }
}

public sealed class UploadScanFormValidator : AbstractValidator<UploadScanForm>
{
    public UploadScanFormValidator()
    {
        RuleFor(form => form.Kind).Must(kind => kind is { } chosen && UploadScanForm.Kinds.Contains(chosen)).WithMessage("请选择材料种类");
        RuleFor(form => form.Title).NotEmpty().WithMessage("请填写材料名称，例如“张某身份证正反面”")
            .MaximumLength(CasePaper.TextMaxLength).WithMessage("材料名称太长，请缩短");
        RuleFor(form => form.File).NotNull().WithMessage("请选择要上传的文件")
            .Must(file => file is null || file.Length > 0).WithMessage("这个文件是空的，请重新选择");
    }
}
