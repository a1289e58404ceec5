using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;
using WordPage = Mediation.Documents.Typesetting.Layout.Elements.Page;
using WordPageSize = DocumentFormat.OpenXml.Wordprocessing.PageSize;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>
/// Writes a document as a Word file. Every run of pages becomes a section; in place of the pages' own head and foot, which speak of
/// the record, stands a note at the foot.
/// </summary>
internal static class WordWriter
{
    private const float FootSize = 9;
    private const float FootDistance = 28;

    /// <summary>Writes the file.</summary>
    /// <exception cref="NotSupportedException">The document holds something that can't go into a Word file.</exception>
    public static void Write(IDocument document, string note, Stream output, FontLibrary fonts)
    {
        var container = new DocumentContainer();
        document.Compose(container);

        using var file = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var part = file.AddMainDocumentPart();
        part.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        var foot = part.AddNewPart<FooterPart>();
        foot.Footer = new Footer(Foot(note));

        var body = new Body();
        var blocks = new WordBlocks(fonts);
        for (var i = 0; i < container.Pages.Count; i++)
        {
            var page = container.Pages[i];
            var room = page.MaxSize.Width - page.MarginLeft - page.MarginRight;
            body.Append(blocks.Of(page.Content, new WordPlace { Width = room, Style = page.TextStyle }));
            var section = Section(page, part.GetIdOfPart(foot));
            body.Append(i == container.Pages.Count - 1 ? section : new Paragraph(new ParagraphProperties { SectionProperties = section }));
        }

        part.Document = new WordDocument(body);
        Describe(file, document.GetMetadata());
    }

    private static SectionProperties Section(WordPage page, string foot) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new WordPageSize { Width = (uint)page.MaxSize.Width.ToTwips(), Height = (uint)page.MaxSize.Height.ToTwips() },
        new PageMargin
        {
            Top = page.MarginTop.ToTwips(),
            Right = (uint)page.MarginRight.ToTwips(),
            Bottom = Math.Max(page.MarginBottom, 2 * FootDistance).ToTwips(),
            Left = (uint)page.MarginLeft.ToTwips(),
            Header = (uint)FootDistance.ToTwips(),
            Footer = (uint)FootDistance.ToTwips(),
            Gutter = 0,
        });

    private static Paragraph Foot(string note) => new(
        new ParagraphProperties { Justification = new Justification { Val = JustificationValues.Center } },
        Said(note + "　"), new SimpleField(Said("1")) { Instruction = "PAGE" }, Said(" / "), new SimpleField(Said("1")) { Instruction = "NUMPAGES" });

    private static WordRun Said(string text) => new(
        new RunProperties { FontSize = new FontSize { Val = FootSize.ToHalfPoints() } },
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Styles Styles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts { Ascii = "宋体", HighAnsi = "宋体", EastAsia = "宋体" },
            Languages = new Languages { Val = "zh-CN", EastAsia = "zh-CN" },
        }),
        new ParagraphPropertiesDefault()));

    private static void Describe(WordprocessingDocument file, DocumentMetadata metadata)
    {
        file.PackageProperties.Title = metadata.Title;
        file.PackageProperties.Creator = metadata.Author;
        file.PackageProperties.Subject = metadata.Subject;
        file.PackageProperties.Created = metadata.CreationDate.UtcDateTime;
    }
}
