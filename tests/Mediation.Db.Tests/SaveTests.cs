using Mediation.Db.Providers;
using Mediation.Domain.Centres;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests;

public sealed class SaveTests
{
    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_WhenReadAgain_GivesBackEveryField(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var mediator = await AddMediator(database);

        await using var db = database.Context();
        var read = await db.Mediators.SingleAsync(m => m.Id == mediator.Id);

        Assert.Equivalent(mediator, read, strict: true);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_WhenChanged_RaisesTheVersionByOne(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var id = (await AddMediator(database)).Id;

        await using var db = database.Context();
        var mediator = await db.Mediators.SingleAsync(m => m.Id == id);
        mediator.Rename("李示例");
        await db.SaveChangesAsync();

        Assert.Equal(1, mediator.Version);
        Assert.Equal(1, await db.Mediators.Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_WhenSomebodyWasFaster_FailsAndKeepsTheirs(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var id = (await AddMediator(database)).Id;
        await using var first = database.Context();
        await using var second = database.Context();
        var mine = await first.Mediators.SingleAsync(m => m.Id == id);
        var theirs = await second.Mediators.SingleAsync(m => m.Id == id);
        theirs.Rename("李示例");
        await second.SaveChangesAsync();

        mine.Rename("王示例");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var db = database.Context();
        Assert.Equal("李示例", (await db.Mediators.SingleAsync(m => m.Id == id)).Name);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_WhenTheFormWasMadeOnAnOlderVersion_Fails(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var id = (await AddMediator(database)).Id;
        await using var db = database.Context();
        var mediator = await db.Mediators.SingleAsync(m => m.Id == id);
        mediator.Rename("李示例");
        await db.SaveChangesAsync();

        db.ExpectVersion(mediator, 0);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    private static async Task<Mediator> AddMediator(TestDatabase database)
    {
        var centre = Centre.Open(null, CentreTier.Street, "T", "示例街道", "示例街道综治中心");
        var committee = MediationCommittee.Register(centre.Id, CommitteeKind.Street, "示例街道人民调解委员会", "示例");
        var mediator = Mediator.Enter(
            committee.Id, MediatorKind.Appointed, "张𠮷示例", new DateOnly(1970, 2, 28), new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31),
            new DateOnly(2026, 3, 2));
        mediator.Certify("示调证字第0001号", "邻里");
        await using var db = database.Context();
        db.AddRange(centre, committee, mediator);
        await db.SaveChangesAsync();
        return mediator;
    }
}
