using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Rating;

public sealed class RatingForm
{
    [Display(Name = "当事人的评价")]
    public int? Stars { get; set; }
}

public sealed class RatingFormValidator : AbstractValidator<RatingForm>
{
    public RatingFormValidator() => RuleFor(form => form.Stars)
        .InclusiveBetween(FollowUpAnswer.LeastSatisfied, FollowUpAnswer.MostSatisfied).WithMessage("评价请选 1 到 5，不愿评价的留空");
}

/// <summary>群众评议: the people are asked; whether they answer is theirs.</summary>
[Route(CaseLinks.Template + "/rating")]
[CaseAction(CaseOperation.Handle)]
public sealed class RatingController(CaseActTools tools) : CaseActController<RatingForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Rating";

    /// <inheritdoc/>
    protected override RatingForm Blank() => new() { Stars = Current.Case.Rating };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(RatingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.AskForRating(form.Stars, Current.Context, Current.Actor);
        return Done(T["已登记评议邀请。"], CaseLinks.Case(Current.Case.Reference));
    }
}
