using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.NoteOfTelling;

/// <summary>其他途径告知记录: mediation led to nothing, or not to everything, and the other ways were told orally.</summary>
public sealed record NoteOfTellingModel : PaperModel
{
    /// <summary>事由: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>告知时间, local.</summary>
    public required DateTime ToldAt { get; init; }

    /// <summary>告知地点.</summary>
    public string? Place { get; init; }

    /// <summary>告知方式, e.g. 当面口头告知.</summary>
    public string? Way { get; init; }

    /// <summary>被告知人 by name; at least one.</summary>
    public required IReadOnlyList<string> ToldTo { get; init; }

    /// <summary>告知人.</summary>
    public required string ToldBy { get; init; }

    /// <summary>Why mediation ended, or what wasn't agreed on.</summary>
    public required string Reason { get; init; }

    /// <summary>The ways told; at least one.</summary>
    public required IReadOnlyList<string> OtherWays { get; init; }

    /// <summary>What the persons told said to it; null leaves room to write it.</summary>
    public string? Answer { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Signature lines.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (!ToldTo.Any(name => !string.IsNullOrWhiteSpace(name)))
            yield return new PaperRefusal("toldTo", "没有写明告知了谁");
        if (OtherWays.Count == 0)
            yield return new PaperRefusal("otherWays", "没有写明告知的其他途径");
    }
}
