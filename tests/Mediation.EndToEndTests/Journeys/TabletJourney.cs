using Mediation.Db.Files;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.EndToEndTests.Journeys.Steps;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Agreements.SignOnTablet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>Parties draw their names on a tablet: only where the committee has switched it on, and only who agrees to it.</summary>
public sealed class TabletJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    private const string ToTheTablet = "改用手写板签名";

    [ChromiumFact]
    public async Task Parties_OnceTheCommitteeAllowsIt_DrawTheirNamesAndEachAgrees()
    {
        await session.SignIn("mediator1");
        await SendForSignature();
        await session.Leave(session.Main.Locator("#signatures a", new() { HasText = "登记" }).First);
        await Assertions.Expect(session.Main.GetByText(ToTheTablet)).ToHaveCountAsync(0);

        await AllowTablets();
        await session.SignIn("mediator1");
        var reference = await SendForSignature();
        var agreement = session.Page.Url;
        await DrawName(agreement, "李示例");
        await DrawName(agreement, "王示例");

        var kept = (await session.App.ReadCase(reference)).Agreements[0];
        Assert.All(kept.Slots.Where(slot => slot.Role == SignatoryRole.Party), slot => Assert.Equal(
            (SigningMethod.Tablet, true), (slot.Method!.Value, slot.AgreedToTablet)));
        Assert.All(await Strokes(kept), strokes => Assert.True(PenStrokes.AreDrawn(strokes), strokes));
        Assert.False(kept.IsInForce);

        await session.EnterEverySignature();
        await session.Reads("生效日期");
        Assert.True((await session.App.ReadCase(reference)).Agreements[0].IsInForce);
        session.AssertNoComplaints();
    }

    // Without strokes, then without consent, then with both; what was drawn before the refusal is still there.
    private async Task DrawName(string agreement, string name)
    {
        await session.Page.GotoAsync(agreement);
        await session.Leave(session.Main.Locator("#signatures tr", new() { HasText = name }).GetByRole(AriaRole.Link));
        await session.Follow(ToTheTablet);
        await Refused("请在方框内签名");
        await session.Main.Tick("签名人同意用手写板签名");
        await session.Main.GetByLabel("签名人同意用手写板签名").UncheckAsync();
        await Draw();
        await Refused("签名人不同意用手写板的，请在纸上签名");
        await Assertions.Expect(session.Main.Locator("input[name=Strokes]")).Not.ToHaveValueAsync("");
        await session.Main.Tick("签名人同意用手写板签名");
        await session.Press("完成签名");
        await Assertions.Expect(session.Main.Locator("#signatures tr", new() { HasText = name })).ToContainTextAsync("手写板签名");
    }

    private async Task Refused(string complaint)
    {
        await session.Page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await session.Main.GetByRole(AriaRole.Button, new() { Name = "完成签名" }).ClickAsync();
        await Assertions.Expect(session.Page.Locator("html[data-left]")).ToHaveCountAsync(0);
        await Assertions.Expect(session.Main.Locator(".error-summary")).ToBeFocusedAsync();
        await Assertions.Expect(session.Main.Locator(".error-summary")).ToContainTextAsync(complaint);
        await session.CheckAccessibility();
    }

    private async Task Draw()
    {
        var pad = session.Main.Locator("canvas.signature-pad");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        foreach (var stroke in new[] { 0, 1 })
        {
            await session.Page.Mouse.MoveAsync(box.X + 40, box.Y + 50 + (stroke * 60));
            await session.Page.Mouse.DownAsync();
            for (var point = 1; point <= 12; point++)
            {
                await session.Page.Mouse.MoveAsync(box.X + 40 + (point * 18), box.Y + 50 + (stroke * 60) + (point % 3 * 20), new() { Steps = 3 });
            }

            await session.Page.Mouse.UpAsync();
        }

        Assert.NotEqual("", await session.Main.Locator("input[name=Strokes]").InputValueAsync());
    }

    private async Task<string> SendForSignature()
    {
        var agreement = Guid.Empty;
        var reference = await session.App.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating);
            agreement = c.Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator).Id;
        });
        await session.Page.GotoAsync(AgreementLinks.Agreement(reference, agreement));
        await session.SendForSignature();
        return reference;
    }

    private async Task AllowTablets()
    {
        var committee = await session.App.InDatabase(db => db.Committees
            .Where(committee => db.Mediators.Any(m => m.CommitteeId == committee.Id && db.Users.Any(u => u.UserName == "mediator1" && u.MediatorId == m.Id)))
            .Select(committee => committee.Id).SingleAsync());
        await session.SignIn("admin1");
        await session.Page.GotoAsync($"/admin/committees/{committee}");
        await session.Main.Tick("允许用手写板签名（婚姻、收养、继承等人身关系除外）");
        await session.Press("保存");
    }

    private async Task<IReadOnlyList<string>> Strokes(Agreement agreement)
    {
        await using var scope = session.App.Services.CreateAsyncScope();
        var files = scope.ServiceProvider.GetRequiredService<IFileStore>();
        var read = new List<string>();
        foreach (var slot in agreement.Slots.Where(slot => slot.StrokesHash is not null))
        {
            using var reader = new StreamReader(await files.OpenAsync(slot.StrokesHash!, CancellationToken.None));
            read.Add(await reader.ReadToEndAsync());
        }

        return read;
    }
}
