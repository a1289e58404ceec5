using Mediation.Domain.Parties;

namespace Mediation.Domain.Cases;

/// <summary>The two sides of a dispute, to be looked at one after the other.</summary>
internal static class Sides
{
    internal static readonly IReadOnlyList<PartySide> All = [PartySide.Applicant, PartySide.Respondent];

    internal static PartySide? FirstOrNull(Func<PartySide, bool> holds)
    {
        foreach (var side in All)
        {
            if (holds(side))
                return side;
        }
        return null;
    }
}
