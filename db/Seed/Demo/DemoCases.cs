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
    private const int Seed = 20260102;
    private const int Batch = 200;

    /// <summary>Loads the cases into a district without any. <paramref name="now"/> is UTC; <paramref name="scan"/> stands for every scan.</summary>
    public static async Task LoadAsync(
        MediationDbContext db, IPersonalDataVault vault, LimitTable limits, StoredPaper scan, DateTime now, ILogger logger,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Cases.AnyAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var watch = Stopwatch.StartNew();
        logger.LogInformation("Making {Count} demo cases; this happens once and takes some seconds.", DemoPlan.Total);
        var faker = new Faker("zh_CN") { Random = new Randomizer(Seed) };
        var calendar = new WorkingCalendar(
            (await db.CalendarYears.AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false)).Select(year => year.ToAnnounced()));
        var rules = RuleContext.At(now) with { Calendar = calendar, Limits = limits };
        var world = new DemoWorld(faker, new DemoPeople(faker, vault), rules, now, scan);
        var posts = await PostsAsync(db, cancellationToken).ConfigureAwait(false);
        var categories = await db.Categories.OrderBy(c => c.Order).ToListAsync(cancellationToken).ConfigureAwait(false);
        var references = new Dictionary<(Guid Centre, int Year), int>();
        var cases = Live(world, posts, categories, references);
        logger.LogInformation("{Count} demo cases lived in {Seconds:0.0} s; saving.", cases.Count, watch.Elapsed.TotalSeconds);
        IEnumerable<NumberSequence> sequences =
        [
            .. posts.SelectMany(post => post.Sequences()),
            .. references.Select(used => DemoNumbers.Counted(used.Key.Centre, used.Key.Year, PaperNumberKind.Case, used.Value)),
        ];
        await SaveAsync(db, cases, categories, sequences, cancellationToken).ConfigureAwait(false);
        logger.LogInformation("{Count} demo cases saved after {Seconds:0.0} s.", cases.Count, watch.Elapsed.TotalSeconds);
    }

    private static List<DisputeCase> Live(
        DemoWorld world, List<DemoPost> posts, List<DisputeCategory> categories, Dictionary<(Guid Centre, int Year), int> references)
    {
        var cases = new List<DisputeCase>(DemoPlan.Total);
        var latestOpen = new Dictionary<Guid, DisputeCase>();
        foreach (var plan in DemoPlan.All(world.Faker, categories.Count))
        {
            var category = categories[plan.CategoryIndex];
            var post = plan.IsForFirstMediator ? posts.First(IsOfFirstMediator) : PostOf(world.Faker, posts, category);
            DisputeCase? twin = null;
            if (plan.Stage == CaseStatus.Merged)
            {
                twin = latestOpen.GetValueOrDefault(post.Committee.Id) ?? world.Faker.PickRandom<DisputeCase>(latestOpen.Values);
                post = posts.First(p => p.Committee.Id == twin.CommitteeId);
            }

            var year = ChinaTime.DayOf(world.Now).AddDays(-plan.DaysAgo).Year;
            var number = references[(post.Centre.Id, year)] = references.GetValueOrDefault((post.Centre.Id, year)) + 1;
            var lived = DemoStory.Live(world, post, plan, category, NumberDrawing.CaseReference(post.Centre.Code, year, number), twin);
            cases.Add(lived);
            if (lived.IsOpen)
            {
                latestOpen[post.Committee.Id] = lived;
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
        MediationDbContext db, List<DisputeCase> cases, List<DisputeCategory> categories, IEnumerable<NumberSequence> sequences,
        CancellationToken cancellationToken)
    {
        // Everything is new, so there are no changes to detect; and a tracker that has forgotten the last batch stays fast.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            foreach (var batch in cases.Chunk(Batch))
            {
                db.ChangeTracker.Clear();
                db.AttachRange(categories);
                db.Cases.AddRange(batch);
                await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            }

            db.ChangeTracker.Clear();
            db.NumberSequences.AddRange(sequences);
            await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }
}
