using Mediation.EndToEndTests.Support;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>文书: issued, uploaded and opened.</summary>
internal static class PaperSteps
{
    // A white square of 160 by 100 dots, which is what a photograph of an identity card is to the packet.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAKAAAABkCAAAAAAk3WRTAAAAWUlEQVR42u3OAQ0AAAwCIPuX1hrfBwlIj4ugoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKDgl+AApWpFI/m8cB8AAAAASUVORK5CYII=");

    /// <summary>Issues a paper; its name may be the beginning of what stands there.</summary>
    public static async Task Issue(this BrowserSession session, string paper)
    {
        await session.OpenTab("文书");
        await session.Leave(session.Main.GetByRole(AriaRole.Button, new() { Name = $"出具 {paper}" }).First);
        await session.Reads($"已出具《{paper}");
    }

    /// <summary>Puts a scan into the file.</summary>
    public static async Task UploadScan(this BrowserSession session, string kind, string title)
    {
        await session.OpenTab("文书");
        await session.Follow("上传扫描件");
        await session.Main.Pick("材料种类", kind);
        await session.Main.Fill("材料名称", title);
        await session.Main.Attach("文件", "scan.png", "image/png", Png);
        await session.Press("上传");
        await session.Reads(title);
    }

    /// <summary>Opens a paper of the file.</summary>
    /// <returns>What it holds.</returns>
    public static async Task<byte[]> OpenPaper(this BrowserSession session, string title)
    {
        var address = await session.Main.Locator("#onfile ~ .table-wrap a", new() { HasText = title }).First.GetAttributeAsync("href");
        var answer = await session.Page.APIRequest.GetAsync(new Uri(new Uri(session.Page.Url), address).ToString());
        Assert.Equal(200, answer.Status);
        return await answer.BodyAsync();
    }
}
