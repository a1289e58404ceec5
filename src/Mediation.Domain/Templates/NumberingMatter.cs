using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;

namespace Mediation.Domain.Templates;

/// <summary>How numbers are written: a pattern and a word for each kind of number.</summary>
public sealed class NumberingMatter : TemplateMatter
{
    private const string Pattern = "pattern";
    private const string Word = "word";
    private static readonly Words PatternLabel = new("编号格式", "Pattern of the number");
    private static readonly Words WordLabel = new("文书种类用字", "Word for the kind");

    /// <summary>The only one.</summary>
    public static NumberingMatter Instance { get; } = new();

    /// <inheritdoc />
    public override string Name => "numbering";

    /// <inheritdoc />
    public override Words Title { get; } = new("编号", "Numbers");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee) =>
    [
        // A case's reference carries the centre's code and has no pattern.
        .. Enum.GetValues<PaperNumberKind>().Where(kind => kind != PaperNumberKind.Case).SelectMany(kind => new[]
        {
            new TemplateField(PathOf(kind, Pattern), NameOf(kind), PatternLabel, committee?.NumberPattern ?? PaperNumberPattern.Usual.Text, PaperNumberPattern.MaxLength)
            {
                Hint = new Words("年份、简称、用字、顺序号分别写作{yyyy}、{short}、{kind}、{n}。", "Year, short name, word and number are {yyyy}, {short}, {kind}, {n}."),
            },
            new TemplateField(PathOf(kind, Word), NameOf(kind), WordLabel, UsualWord(kind), PaperNumberPattern.KindWordMaxLength),
        }),
    ];

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Path.EndsWith(Pattern, StringComparison.Ordinal))
            return PaperNumberPattern.TryParse(text, out _, out var refusal) ? null : refusal.Message;
        return TooLong(field, text);
    }

    /// <summary>Writes a number the way the committee does.</summary>
    /// <param name="committee">The committee.</param>
    /// <param name="replaced">What it has otherwise.</param>
    /// <param name="year">The year it is counted in.</param>
    /// <param name="kind">Which sequence.</param>
    /// <param name="place">Its place in the sequence.</param>
    public static string Write(MediationCommittee committee, IReadOnlyDictionary<string, string> replaced, int year, PaperNumberKind kind, int place)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(replaced);
        return PaperNumberPattern.Parse(replaced.GetValueOrDefault(PathOf(kind, Pattern)) ?? committee.NumberPattern)
            .Write(year, committee.ShortName, replaced.GetValueOrDefault(PathOf(kind, Word)) ?? UsualWord(kind), place);
    }

    private static string PathOf(PaperNumberKind kind, string part) => $"{kind}.{part}";

    private static string UsualWord(PaperNumberKind kind) => kind switch
    {
        PaperNumberKind.Case => "调登",
        PaperNumberKind.Agreement => "民调",
        PaperNumberKind.Notice => "调知",
        PaperNumberKind.Letter => "调函",
        PaperNumberKind.Dossier => "人调",
    };

    /// <summary>What the papers of a sequence are called.</summary>
    public static Words NameOf(PaperNumberKind kind) => kind switch
    {
        PaperNumberKind.Case => new("登记受理", "Registration"),
        PaperNumberKind.Agreement => new("调解协议书、口头协议登记表", "Agreements"),
        PaperNumberKind.Notice => new("通知书", "Notices"),
        PaperNumberKind.Letter => new("函", "Letters"),
        PaperNumberKind.Dossier => new("卷宗", "Dossiers"),
    };
}
