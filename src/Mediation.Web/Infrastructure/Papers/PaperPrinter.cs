using System.Text.Json;
using Mediation.Db.Templates;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Templates;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Sets papers in the words and the type of an office.</summary>
public sealed class PaperPrinter(TypographyMatter typography)
{
    /// <summary>Names of the matters that decide what a paper of a kind looks like.</summary>
    public IReadOnlyList<string> MattersOf(PaperKind kind) => [typography.Name, .. WordingMatter.NamesFor(kind)];

    /// <summary>The same for a kind as a case's file knows it, which has the same name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Papers of the kind are filed, not printed.</exception>
    public IReadOnlyList<string> MattersOf(Domain.Cases.PaperKind kind) =>
        MattersOf(PaperCatalog.Find(JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not printed."));

    /// <summary>Sets a paper.</summary>
    /// <param name="model">What it says.</param>
    /// <param name="templates">What the office has otherwise; read with the matters of the kind.</param>
    /// <exception cref="PaperRefusedException">Something is missing without which the paper can't be set.</exception>
    public byte[] Print(PaperModel model, TemplatesInForce templates) => Make(model, templates, paper => paper.GeneratePdf());

    /// <summary>Writes a paper, and not a packet of several, as a Word file for whoever must edit it elsewhere.</summary>
    /// <inheritdoc cref="Print"/>
    public byte[] CopyForWord(PaperModel model, TemplatesInForce templates) => Make(model, templates, paper => paper.GenerateWord(((IPaper)paper).EditingNote));

    /// <summary>Sets a packet for the court and says what stands on which pages.</summary>
    /// <param name="model">What is in it.</param>
    /// <param name="templates">What the office has otherwise; read with the matters of the kind.</param>
    /// <exception cref="PaperRefusedException">Something is missing.</exception>
    public (byte[] Pdf, IReadOnlyList<ManifestLine> Manifest) Bind(ConfirmationPacketModel model, TemplatesInForce templates) => Make(
        model, templates, document =>
        {
            using var pdf = new MemoryStream();
            var manifest = ((JudicialConfirmationPacket)document).Bind(pdf);
            return (pdf.ToArray(), manifest);
        });

    private T Make<T>(PaperModel model, TemplatesInForce templates, Func<IDocument, T> write)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(templates);
        var kind = PaperCatalog.All.Single(kind => kind.ModelType == model.GetType());
        try
        {
            return write(kind.Create(model, WordingMatter.WordingOf(kind, templates.Of), typography.TypographyOf(templates.Of(typography.Name))));
        }
        catch (MissingGlyphException missing)
        {
            throw new PaperRefusedException(kind.Title, [PaperRefusal.Of(missing, model)], missing);
        }
        catch (ImageException broken)
        {
            throw new PaperRefusedException(
                kind.Title, [new PaperRefusal("scans", "有一张图片已经损坏或者格式不对，请重新上传")], broken);
        }
    }
}
