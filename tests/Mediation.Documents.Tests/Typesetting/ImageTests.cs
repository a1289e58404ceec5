using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf.Images;

namespace Mediation.Documents.Tests.Typesetting;

public class ImageTests
{
    private static readonly byte[] Red = [255, 0, 0], Green = [0, 255, 0], Blue = [0, 0, 255], White = [255, 255, 255];

    [Fact]
    public void Jpeg_WhenRead_TellsItsSize()
    {
        var image = RasterImage.Read(TestImages.Jpeg(40, 20, components: 3));
        Assert.IsType<JpegImage>(image);
        Assert.Equal(2f, image.AspectRatio);
    }

    [Theory]
    [InlineData(1, 2f)]
    [InlineData(3, 2f)]
    [InlineData(6, 0.5f)]
    [InlineData(8, 0.5f)]
    public void Jpeg_WhenTheCameraWasTurned_IsShownUpright(int orientation, float ratio) =>
        Assert.Equal(ratio, RasterImage.Read(TestImages.Jpeg(40, 20, orientation: orientation)).AspectRatio);

    [Theory]
    [InlineData(4, 0xC0, "CMYK")]
    [InlineData(1, 0xC9, "rare kind")]
    public void Jpeg_WhenOfAKindArchivesRefuse_IsRefused(byte components, byte frame, string reason)
    {
        var error = Assert.Throws<ImageException>(() => Image.FromBinaryData(TestImages.Jpeg(8, 8, components, frame)));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(100)]
    public void Jpeg_WhenCutOff_IsRefused(int length) =>
        Assert.Throws<ImageException>(() => Image.FromBinaryData(TestImages.Jpeg(8, 8)[..length]));

    [Fact]
    public void Jpeg_WhenItsEndIsMissing_IsRefused() =>
        Assert.Throws<ImageException>(() => Image.FromBinaryData(TestImages.Jpeg(8, 8)[..^2]));

    [Fact]
    public void File_WhenNoImage_IsRefused() =>
        Assert.Throws<ImageException>(() => Image.FromBinaryData("%PDF-1.7 is no image"u8.ToArray()));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void Png_WhenPlain_StaysPacked(byte color)
    {
        var pixels = color == 2 ? new byte[12] : new byte[4];
        Assert.IsType<PackedPng>(RasterImage.Read(TestImages.Png(2, 2, color, pixels, palette: color == 3 ? Red : null)));
    }

    [Fact]
    public void Png_WhenPartlyTransparent_IsMaskedAndMixedWithWhite()
    {
        var image = Unpack(TestImages.Png(2, 1, 6, [.. Red, 255, .. Blue, 10]));
        Assert.Equal([.. Red, 245, 245, 255], image.Rgb);
        Assert.Equal([0b0100_0000], image.Mask);
    }

    [Fact]
    public void Png_WhenGreyWithAlpha_IsUnpacked() =>
        Assert.Equal([100, 100, 100, .. White], Unpack(TestImages.Png(2, 1, 4, [100, 255, 7, 0])).Rgb);

    [Fact]
    public void Png_WhenAPaletteColourIsTransparent_IsMasked()
    {
        var image = Unpack(TestImages.Png(3, 1, 3, [0, 1, 0], palette: [.. Green, .. Red], transparency: [0]));
        Assert.Equal([.. White, .. Red, .. White], image.Rgb);
        Assert.Equal([0b1010_0000], image.Mask);
    }

    [Fact]
    public void Png_WhenAColourIsNamedTransparent_IsMasked() =>
        Assert.Equal([0b0100_0000], Unpack(TestImages.Png(2, 1, 2, [.. Red, .. Blue], transparency: [0, 0, 0, 0, 0, 255])).Mask);

    [Theory]
    [InlineData(1, new byte[] { 10, 10, 10, 255, 5, 5, 5, 0 }, new byte[] { 10, 10, 10, 15, 15, 15 })]
    [InlineData(2, new byte[] { 10, 10, 10, 255, 5, 5, 5, 255 }, new byte[] { 10, 10, 10, 5, 5, 5 })]
    [InlineData(3, new byte[] { 10, 10, 10, 255, 5, 5, 5, 128 }, new byte[] { 10, 10, 10, 10, 10, 10 })]
    [InlineData(4, new byte[] { 10, 10, 10, 255, 5, 5, 5, 0 }, new byte[] { 10, 10, 10, 15, 15, 15 })]
    public void Png_WhenItsRowsAreFiltered_UndoesTheFilter(byte filter, byte[] row, byte[] expected) =>
        Assert.Equal(expected, Unpack(TestImages.Png(2, 1, 6, row, filter: filter)).Rgb);

    [Fact]
    public void Png_WhenInterlaced_PutsThePixelsInPlace()
    {
        // A 2 × 2 image has three passes that aren't empty: the first pixel, the one right of it, the row below.
        byte[] rows = [0, .. Red, 0, .. Green, 0, .. Blue, .. White];
        var image = Unpack(TestImages.Png(2, 2, 8, 2, interlaced: true, rows));
        Assert.Equal([.. Red, .. Green, .. Blue, .. White], image.Rgb);
        Assert.Null(image.Mask);
    }

    [Fact]
    public void Png_WhenOfSixteenBits_KeepsTheUpperEight() =>
        Assert.Equal([7, 7, 7], Unpack(TestImages.Png(1, 1, 16, 0, interlaced: false, [0, 7, 200])).Rgb);

    [Fact]
    public void Png_WhenOfOneBit_IsReadBitByBit()
    {
        // Three of the seven passes aren't empty, each with its own row.
        var image = Unpack(TestImages.Png(3, 1, 1, 0, interlaced: true, [0, 0b1000_0000, 0, 0b1000_0000, 0, 0b0000_0000]));
        Assert.Equal([.. White, 0, 0, 0, .. White], image.Rgb);
    }

    [Fact]
    public void Png_WhenCutOff_IsRefused()
    {
        var png = TestImages.Png(2, 2, 2, new byte[12]);
        Assert.Throws<ImageException>(() => Image.FromBinaryData(png[..40]));
    }

    [Fact]
    public void Png_WhenItsRowsAreTooFew_IsRefused() =>
        Assert.Throws<ImageException>(() => Image.FromBinaryData(TestImages.Png(9, 9, 8, 2, interlaced: false, new byte[20])));

    [Fact]
    public void Png_WhenEnormous_IsRefused() =>
        Assert.Throws<ImageException>(() => Image.FromBinaryData(TestImages.Png(40_000, 1, 8, 0, interlaced: false, new byte[40_001])));

    [Fact]
    public void Image_WhenUsedTwice_IsStoredOnce()
    {
        var image = Image.FromBinaryData(TestImages.Jpeg(8, 8));
        var file = PdfContent.Readable(Document.Create(document => document.Page(page => page.Content().Column(column =>
        {
            column.Item().Width(20).Image(image);
            column.Item().Width(40).Image(image).FitWidth();
        }))));

        Assert.Equal(1, file.Split("/Subtype /Image").Length - 1);
        Assert.Equal(2, file.Split("/I1 Do").Length - 1);
    }

    [Theory]
    [InlineData("width", 100, 50)]
    [InlineData("area", 60, 30)]
    [InlineData("stretch", 100, 30)]
    public void Image_WhenFitted_HasTheSizeAsked(string fit, int width, int height)
    {
        var content = PdfContent.Of(page =>
        {
            page.Size(100, 100);
            var image = page.Content().MaxHeight(fit == "width" ? 100 : 30).Image(TestImages.Jpeg(40, 20));
            _ = fit switch { "area" => image.FitArea(), "stretch" => image.FitUnproportionally(), _ => image.FitWidth() };
        })[0];

        Assert.Contains($"q {width} 0 0 {height} 0 ", content, StringComparison.Ordinal);
    }

    private static UnpackedImage Unpack(byte[] png) => Assert.IsType<UnpackedImage>(RasterImage.Read(png));
}
