using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Shared;

/// <summary>What was answered before an act with legal effect.</summary>
/// <param name="Act">What is about to be done, as a key of the texts.</param>
/// <param name="Address">Where the form is sent.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Fields">The fields to send again, with the mark that they were checked.</param>
/// <param name="CaseVersion">The version of the case the form was drawn from.</param>
public sealed record CheckAnswersModel(
    string Act, string Address, IReadOnlyList<TypedAnswer> Answers, IReadOnlyDictionary<string, string[]> Fields, int? CaseVersion);
