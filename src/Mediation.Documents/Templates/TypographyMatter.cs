using System.Globalization;
using Mediation.Documents.Components;
using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Domain.Templates;

namespace Mediation.Documents.Templates;

/// <summary>字体和字号: families and sizes of type. Only families the program has can be named; sizes stay where every form still fits.</summary>
/// <param name="usual">What holds where nothing is replaced.</param>
/// <param name="installed">Names of the families there are.</param>
public sealed class TypographyMatter(Typography usual, Func<IReadOnlyCollection<string>> installed) : TemplateMatter
{
    private const int FamiliesMaxLength = 200;
    private const int SizeMaxLength = 4;
    private const int FamiliesShown = 20;
    private static readonly char[] Commas = ['、', '，', ',', ';', '；'];
    private static readonly Words FamiliesGroup = new("字体", "Families");
    private static readonly Words SizesGroup = new("字号（磅）", "Sizes (points)");

    private static readonly IReadOnlyList<Families> FamilyFields =
    [
        new("body", new("正文", "Running text"), t => t.BodyFamilies, (t, names) => t with { BodyFamilies = names }),
        new("title", new("标题", "Titles"), t => t.TitleFamilies, (t, names) => t with { TitleFamilies = names }),
        new("label", new("页脚", "Footers"), t => t.LabelFamilies, (t, names) => t with { LabelFamilies = names }),
    ];

    // Notes grow no larger than usual: the signature line of a continued page has to stay on one line.
    private static readonly IReadOnlyList<Size> SizeFields =
    [
        new("titleSize", new("文书名称", "Title of a paper"), 16, 24, t => t.TitleSize, (t, size) => t with { TitleSize = size }),
        new("letterheadSize", new("名称上方的调委会", "Committee above the title"), 12, 20, t => t.LetterheadSize, (t, size) => t with { LetterheadSize = size }),
        new("letterSize", new("函件正文", "Body of letters"), 14, 16, t => t.LetterSize, (t, size) => t with { LetterSize = size }),
        new("bodySize", new("协议书、笔录正文", "Body of agreements and records"), 10.5f, 14, t => t.BodySize, (t, size) => t with { BodySize = size }),
        new("formSize", new("表格", "Forms"), 9, 13, t => t.FormSize, (t, size) => t with { FormSize = size }),
        new("coverSize", new("封面", "Covers"), 12, 18, t => t.CoverSize, (t, size) => t with { CoverSize = size }),
        new("noteSize", new("小字表格、说明", "Crowded tables and notes"), 9, 10.5f, t => t.NoteSize, (t, size) => t with { NoteSize = size }),
        new("footerSize", new("页脚", "Footer"), 7.5f, 10.5f, t => t.FooterSize, (t, size) => t with { FooterSize = size }),
    ];

    /// <inheritdoc />
    public override string Name => "typography";

    /// <inheritdoc />
    public override Words Title { get; } = new("字体和字号", "Type");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee) =>
    [
        .. FamilyFields.Select(field => new TemplateField(field.Path, FamiliesGroup, field.Label, string.Join('、', field.Get(usual)), FamiliesMaxLength)
        {
            Hint = new Words("几种字体用顿号隔开，前一种没有的字用后一种。", "Separate several by commas; what the first lacks is taken from the next."),
        }),
        .. SizeFields.Select(field => new TemplateField(field.Path, SizesGroup, field.Label, Text(field.Get(usual)), SizeMaxLength)
        {
            Hint = new Words($"{Text(field.Least)}到{Text(field.Most)}。", $"{Text(field.Least)} to {Text(field.Most)}."),
        }),
    ];

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (TooLong(field, text) is { } tooLong)
            return tooLong;
        return SizeFields.FirstOrDefault(size => size.Path == field.Path) is { } known ? SizeRefusal(known, text) : FamiliesRefusal(text);
    }

    /// <summary>The type papers are set in.</summary>
    /// <param name="replaced">What differs from the usual.</param>
    public Typography TypographyOf(IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        var typography = usual;
        foreach (var field in FamilyFields)
        {
            if (replaced.TryGetValue(field.Path, out var names))
                typography = field.With(typography, Split(names));
        }

        foreach (var field in SizeFields)
        {
            if (replaced.TryGetValue(field.Path, out var size))
                typography = field.With(typography, float.Parse(size, CultureInfo.InvariantCulture));
        }

        return typography;
    }

    private static Words? SizeRefusal(Size field, string text) =>
        float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) && size >= field.Least && size <= field.Most
            ? null
            : new Words($"字号应当是{Text(field.Least)}到{Text(field.Most)}的数", $"The size is a number from {Text(field.Least)} to {Text(field.Most)}");

    private Words? FamiliesRefusal(string text)
    {
        var names = Split(text);
        if (names.Length == 0)
            return new Words("请填写字体名称", "Name a family");
        var known = installed();
        if (names.FirstOrDefault(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)) is not { } missing)
            return null;
        var some = known.Take(FamiliesShown).ToList();
        return new Words(
            $"服务器上没有安装“{missing}”。可用的有：{string.Join("、", some)}", $"\"{missing}\" is not installed. There are: {string.Join(", ", some)}");
    }

    private static string[] Split(string names) => names.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Text(float size) => size.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Families(
        string Path, Words Label, Func<Typography, IReadOnlyList<string>> Get, Func<Typography, IReadOnlyList<string>, Typography> With);

    private sealed record Size(string Path, Words Label, float Least, float Most, Func<Typography, float> Get, Func<Typography, float, Typography> With);
}
