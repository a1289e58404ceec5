using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.FileGroupList;

public sealed class FileGroupListForm
{
    [Display(Name = "哪一方")]
    public PartySide? Side { get; set; }

    [Display(Name = "签名日期")]
    public DateOnly? SignedOn { get; set; }

    [Display(Name = "名单人数")]
    public int? Members { get; set; }

    [Display(Name = "代表人（每行一名）")]
    public string? Representatives { get; set; }

    /// <summary>The names, one a line.</summary>
    public IReadOnlyList<string> Names() =>
        (Representatives ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public sealed class FileGroupListFormValidator : AbstractValidator<FileGroupListForm>
{
    public FileGroupListFormValidator(TimeProvider clock, HouseSettings settings)
    {
        RuleFor(form => form.Side).NotNull().WithMessage("请选择哪一方");
        RuleFor(form => form.SignedOn).NotNull().WithMessage("请填写签名日期").NotInTheFuture(clock);
        RuleFor(form => form.Members).NotNull().WithMessage("请填写名单人数").InclusiveBetween(2, 10000).WithMessage("名单人数应在 2 至 10000 之间");
        RuleFor(form => form.Representatives)
            .Must((form, _) => form.Names().Count > 0).WithMessage("请填写代表人姓名，每行一名")
            .Must((form, _) => form.Names().Count <= settings.MostRepresentatives).WithMessage("代表人太多了，请核对推选书：名额以规定为限")
            .Must((form, _) => form.Names().All(name => name.Length <= Party.NameMaxLength)).WithMessage("有的姓名太长，请每行只写一名");
    }
}
