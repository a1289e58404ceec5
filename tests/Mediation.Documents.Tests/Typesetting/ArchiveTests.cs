using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>What archives ask for: PDF/A-1b, as Preflight checks it.</summary>
public class ArchiveTests
{
    [PreflightFact]
    public void File_WhenCheckedByPreflight_IsFitForArchives()
    {
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.PageColor(Colors.White);
            page.Content().Column(column =>
            {
                column.Item().Section("协议").Text("人民调解协议书 2026").Bold().FontColor(Colors.Red.Medium.WithAlpha((byte)100));
                column.Item().Text(text => text.Hyperlink("网址", "https://example.invalid"));
                column.Item().Width(50).Image(TestImages.Png(2, 2, 6, [255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 128, 9, 9, 9, 255]));
                column.Item().Width(50).Image(TestImages.Jpeg(8, 8));
            });
        })).WithMetadata(new DocumentMetadata { Title = "协议", Author = "委员会", CreationDate = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero) }).GeneratePdf();

        Assert.Contains("is a valid PDF/A-1b file", Preflight.Check(pdf), StringComparison.Ordinal);
    }
}
