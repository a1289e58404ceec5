using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests.Seed;

public sealed class DemoDataTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Load_IntoAnEmptyDatabase_MakesADistrictOfTheSizeDescribed()
    {
        await using var database = await TestDatabase.Make(DatabaseProvider.Sqlite);
        await using var db = database.Context();

        await DemoData.LoadAsync(db, Now);

        Assert.Equal(1, await db.Centres.CountAsync(centre => centre.Tier == CentreTier.District));
        Assert.Equal(9, await db.Centres.CountAsync(centre => centre.Tier == CentreTier.Street));
        Assert.Equal(104, await db.Centres.CountAsync(centre => centre.Tier == CentreTier.Community));
        Assert.Equal(114, await db.Centres.Select(centre => centre.Name).Distinct().CountAsync());
        Assert.Equal(Enum.GetValues<StaffRole>().Length, DemoAccounts.All.Select(account => account.Role).Distinct().Count());
    }

    [Fact]
    public async Task Load_WhenLoadedAgain_ChangesNothing()
    {
        await using var database = await TestDatabase.Make(DatabaseProvider.Sqlite);
        await using var db = database.Context();
        await DemoData.LoadAsync(db, Now);
        var counts = await Counts(db);

        await ReferenceData.LoadAsync(db);
        await DemoData.LoadAsync(db, Now);

        Assert.Equal(counts, await Counts(db));
    }

    [Fact]
    public async Task Load_Always_ComposesEveryCommitteeAsTheLawAsks()
    {
        await using var database = await TestDatabase.Make(DatabaseProvider.Sqlite);
        await using var db = database.Context();
        await DemoData.LoadAsync(db, Now);
        var mediators = (await db.Mediators.ToListAsync()).ToLookup(m => m.CommitteeId);
        var context = RuleContext.At(Now);

        Assert.All(
            await db.Committees.ToListAsync(),
            committee => Assert.Empty(CommitteeRules.Lacks(CommitteeRoll.On(committee, mediators[committee.Id], context.Today), context)));
    }

    private static async Task<(int Centres, int Mediators, int Users, int Roles)> Counts(MediationDbContext db) =>
        (await db.Centres.CountAsync(), await db.Mediators.CountAsync(), await db.Users.CountAsync(), await db.Roles.CountAsync());
}
