using System.Diagnostics;
using Bogus;
using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Mediation.Db.Seed.Demo;

/// <summary>
/// 2,000 made-up cases over the last fourteen months, in every stage and category, spread over the centres of the demo district. Loaded in
/// one transaction, and only where there is no case yet.
/// </summary>
public static class DemoCases
{
    /// <summary>Cases in a portion.</summary>
    public const int Portion = DemoPlan.Total;

    private const int Seed = 20260102;
    private const int Batch = 200;

    /// <summary>Loads the cases into a district without any.</summary>
    /// <param name="db">The database.</param>
    /// <param name="vault">Seals the made-up ID numbers and telephones.</param>
    /// <param name="limits">The table of limits.</param>
    /// <param name="scan">A stored file that stands for every scan.</param>
    /// <param name="now">The present moment (UTC).</param>
    /// <param name="logger">Told how far it has come.</param>
    /// <param name="portions">How many times 2,000 cases: one to try the product on, more to measure it.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then.</param>
    public static async Task LoadAsync(
        MediationDbContext db, IPersonalDataVault vault, LimitTable limits, StoredPaper scan, DateTime now, ILogger logger,
        int portions = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Cases.AnyAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var watch = Stopwatch.StartNew();
        logger.LogInformation("Making {Count} demo cases; this happens once and takes some seconds.", portions * DemoPlan.Total);
        var faker = new Faker("zh_CN") { Random = new Randomizer(Seed) };
        var calendar = new WorkingCalendar(
            (await db.CalendarYears.AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false)).Select(year => year.ToAnnounced()));
        var rules = RuleContext.At(now) with { Calendar = calendar, Limits = limits };
        var world = new DemoWorld(faker, new DemoPeople(faker, vault), rules, now, scan);
        var posts = await PostsAsync(db, cancellationToken).ConfigureAwait(false);
        var categories = await db.Categories.OrderBy(c => c.Order).ToListAsync(cancellationToken).ConfigureAwait(false);
        var references = new Dictionary<(Guid Centre, int Year), int>();
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            for (var portion = 1; portion <= portions; portion++)
            {
                // A duplicate is merged into a case of its own portion; what is saved isn't touched again.
                await SaveAsync(db, Live(world, posts, categories, references), categories, cancellationToken).ConfigureAwait(false);
                logger.LogInformation("{Count} demo cases saved after {Seconds:0.0} s.", portion * DemoPlan.Total, watch.Elapsed.TotalSeconds);
            }

            db.NumberSequences.AddRange(posts.SelectMany(post => post.Sequences()));
            db.GivenNumbers.AddRange(posts.SelectMany(post => post.Given));
            db.NumberSequences.AddRange(
                references.Select(used => DemoNumbers.Counted(used.Key.Centre, used.Key.Year, PaperNumberKind.Case, used.Value)));
            await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static List<DisputeCase> Live(
        DemoWorld world, List<DemoPost> posts, List<DisputeCategory> categories, Dictionary<(Guid Centre, int Year), int> references)
    {
        var cases = new List<DisputeCase>(DemoPlan.Total);
        var latestOpen = new Dictionary<(Guid Committee, int Category), DisputeCase>();
        foreach (var plan in DemoPlan.All(world.Faker, categories.Count))
        {
            var category = categories[plan.CategoryIndex];
            var post = plan.IsForFirstMediator ? posts.First(IsOfFirstMediator) : PostOf(world.Faker, posts, category);
            DisputeCase? twin = null;
            if (plan.Stage == CaseStatus.Merged)
            {
                twin = latestOpen.GetValueOrDefault((post.Committee.Id, plan.CategoryIndex))
                    ?? world.Faker.PickRandom(latestOpen.Where(open => open.Key.Category == plan.CategoryIndex).Select(open => open.Value));
                post = posts.First(p => p.Committee.Id == twin.CommitteeId);
            }

            var year = ChinaTime.DayOf(world.Now).AddDays(-plan.DaysAgo).Year;
            var number = references[(post.Centre.Id, year)] = references.GetValueOrDefault((post.Centre.Id, year)) + 1;
            var lived = DemoStory.Live(world, post, plan, category, NumberDrawing.CaseReference(post.Centre.Code, year, number), twin);
            cases.Add(lived);
            if (lived.IsOpen)
            {
                latestOpen[(post.Committee.Id, plan.CategoryIndex)] = lived;
            }
        }

        return cases;
    }

    private static bool IsOfFirstMediator(DemoPost post) => post.HasAccount && post.Centre.Name == DemoAccounts.All[0].Centre;

    /// <summary>A third goes to the committees whose mediators have a demo account; trades to their own committee.</summary>
    private static DemoPost PostOf(Faker faker, List<DemoPost> posts, DisputeCategory category)
    {
        var trade = posts.Find(post => category.Name.Contains(post.Committee.ShortName[^1..], StringComparison.Ordinal) && post.Centre.Depth == 0);
        if (trade is not null && faker.Random.Bool(0.5f))
        {
            return trade;
        }

        var withAccounts = posts.Where(post => post.HasAccount).ToList();
        return faker.Random.Bool(0.33f) && withAccounts.Count > 0 ? faker.PickRandom(withAccounts) : faker.PickRandom(posts);
    }

    private static async Task<List<DemoPost>> PostsAsync(MediationDbContext db, CancellationToken cancellationToken)
    {
        var centres = await db.Centres.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellationToken).ConfigureAwait(false);
        var committees = await db.Committees.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancellationToken).ConfigureAwait(false);
        var mediators = (await db.Mediators.AsNoTracking().OrderBy(m => m.CertificateNumber).ToListAsync(cancellationToken).ConfigureAwait(false))
            .ToLookup(m => m.CommitteeId);
        var accounts = await db.Users.Where(u => u.MediatorId != null)
            .ToDictionaryAsync(u => u.MediatorId!.Value, u => u.Id, cancellationToken).ConfigureAwait(false);
        return [.. committees.Where(c => mediators[c.Id].Any()).Select(c => new DemoPost(centres[c.CentreId], c, [.. mediators[c.Id]], accounts))];
    }

    private static async Task SaveAsync(
        MediationDbContext db, List<DisputeCase> cases, List<DisputeCategory> categories, CancellationToken cancellationToken)
    {
        // Everything is new, so there are no changes to detect; and a tracker that has forgotten the last batch stays fast.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in cases.Chunk(Batch))
        {
            db.ChangeTracker.Clear();
            db.AttachRange(categories);
            db.Cases.AddRange(batch);
            await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }

        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }
}
