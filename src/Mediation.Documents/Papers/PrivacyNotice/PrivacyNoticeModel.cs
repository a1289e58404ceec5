using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.PrivacyNotice;

/// <summary>
/// 个人信息处理告知同意书: what one party is told about its personal data, and what it answered. Its clauses are wording, so that
/// an office can follow its own text; which text was shown is told by <see cref="Version"/>.
/// </summary>
public sealed record PrivacyNoticeModel : PaperModel
{
    /// <summary>Name of the dispute, e.g. 张某与李某邻里纠纷.</summary>
    public required string Matter { get; init; }

    /// <summary>Whose data it is about.</summary>
    public required string Person { get; init; }

    /// <summary>How to reach whoever handles the data: place, address, telephone.</summary>
    public required string Contact { get; init; }

    /// <summary>Days within which a request about one's data is answered.</summary>
    public required int AnswerDays { get; init; }

    /// <summary>Version of the words, as consents are kept with.</summary>
    public required string Version { get; init; }

    /// <summary>What is asked, each with the answer; null = not answered yet, an empty box.</summary>
    public required IReadOnlyList<ConsentQuestionModel> Questions { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Line of the person, or of whoever acts for it.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <summary>How it was answered where nobody signs.</summary>
    public string? ToldNote { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Person))
            yield return new PaperRefusal("person", "没有写明告知了谁");
        if (string.IsNullOrWhiteSpace(Contact))
            yield return new PaperRefusal("contact", "没有写明个人信息处理者的联系方式");
        if (Questions.Count == 0)
            yield return new PaperRefusal("questions", "没有写明征求哪些同意");
    }
}

/// <summary>One consent asked for.</summary>
/// <param name="Text">To what.</param>
/// <param name="Answer">True consents, false refuses, null not answered yet.</param>
public sealed record ConsentQuestionModel(string Text, bool? Answer);
