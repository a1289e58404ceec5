using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Assets;

public sealed class AssetTests(MediationApp app) : IClassFixture<MediationApp>
{
    // A wrongly linked asset answers 200 with no bytes, so the length is what counts.
    [Fact]
    public async Task Assets_OfThePages_ArriveWhole()
    {
        var browser = app.Stranger();
        var page = await browser.Open("/account/sign-in");
        var addresses = page.Html.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href"))
            .Concat(page.Html.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")))
            .OfType<string>()
            .ToList();

        Assert.Contains(addresses, address => address.Contains("/lib/tabler", StringComparison.Ordinal));
        Assert.Contains(addresses, address => address.Contains("/lib/htmx", StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            var bytes = await browser.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
            Assert.True(bytes.Length > 200, $"{address} has {bytes.Length} bytes");
        }
    }
}
