using Mediation.Documents.Papers;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Templates;
using PaperKind = Mediation.Documents.Papers.PaperKind;

namespace Mediation.Documents.Templates;

/// <summary>
/// 用语: titles, labels and sentences of one kind of paper. Whoever replaces a sentence keeps its places: a paper that lost its
/// number or its amount would still look right.
/// </summary>
public sealed class WordingMatter(PaperKind kind) : TemplateMatter
{
    private const int ShortestLimit = 60;

    /// <summary>The kind of paper.</summary>
    public PaperKind Kind { get; } = kind;

    /// <inheritdoc />
    public override string Name => NameOf(Kind);

    /// <inheritdoc />
    public override Words Title { get; } = new(kind.Title, CaseNames.Of(Enum.Parse<Domain.Cases.PaperKind>(kind.Name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)).English);

    /// <summary>
    /// Names of the matters that word a paper of a kind: its own, and those of the papers that are set in it, so that the agreement in the
    /// packet for the court says what the agreement says.
    /// </summary>
    public static IReadOnlyList<string> NamesFor(PaperKind kind) => [NameOf(kind), .. WordingFields.PapersIn(kind).Values.Select(NameOf)];

    /// <summary>The words a paper of a kind is set in.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="replaced">What is replaced in a matter, by the matter's name.</param>
    /// <returns>The wording, or null for the usual one.</returns>
    public static PaperWording? WordingOf(PaperKind kind, Func<string, IReadOnlyDictionary<string, string>> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        var words = new Dictionary<string, string>(replaced(NameOf(kind)));
        foreach (var (part, inner) in WordingFields.PapersIn(kind))
        {
            foreach (var (path, text) in replaced(NameOf(inner)))
                words[$"{part}.{path}"] = text;
        }

        return words.Count == 0 ? null : WordingFields.Replace(kind, words);
    }

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee)
    {
        var others = WordingFields.PapersIn(Kind);
        // The title first, then the paper's own words, then those that papers share.
        return
        [
            .. WordingFields.Of(Kind).Where(field => field.Part is null || !others.ContainsKey(field.Part))
                .OrderByDescending(field => field.Path == "title").ThenBy(field => field.Part is not null).Select(FieldOf),
        ];
    }

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        if (TooLong(field, text) is { } tooLong)
            return tooLong;
        if (text.Any(letter => char.IsControl(letter) && letter != '\n'))
            return new Words("有不能打印的字符，请重新输入", "There are characters that can't be printed; please type it again");
        var (wanted, typed) = (WordingFields.PlacesIn(field.Usual ?? ""), WordingFields.PlacesIn(text));
        if (typed.Except(wanted).FirstOrDefault() is { } unknown)
        {
            return wanted.Count == 0
                ? new Words($"这里不能用花括号（“{unknown}”）", $"No braces here (\"{unknown}\")")
                : new Words($"不认识“{unknown}”；这里可用的是{string.Join("、", wanted)}", $"\"{unknown}\" is not known; use {string.Join(", ", wanted)}");
        }

        return wanted.Except(typed).FirstOrDefault() is { } missing
            ? new Words($"缺少“{missing}”，文书上会少印这一项", $"\"{missing}\" is missing; the paper would lack it")
            : null;
    }

    private static string NameOf(PaperKind kind) => $"words-{kind.Name}";

    private static TemplateField FieldOf(WordingField field)
    {
        var places = WordingFields.PlacesIn(field.Usual);
        return new TemplateField(field.Path, GroupOf(field.Part), null, field.Usual, Math.Max(ShortestLimit, field.Usual.Length * 2))
        {
            Hint = places.Count == 0 ? null : new Words($"请保留{string.Join("、", places)}。", $"Keep {string.Join(", ", places)}."),
        };
    }

    private static Words? GroupOf(string? part) => part switch
    {
        null => null,
        "parties" => new("当事人各栏", "Parties"),
        "signatures" => new("签名各栏", "Signatures"),
        "page" => new("页脚和标记", "Footer and marks"),
        "performance" => new("履行", "Performance"),
        "delivery" => new("送达回执", "Receipt of delivery"),
        "clauses" => new("告知的各条", "Clauses"),
        "promises" => new("承诺的各项", "Promises"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The part of the wording has no name."),
    };
}
