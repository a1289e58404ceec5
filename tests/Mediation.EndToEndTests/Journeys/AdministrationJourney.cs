using Mediation.EndToEndTests.Support;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

public sealed class AdministrationJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task Administrator_OpensEveryPage_AndFindsNoBarrier()
    {
        await session.SignIn("admin1");
        foreach (var address in new[]
        {
            "/admin", "/admin/users", "/admin/users/new", "/admin/centres", "/admin/centres/new", "/admin/committees", "/admin/committees/new",
            "/admin/mediators", "/admin/mediators/new", "/admin/calendar", "/account", "/account/password", "/account/second-step",
        })
        {
            await session.Page.GotoAsync(address);
            await session.CheckAccessibility();
        }
    }

    [ChromiumFact]
    public async Task Administrator_LeavesAFormHalfFilled_AndFindsTheTextAgain()
    {
        var page = session.Page;
        await session.SignIn("admin1");
        await page.GotoAsync("/admin/centres/new");
        await page.GetByLabel("简称").FillAsync("写了一半的街道");
        await Assertions.Expect(page.Locator(".draft-state")).ToContainTextAsync("草稿已自动保存");

        await page.GotoAsync("/admin/centres/new");

        await Assertions.Expect(page.GetByLabel("简称")).ToHaveValueAsync("写了一半的街道");
        await session.CheckAccessibility();
        await page.GetByRole(AriaRole.Button, new() { Name = "不要草稿，重新填写" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("简称")).ToHaveValueAsync("");
    }

    [ChromiumFact]
    public async Task Administrator_SendsAnEmptyForm_AndIsLedToTheFirstFieldThatIsWrong()
    {
        var page = session.Page;
        await session.SignIn("admin1");
        await page.GotoAsync("/admin/users/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "建立账号" }).ClickAsync();

        await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        var lines = page.Locator(".error-summary li");
        await Assertions.Expect(lines).ToHaveTextAsync(["请输入姓名", "请输入用户名", "请至少选择一个岗位"]);
        await lines.First.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("姓名")).ToBeFocusedAsync();
        await session.CheckAccessibility();
    }
}
