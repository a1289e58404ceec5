using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>授权委托书 of one party to one or two agents.</summary>
public sealed record PowerOfAttorneyModel : PaperModel
{
    /// <summary>委托人. The side isn't printed.</summary>
    public required PartyModel Principal { get; init; }

    /// <summary>受委托人, at most two.</summary>
    public required IReadOnlyList<AttorneyModel> Attorneys { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>The powers given; none leaves all boxes open, to be ticked by hand.</summary>
    public IReadOnlyList<AgentPower> Powers { get; init; } = [];

    /// <summary>The other powers in words, where <see cref="AgentPower.Other"/> is given.</summary>
    public string? OtherPowers { get; init; }

    /// <summary>First day; null prints a blank date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null means until mediation ends.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Lines of the principal and the agents.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        const int mostAttorneys = 2;
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Principal.Name))
            yield return new PaperRefusal("principal.name", "没有写明委托人");
        if (Attorneys.Count is 0 or > mostAttorneys)
            yield return new PaperRefusal("attorneys", Attorneys.Count == 0 ? "没有写明受委托人" : "受委托人超过两人");
        for (var index = 0; index < Attorneys.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(Attorneys[index].Person.Name))
                yield return new PaperRefusal($"attorneys[{index}].person.name", "有受委托人没有姓名");
        }

        if (Powers.Contains(AgentPower.Other) && string.IsNullOrWhiteSpace(OtherPowers))
            yield return new PaperRefusal("otherPowers", "没有写明其他委托权限");
        if (Until < From)
            yield return new PaperRefusal("until", "委托期限的止日在起日之前");
    }
}
