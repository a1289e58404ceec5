namespace Mediation.Documents.Papers;

/// <summary>One reason why a paper isn't set.</summary>
/// <param name="Field">The field at fault, as a path in the model's JSON, e.g. <c>parties[1].name</c>.</param>
/// <param name="Reason">What is wrong, in words for the mediator.</param>
public sealed record PaperRefusal(string Field, string Reason);
