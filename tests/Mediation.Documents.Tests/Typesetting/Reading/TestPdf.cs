using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Mediation.Documents.Tests.Typesetting.Reading;

/// <summary>A PDF file made by hand, object by object, so that it can be wrong in any way a test needs.</summary>
internal sealed class TestPdf
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>Entries of the trailer besides size and root (object 1).</summary>
    public string Trailer { get; init; } = "";

    /// <summary>A scan as a machine at a counter makes it: one JPEG picture a page, nothing else.</summary>
    public static TestPdf Scan(int pages, Func<int, string>? pageEntries = null, string treeEntries = "")
    {
        var pdf = new TestPdf();
        pdf.Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add(2, $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{10 + (3 * i)} 0 R"))}] {treeEntries} >>");
        for (var i = 0; i < pages; i++)
        {
            var number = 10 + (3 * i);
            pdf.Add(number, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R /Resources << /XObject << /Im0 {number + 2} 0 R >> >> {pageEntries?.Invoke(i)} >>");
            pdf.AddStream(number + 1, "", Encoding.ASCII.GetBytes($"q 595 0 0 842 0 0 cm /Im0 Do Q % page {i + 1}"));
            pdf.AddStream(number + 2, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", TestImages.Jpeg(8, 8));
        }

        return pdf;
    }

    /// <summary>One page that shows the content with the resources.</summary>
    public static TestPdf Page(string content, string resources = "", string entries = "") => new TestPdf()
        .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Add(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
        .Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << {resources} >> {entries} >>")
        .AddStream(4, "", Encoding.Latin1.GetBytes(content));

    public TestPdf Add(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public TestPdf AddStream(int number, string entries, byte[] data, int? length = null)
    {
        _objects[number] =
            [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {length ?? data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8];
        return this;
    }

    public static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(data);
        return packed.ToArray();
    }

    /// <summary>The file with a plain table.</summary>
    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        var offsets = WriteObjects(file);
        var start = file.Length;
        Write(file, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
            Write(file, $"{number} 1\n{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        Write(file, $"trailer\n<< /Size {_objects.Keys.Max() + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with all plain objects in a stream of objects, and its table in a stream, packed with PNG's predictor.</summary>
    public byte[] PackedBytes()
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.5\n");
        var places = new SortedDictionary<int, (byte Kind, int Second, int Third)>();
        var container = _objects.Keys.Max() + 1;

        var index = new StringBuilder();
        var bodies = new List<byte>();
        foreach (var (number, body) in _objects)
        {
            if (body.AsSpan().IndexOf("stream"u8) >= 0)
            {
                places[number] = (1, (int)file.Length, 0);
                WriteObject(file, number, body);
                continue;
            }

            places[number] = (2, container, places.Count);
            index.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Count} ");
            bodies.AddRange([.. body, (byte)' ']);
        }

        var first = Encoding.ASCII.GetBytes(index.ToString());
        places[container] = (1, (int)file.Length, 0);
        AddStream(container, $"/Type /ObjStm /N {places.Values.Count(place => place.Kind == 2)} /First {first.Length} /Filter /FlateDecode", Deflate([.. first, .. bodies]));
        WriteObject(file, container, _objects[container]);

        var start = (int)file.Length;
        var rows = places.Values.SelectMany(place => new[] { place.Kind, (byte)(place.Second >> 16), (byte)(place.Second >> 8), (byte)place.Second, (byte)0 }).ToArray();
        AddStream(
            container + 1,
            $"/Type /XRef /W [1 3 1] /Index [{string.Join(' ', places.Keys.Select(number => $"{number} 1"))}] /Size {container + 2} /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >> {Trailer}",
            Deflate(Predicted(rows, 5)));
        WriteObject(file, container + 1, _objects[container + 1]);
        Write(file, $"startxref\n{start}\n%%EOF\n");
        _objects.Remove(container);
        _objects.Remove(container + 1);
        return file.ToArray();
    }

    /// <summary>A later change of a file: objects anew behind it, with a table that leads back to the old one.</summary>
    public byte[] AppendedTo(byte[] file)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        var before = Encoding.Latin1.GetString(file).Split("startxref\n")[^1].Split('\n')[0];
        var offsets = WriteObjects(changed, withHeader: false);
        var start = changed.Length;
        Write(changed, "xref\n");
        foreach (var (number, offset) in offsets)
            Write(changed, $"{number} 1\n{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        Write(changed, $"trailer\n<< /Root 1 0 R /Prev {before} {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return changed.ToArray();
    }

    private static byte[] Predicted(byte[] rows, int width)
    {
        const byte Up = 2;
        var predicted = new List<byte>();
        for (var at = 0; at < rows.Length; at++)
        {
            if (at % width == 0)
                predicted.Add(Up);
            predicted.Add((byte)(rows[at] - (at >= width ? rows[at - width] : 0)));
        }

        return [.. predicted];
    }

    private List<(int Number, long Offset)> WriteObjects(MemoryStream file, bool withHeader = true)
    {
        if (withHeader)
            Write(file, "%PDF-1.4\n");
        var offsets = new List<(int, long)>();
        foreach (var (number, body) in _objects)
        {
            offsets.Add((number, file.Length));
            WriteObject(file, number, body);
        }

        return offsets;
    }

    private static void WriteObject(MemoryStream file, int number, byte[] body)
    {
        Write(file, $"{number} 0 obj\n");
        file.Write(body);
        Write(file, "\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
