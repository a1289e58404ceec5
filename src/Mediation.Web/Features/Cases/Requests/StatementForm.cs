using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Requests;

/// <summary>Who says something about a claim, how, and who heard it too.</summary>
public abstract class StatementForm
{
    /// <summary>Key of a party, or of the agent who says it for one.</summary>
    [Display(Name = "谁表示的")]
    public Guid? SaidBy { get; set; }

    [Display(Name = "怎样表示的")]
    public DeclarationWay? Way { get; set; }

    [Display(Name = "在场核对人")]
    public string? Witness { get; set; }

    public static IReadOnlyList<DeclarationWay> Ways { get; } = [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];

    /// <summary>The parties and their agents, to choose from.</summary>
    public static IEnumerable<SelectListItem> Speakers(DisputeCase of, IStringLocalizer<Texts> texts)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(texts);
        return of.SigningParties.SelectMany(party => new[] { new SelectListItem(party.Name, party.Id.ToString()) }
            .Concat(party.Agents.Select(agent => new SelectListItem(texts["{0}（{1}的代理人）", agent.Name, party.Name], agent.Id.ToString()))));
    }

    /// <summary>What was said, in the case's terms; null where nobody of the case is named.</summary>
    public ClaimStatement? ToStatement(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var party = of.SigningParties.FirstOrDefault(p => p.Id == SaidBy || p.Agents.Any(agent => agent.Id == SaidBy));
        return party is null || Way is null ? null : new ClaimStatement(
            party.Id, party.Id == SaidBy ? null : SaidBy, Way.Value, string.IsNullOrWhiteSpace(Witness) ? null : Witness.Trim());
    }

    /// <summary>Says beside the fields what keeps the statement from counting.</summary>
    internal void Check(
        DisputeCase of, CaseRequest request, ClaimChangeKind kind, RuleContext context, Actor actor, ModelStateDictionary state, IStringLocalizer<Texts> texts)
    {
        if (ToStatement(of) is not { } said)
        {
            if (SaidBy is not null && Way is not null)
            {
                state.AddModelError(nameof(SaidBy), texts["请从名单中选择"]);
            }

            return;
        }

        foreach (var (rule, check) in RequestRules.For(request, kind, said, actor).Select(rule => (rule, rule.Check(of, context))))
        {
            if (check is { Result: RuleResult.NotMet, Fact: { } fact })
            {
                state.AddModelError(rule.Id == RequestRules.HeardByTwoId ? nameof(Witness) : nameof(SaidBy), texts.Of(fact));
            }
        }
    }
}

/// <summary>What a statement needs, where there is one.</summary>
public abstract class StatementFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : StatementForm
{
    protected StatementFormValidator(Func<TForm, bool> isSaid)
    {
        RuleFor(form => form.SaidBy).NotNull().When(isSaid).WithMessage("请选择谁表示的");
        RuleFor(form => form.Way).Must(way => way is { } chosen && StatementForm.Ways.Contains(chosen)).When(isSaid).WithMessage("请选择方式");
        RuleFor(form => form.Witness).AtMost(Party.NameMaxLength);
    }
}
