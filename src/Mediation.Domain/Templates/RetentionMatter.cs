using System.Globalization;
using Mediation.Domain.Centres;

namespace Mediation.Domain.Templates;

/// <summary>
/// 保管期限: what the classes are called and how many years they mean. No law fixes the years, so none are usual. Nothing is ever
/// destroyed by the product when they have passed.
/// </summary>
public sealed class RetentionMatter : TemplateMatter
{
    private const int MostYears = 100;
    private const int YearsMaxLength = 3;
    private const int NameMaxLength = 12;
    private static readonly Words NameLabel = new("名称", "Name");
    private static readonly Words YearsLabel = new("年数", "Years");

    /// <summary>The only one.</summary>
    public static RetentionMatter Instance { get; } = new();

    /// <inheritdoc />
    public override string Name => "retention";

    /// <inheritdoc />
    public override Words Title { get; } = new("保管期限", "Retention");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee) =>
    [
        .. Enum.GetValues<RetentionClass>().SelectMany(of => of == RetentionClass.Permanent
            ? [NameField(of)]
            : new[] { NameField(of), new TemplateField($"{of}.years", UsualName(of), YearsLabel, null, YearsMaxLength) }),
    ];

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Label == YearsLabel)
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears
                ? null
                : new Words($"年数应当是1到{MostYears}的整数", $"Years are a whole number from 1 to {MostYears}");
        return TooLong(field, text);
    }

    /// <summary>The class as dossiers print it: 长期（30年）.</summary>
    public static string Write(RetentionClass of, IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        var name = replaced.GetValueOrDefault($"{of}.name") ?? UsualName(of).Chinese;
        return Years(of, replaced) is { } years ? string.Create(CultureInfo.InvariantCulture, $"{name}（{years}年）") : name;
    }

    /// <summary>How many years the class means; null for ever, or where nobody has said.</summary>
    public static int? Years(RetentionClass of, IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        return replaced.TryGetValue($"{of}.years", out var years) ? int.Parse(years, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static TemplateField NameField(RetentionClass of) =>
        new($"{of}.name", UsualName(of), NameLabel, UsualName(of).Chinese, NameMaxLength);

    private static Words UsualName(RetentionClass of) => of switch
    {
        RetentionClass.Short => new("短期", "Short term"),
        RetentionClass.Long => new("长期", "Long term"),
        RetentionClass.Permanent => new("永久", "Permanent"),
    };
}

/// <summary>How long a dossier is kept.</summary>
public enum RetentionClass
{
    /// <summary>短期.</summary>
    Short,

    /// <summary>长期.</summary>
    Long,

    /// <summary>永久.</summary>
    Permanent,
}
