using Mediation.Documents.Components;
using Mediation.Documents.Templates;
using Mediation.Documents.Tests.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Domain.Templates;

namespace Mediation.Documents.Tests.Templates;

public sealed class TypographyMatterTests
{
    private static readonly TypographyMatter Matter = new(Typography.Default, () => FontLibrary.Shared.Families);

    public static TheoryData<string> Kinds => [.. SamplePapers.Names];

    [Theory]
    [InlineData("body", "仿宋_GB2312、Noto Serif SC", "服务器上没有安装“仿宋_GB2312”。可用的有：")]
    [InlineData("title", "、", "请填写字体名称")]
    [InlineData("bodySize", "72", "字号应当是10.5到14的数")]
    [InlineData("bodySize", "大", "字号应当是10.5到14的数")]
    [InlineData("footerSize", "-9", "字号应当是7.5到10.5的数")]
    public void Refusal_OfWhatCannotBeSet_SaysWhy(string path, string text, string expected) =>
        Assert.Contains(expected, Matter.Refusal(Field(path), text)!.Value.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Refusal_OfInstalledFamilies_IsNone() => Assert.Null(Matter.Refusal(Field("body"), "noto sans sc，Noto Serif SC"));

    [Fact]
    public void TypographyOf_WhatIsReplaced_IsSetAndTheRestStays()
    {
        var typography = Matter.TypographyOf(new Dictionary<string, string> { ["body"] = "Noto Sans SC、Noto Serif SC", ["bodySize"] = "10.5" });

        Assert.Equal(["Noto Sans SC", "Noto Serif SC"], typography.BodyFamilies);
        Assert.Equal((10.5f, Typography.Default.FormSize), (typography.BodySize, typography.FormSize));
        Assert.Equal(Typography.Default, Matter.TypographyOf(new Dictionary<string, string>()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sizes_AtEitherEnd_StillSetEveryPaper(string name)
    {
        foreach (var end in new[] { 0, 1 })
        {
            var replaced = Matter.FieldsOf(null).Where(field => field.Path.EndsWith("Size", StringComparison.Ordinal)).ToDictionary(
                field => field.Path, field => Ends(field)[end]);
            Assert.All(replaced, size => Assert.Null(Matter.Refusal(Field(size.Key), size.Value)));
            var pdf = Print.Kind(name).Create(SamplePapers.Of(name, SampleVariant.Long), null, Matter.TypographyOf(replaced)).GeneratePdf();
            Assert.NotEmpty(pdf);
        }
    }

    private static TemplateField Field(string path) => Matter.FieldsOf(null).Single(field => field.Path == path);

    private static string[] Ends(TemplateField size) => size.Hint!.Value.English.TrimEnd('.').Split(" to ");
}
