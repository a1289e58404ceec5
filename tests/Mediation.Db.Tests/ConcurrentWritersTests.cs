using Mediation.Db.Forms;
using Mediation.Db.Identity;
using Mediation.Db.Numbering;
using Mediation.Db.Providers;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests;

/// <summary>Many writers at the same moment, each with a context of its own, as requests have.</summary>
public sealed class ConcurrentWritersTests
{
    private const int Writers = 64;
    private const int Year = 2026;

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Draw_By64AtOnceFromACounterThatIsntThereYet_GivesEachItsOwnNumberWithoutAGap(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var committee = Guid.CreateVersion7();

        var drawn = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => Draw(database, committee, keeps: true))));

        Assert.Equal(Enumerable.Range(1, Writers), drawn.Order());
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Draw_WhenEveryOtherActFails_LeavesNoGap(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var committee = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => Draw(database, committee, keeps: i % 2 == 0))));

        await using var db = database.Context();
        Assert.Equal(Writers / 2, await db.NumberSequences.Where(s => s.CommitteeId == committee).Select(s => s.LastNumber).SingleAsync());
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_By64OnTheSameVersion_LetsOneWinAndTellsTheOthers(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        Guid id;
        await using (var db = database.Context())
        {
            var centre = Centre.Open(null, CentreTier.District, "ZZ", "示例区", "示例区综治中心");
            db.Centres.Add(centre);
            await db.SaveChangesAsync();
            id = centre.Id;
        }

        var saved = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => Rename(database, id, $"第{i}个"))));

        await using var after = database.Context();
        var stored = await after.Centres.SingleAsync(c => c.Id == id);
        Assert.Equal(1, saved.Count(name => name is not null));
        Assert.Equal(saved.Single(name => name is not null), stored.PublicName);
        Assert.Equal(1, stored.Version);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task KeepDraft_By64PagesOfOnePersonWhileOthersDropIt_FailsNobody(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var account = new StaffUser { UserName = "writer", DisplayName = "测试员" };
        await using (var before = database.Context())
        {
            before.Users.Add(account);
            await before.SaveChangesAsync();
        }

        var person = account.Id;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => KeepOrDrop(database, person, i))));
        await KeepOrDrop(database, person, 0);

        await using var db = database.Context();
        Assert.Equal("第0页", (await db.FormDrafts.SingleAsync(draft => draft.UserId == person)).Content);
    }

    private static async Task KeepOrDrop(TestDatabase database, Guid person, int page)
    {
        await using var db = database.Context();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (page % 4 == 3)
        {
            await db.FormDrafts.Where(draft => draft.UserId == person).ExecuteDeleteAsync();
        }
        else
        {
            await db.KeepDraftAsync(person, "/reception", $"第{page}页", new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc));
        }

        await transaction.CommitAsync();
    }

    private static async Task<int> Draw(TestDatabase database, Guid committee, bool keeps)
    {
        await using var db = database.Context();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await db.DrawAsync(committee, Year, PaperNumberKind.Agreement);
        if (keeps)
        {
            await transaction.CommitAsync();
        }

        return number;
    }

    private static async Task<string?> Rename(TestDatabase database, Guid id, string name)
    {
        await using var db = database.Context();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var centre = await db.Centres.SingleAsync(c => c.Id == id);
        db.ExpectVersion(centre, 0);
        centre.Rename("示例区", name);
        try
        {
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return name;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }
}
