using Bogus;
using Mediation.Domain.Cases;

namespace Mediation.Db.Seed.Demo;

/// <summary>What one made-up case is to be: when it began, what it is about, how far it has come.</summary>
/// <param name="DaysAgo">How many days before today it was registered.</param>
/// <param name="Stage">The stage it stands in now.</param>
/// <param name="CategoryIndex">Place of its category in the list.</param>
/// <param name="IsForFirstMediator">Whether it is the case of the mediator who is shown first, so that one desk shows every stage.</param>
internal sealed record DemoPlan(int DaysAgo, CaseStatus Stage, int CategoryIndex, bool IsForFirstMediator)
{
    /// <summary>Made-up cases altogether.</summary>
    public const int Total = 2000;

    private const int FourteenMonths = 425;

    /// <summary>Every stage with every category once; the others as a centre's year usually is. The oldest first.</summary>
    public static IReadOnlyList<DemoPlan> All(Faker faker, int categories)
    {
        var stages = Enum.GetValues<CaseStatus>();
        var plans = new List<DemoPlan>(Total);
        for (var i = 0; i < Total; i++)
        {
            var isOneOfEach = i < stages.Length * categories;
            var stage = isOneOfEach ? stages[i / categories] : UsualStage(faker.Random.Int(1, 100));
            var category = isOneOfEach ? i % categories : faker.Random.Int(0, categories - 1);
            var (least, most) = Age(stage);
            plans.Add(new DemoPlan(faker.Random.Int(least, most), stage, category, isOneOfEach && FallsToFirstMediator(stage, category, categories)));
        }

        return [.. plans.OrderByDescending(plan => plan.DaysAgo)];
    }

    // One of each stage; and one that the duplicate among them can be merged into.
    private static bool FallsToFirstMediator(CaseStatus stage, int category, int categories) =>
        category == (int)stage % categories || (stage == CaseStatus.LeaderLed && category == (int)CaseStatus.Merged % categories);

    private static CaseStatus UsualStage(int percent) => percent switch
    {
        <= 4 => CaseStatus.Registered,
        <= 7 => CaseStatus.Accepted,
        <= 12 => CaseStatus.Mediating,
        <= 19 => CaseStatus.FollowUp,
        <= 23 => CaseStatus.Terminated,
        <= 58 => CaseStatus.Closed,
        _ => CaseStatus.Archived,
    };

    /// <summary>How many days ago a case of a stage was registered. The upper end of the open ones is overdue on purpose.</summary>
    private static (int Least, int Most) Age(CaseStatus stage) => stage switch
    {
        CaseStatus.Registered => (0, 12),
        CaseStatus.Declined or CaseStatus.Diverted => (4, 40),
        CaseStatus.Accepted => (2, 45),
        CaseStatus.Visiting => (6, 40),
        CaseStatus.Mediating => (10, 55),
        CaseStatus.Consulting => (16, 60),
        CaseStatus.LeaderLed => (16, 80),
        CaseStatus.Settled => (18, 35),
        CaseStatus.FollowUp => (20, 70),
        CaseStatus.Suspended => (12, 60),
        CaseStatus.Terminated => (16, 60),
        CaseStatus.Merged => (2, 30),
        CaseStatus.Closed or CaseStatus.Archived => (110, FourteenMonths),
    };
}
