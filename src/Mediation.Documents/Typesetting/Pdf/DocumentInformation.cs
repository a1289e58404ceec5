using System.Globalization;
using System.Security;
using System.Text;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// What the file says about itself, in the two places programs look for it: the information dictionary and the XMP
/// packet. PDF/A-1 demands that both say the same. A file with pages that archives would refuse doesn't claim to be theirs.
/// </summary>
internal sealed class DocumentInformation(DocumentMetadata metadata, bool isArchivable)
{
    private const string DefaultProducer = "Mediation typesetter";

    private string Producer => metadata.Producer ?? DefaultProducer;

    public void WriteDictionary(PdfFile file, PdfReference reference)
    {
        var syntax = file.Begin(reference);
        syntax.Write("<<"u8);
        WriteText("Title", metadata.Title);
        WriteText("Author", metadata.Author);
        WriteText("Subject", metadata.Subject);
        WriteText("Keywords", metadata.Keywords);
        WriteText("Creator", metadata.Creator);
        WriteText("Producer", Producer);
        WriteDate("CreationDate", metadata.CreationDate);
        WriteDate("ModDate", metadata.ModifiedDate);
        syntax.Write(" >>"u8);
        file.End();

        void WriteText(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                syntax.Write($" /{key} {new PdfText(value)}");
        }

        void WriteDate(string key, DateTimeOffset value)
        {
            if (value != default)
                syntax.Write($" /{key} {new PdfDate(value)}");
        }
    }

    public void WriteXmp(PdfFile file, PdfReference reference) =>
        file.WriteStream(reference, "/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp()), isDeflatable: false);

    private string Xmp()
    {
        var packet = new StringBuilder();
        packet.Append("""
            <?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">

            """.ReplaceLineEndings("\n"));

        packet.Append("<dc:format>application/pdf</dc:format>\n");
        Append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", metadata.Title, "</rdf:li></rdf:Alt></dc:title>");
        Append("<dc:creator><rdf:Seq><rdf:li>", metadata.Author, "</rdf:li></rdf:Seq></dc:creator>");
        Append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", metadata.Subject, "</rdf:li></rdf:Alt></dc:description>");
        Append("<pdf:Keywords>", metadata.Keywords, "</pdf:Keywords>");
        Append("<xmp:CreatorTool>", metadata.Creator, "</xmp:CreatorTool>");
        Append("<pdf:Producer>", Producer, "</pdf:Producer>");
        Append("<xmp:CreateDate>", Iso(metadata.CreationDate), "</xmp:CreateDate>");
        Append("<xmp:ModifyDate>", Iso(metadata.ModifiedDate), "</xmp:ModifyDate>");
        if (isArchivable)
            packet.Append("<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n");
        packet.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return packet.ToString();

        void Append(string before, string? value, string after)
        {
            if (!string.IsNullOrEmpty(value))
                packet.Append(before).Append(SecurityElement.Escape(value)).Append(after).Append('\n');
        }
    }

    private static string? Iso(DateTimeOffset date) =>
        date == default ? null : date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
