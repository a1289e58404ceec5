using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.GroupList;

/// <summary>推选书: a group's members with their signatures, and the representatives they elect.</summary>
public sealed record GroupListModel : PaperModel
{
    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Number of members; at least as many as are listed. The rest get empty rows.</summary>
    public required int MemberCount { get; init; }

    /// <summary>The members known by name.</summary>
    public IReadOnlyList<GroupMemberModel> Members { get; init; } = [];

    /// <summary>The elected; may be empty while the list goes round.</summary>
    public IReadOnlyList<RepresentativeModel> Representatives { get; init; } = [];

    /// <summary>The day; null prints a blank date.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Lines of the representatives, who accept.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (MemberCount < Math.Max(1, Members.Count))
            yield return new PaperRefusal("memberCount", "推选人数少于名单上的人数");
        for (var index = 0; index < Members.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(Members[index].Name))
                yield return new PaperRefusal($"members[{index}].name", "名单上有人没有姓名");
        }

        if (Representatives.Any(person => string.IsNullOrWhiteSpace(person.Name)))
            yield return new PaperRefusal("representatives", "有代表人没有姓名");
    }
}
