using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared.Signatures;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Visits;

/// <summary>The places under a visit's record: each is signed, refused, or still empty.</summary>
public sealed class VisitSignaturesForm
{
    public List<VisitSignatureRow> Rows { get; set; } = [];

    /// <summary>Version of a visit without a case.</summary>
    public int Version { get; set; }

    /// <summary>What stands under the record now; a new answer is offered with the day of the visit.</summary>
    public static VisitSignaturesForm Of(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new VisitSignaturesForm
        {
            Version = visit.Version,
            Rows = [.. visit.Signatures.Select(place => new VisitSignatureRow
            {
                Id = place.Id,
                Answer = place.On is null ? null : place.IsSigned ? SignatureAnswer.Signed : SignatureAnswer.Refused,
                On = place.On ?? visit.HeldOn,
                RefusedBecause = place.RefusedBecause,
            })],
        };
    }

    /// <summary>What only the visit can tell: no signature is older than it, and its investigator and recorder don't refuse.</summary>
    public void CheckAgainst(Visit visit, ModelStateDictionary state, IStringLocalizer<Texts> texts)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var (row, index) in Rows.Select((row, index) => (row, index)).Where(pair => pair.row.Answer is not null))
        {
            if (row.On < visit.HeldOn)
            {
                state.AddModelError($"{nameof(Rows)}[{index}].{nameof(row.On)}", texts["签名日期不能早于走访当日"]);
            }

            var role = visit.Signatures.FirstOrDefault(place => place.Id == row.Id)?.Role;
            if (row.Answer == SignatureAnswer.Refused && role is VisitSignatoryRole.Investigator or VisitSignatoryRole.Recorder)
            {
                state.AddModelError($"{nameof(Rows)}[{index}].{nameof(row.Answer)}", texts["调查人、记录人必须签名"]);
            }
        }
    }

    /// <summary>Enters the answers under the record.</summary>
    public void EnterUnder(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        foreach (var row in Rows)
        {
            if (row.Answer == SignatureAnswer.Signed)
            {
                visit.EnterSignature(row.Id, row.On!.Value);
            }
            else if (row.Answer == SignatureAnswer.Refused)
            {
                visit.NoteRefusal(row.Id, row.On!.Value, row.RefusedBecause!);
            }
        }
    }
}

/// <summary>One place.</summary>
public sealed class VisitSignatureRow
{
    public Guid Id { get; set; }

    [Display(Name = "是否签名")]
    public SignatureAnswer? Answer { get; set; }

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "拒绝签名的原因")]
    public string? RefusedBecause { get; set; }
}

public sealed class VisitSignaturesFormValidator : AbstractValidator<VisitSignaturesForm>
{
    public VisitSignaturesFormValidator(TimeProvider clock) =>
        RuleForEach(form => form.Rows).Where(row => row.Answer is not null).ChildRules(row =>
        {
            row.RuleFor(place => place.Answer).IsInEnum().WithMessage("请选择是否签名");
            row.RuleFor(place => place.On).PastDay(clock, "请填写签名或者拒绝签名的日期");
            row.RuleFor(place => place.RefusedBecause).Filled(VisitSignature.RefusalMaxLength, "请写明拒绝签名的原因")
                .When(place => place.Answer == SignatureAnswer.Refused);
        });
}
