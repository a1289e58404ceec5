using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Tests.Typesetting.Reading;

/// <summary>Whatever the bytes are: a file is read and bound, or refused with a reason. It never hangs and never fails otherwise.</summary>
public class DamagedFileProperties
{
    private const int Rounds = 400;
    private static readonly TimeSpan FarTooLong = TimeSpan.FromMinutes(5);

    private static readonly string[] Words =
        ["/Kids", "/Length", "/Filter", "/FlateDecode", "/Type", "/Page", "obj", "endobj", "stream", "endstream", "<<", ">>", "[", "]", "(", ")", "0 R", "2 0 R", "999999999", "-1", "/Prev", "xref", "trailer", "/LZWDecode", "/ObjStm"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task File_WhenChangedAtRandom_IsBoundOrRefused(int seed)
    {
        var random = new Random(seed);
        byte[][] files =
        [
            TestPdf.Scan(3).Bytes(),
            TestPdf.Scan(3).PackedBytes(),
            TestPdf.Scan(2).AppendedTo(TestPdf.Scan(3).PackedBytes()),
            Document.Create(document => document.Page(page => page.Content().Text("协议"))).GeneratePdf(),
        ];

        for (var round = 0; round < Rounds; round++)
        {
            var changed = Change(files[round % files.Length], random);
            var outcome = await Task.Run(() => TryBind(changed)).WaitAsync(FarTooLong);
            Assert.True(outcome is null or PdfScanException, $"Seed {seed}, round {round}: {outcome}");
        }
    }

    [Fact]
    public async Task File_WhenMadeOfWordsAtRandom_IsRefused()
    {
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            var text = "%PDF-1.7\n" + string.Join(' ', Enumerable.Range(0, 400).Select(_ => Words[random.Next(Words.Length)]));
            var outcome = await Task.Run(() => TryBind(System.Text.Encoding.ASCII.GetBytes(text))).WaitAsync(FarTooLong);
            Assert.IsType<PdfScanException>(outcome);
        }
    }

    private static Exception? TryBind(byte[] file) => Record.Exception(() => ScannedFileTests.Bind(file));

    private static byte[] Change(byte[] file, Random random)
    {
        var changed = file.ToList();
        for (var count = random.Next(1, 12); count > 0 && changed.Count > 0; count--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(6))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed.RemoveRange(at, Math.Min(random.Next(1, 60), changed.Count - at));
                    break;
                case 2:
                    changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Next(1, 200), changed.Count - at)));
                    break;
                case 3:
                    changed.InsertRange(at, System.Text.Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)] + " "));
                    break;
                case 4 when Array.FindIndex([.. changed], at, value => value is >= (byte)'0' and <= (byte)'9') is >= 0 and var digit:
                    changed[digit] = (byte)('0' + random.Next(10));
                    break;
                default:
                    changed.RemoveRange(at, random.Next(20) == 0 ? changed.Count - at : 0);
                    break;
            }
        }

        return [.. changed];
    }
}
