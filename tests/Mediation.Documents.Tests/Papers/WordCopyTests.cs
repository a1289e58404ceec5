using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;
using Document = Mediation.Documents.Typesetting.Fluent.Document;

namespace Mediation.Documents.Tests.Papers;

/// <summary>Papers as Word files, for offices that must edit them.</summary>
public sealed class WordCopyTests
{
    private const string Note = "供编辑使用的副本";

    public static TheoryData<string, SampleVariant> Editable
    {
        get
        {
            var all = new TheoryData<string, SampleVariant>();
            foreach (var name in (string[])["agreement", "supplementary-agreement", "application", "confirmation-application"])
            {
                foreach (var variant in Enum.GetValues<SampleVariant>())
                    all.Add(name, variant);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Editable))]
    public void Write_WhateverTheVariant_IsAValidFile(string name, SampleVariant variant)
    {
        using var file = Open(Copy(name, variant));

        var faults = new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Editable))]
    public void Write_WhateverTheVariant_SaysAllThePaperSays(string name, SampleVariant variant)
    {
        var paper = SamplePapers.Of(name, variant);
        var printed = PdfText.WithoutSpace(string.Concat(PdfText.Pages(Print.Paper(name, variant))));
        var said = Sentences(System.Text.Json.JsonSerializer.SerializeToElement(paper, paper.GetType(), Documents.Papers.PaperJson.Options))
            .Select(PdfText.WithoutSpace)
            .Where(sentence => sentence.Length > 1 && printed.Contains(sentence, StringComparison.Ordinal))
            .Distinct()
            .ToList();

        using var file = Open(Copy(name, variant));
        var copied = PdfText.WithoutSpace(file.MainDocumentPart!.Document.Body!.InnerText);

        Assert.True(said.Count > 5, $"Only {said.Count} sentences were looked for.");
        // The number of a stamp and the case's stand at the foot of the printed pages only, where the paper has none in its head.
        Assert.All(said.Where(sentence => sentence != paper.CaseNumber && sentence != paper.Stamp.Number), sentence => Assert.Contains(sentence, copied, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OfASignedAgreement_LeavesDrawnSignaturesAndCodesOutAndSaysThatItIsNotTheRecord()
    {
        using var file = Open(Copy("agreement", SampleVariant.Short));

        Assert.Empty(file.MainDocumentPart!.ImageParts);
        Assert.Contains(Note, file.MainDocumentPart.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfALongAgreement_RepeatsTheHeadOfItsSchedule()
    {
        using var file = Open(Copy("agreement", SampleVariant.Long));

        Assert.Contains(file.MainDocumentPart!.Document.Descendants<TableRow>(), row => row.Descendants<TableHeader>().Any());
    }

    [Fact]
    public void Write_OfAPaperWithPageNumbersInItsText_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Document.Create(document => document.Page(page =>
            page.Content().Text(text => text.CurrentPageNumber()))).GenerateWord(Note));

    private static byte[] Copy(string name, SampleVariant variant) =>
        Print.Kind(name).Create(SamplePapers.Of(name, variant), null).GenerateWord(Note);

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static IEnumerable<string> Sentences(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.String => [element.GetString()!],
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Sentences),
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Sentences(member.Value)),
        _ => [],
    };
}
