using System.Text;
using Mediation.Web.Infrastructure.Uploads;
using Mediation.Web.Tests.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Uploads;

public sealed class UploadedFileTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];

    [Fact]
    public void Recognise_WhenThePngIsWhole_SaysSo() =>
        Assert.Equal(new UploadedFile(UploadedFile.Png, 1), UploadedFile.Recognise(AgreementSteps.Png));

    [Fact]
    public void Recognise_WhenThePngIsCutOff_RefusesIt() => Assert.Null(UploadedFile.Recognise(AgreementSteps.Png[..^8]));

    [Fact]
    public void Recognise_WhenAByteOfThePngChanged_RefusesIt()
    {
        var damaged = AgreementSteps.Png.ToArray();
        damaged[45] ^= 1;

        Assert.Null(UploadedFile.Recognise(damaged));
    }

    [Fact]
    public void Recognise_WhenTheJpegIsWhole_SaysSo() =>
        Assert.Equal(UploadedFile.Jpeg, UploadedFile.Recognise(Jpeg)?.MediaType);

    [Fact]
    public void Recognise_WhenTheJpegHasNoEnd_RefusesIt() => Assert.Null(UploadedFile.Recognise(Jpeg[..^2]));

    [Theory]
    [InlineData("%PDF-1.4\n1 0 obj<</Type /Page/Parent 2 0 R>>endobj\n3 0 obj<</Type/Page>>endobj\n2 0 obj<</Type/Pages>>endobj\n%%EOF", 2)]
    [InlineData("%PDF-1.4\n1 0 obj<</Type /Page>>endobj\n", 0)]
    [InlineData("%PDF-1.4\n%%EOF", 0)]
    [InlineData("<html>%PDF-1.4 /Type /Page %%EOF", 0)]
    public void Recognise_WhenItCallsItselfPdf_CountsItsPagesOrRefusesIt(string content, int pages) =>
        Assert.Equal(pages, UploadedFile.Recognise(Encoding.Latin1.GetBytes(content))?.Pages ?? 0);
}
