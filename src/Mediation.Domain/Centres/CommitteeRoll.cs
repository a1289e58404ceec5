namespace Mediation.Domain.Centres;

/// <summary>A committee with its members in office on a day; who is only appointed to mediate is no member (人民调解法 8, 13).</summary>
public sealed record CommitteeRoll
{
    private CommitteeRoll(MediationCommittee committee, IReadOnlyList<Mediator> members)
    {
        Committee = committee;
        Members = members;
    }

    /// <summary>The committee.</summary>
    public MediationCommittee Committee { get; }

    /// <summary>Its members in office.</summary>
    public IReadOnlyList<Mediator> Members { get; }

    /// <summary>The roll of <paramref name="committee"/> on <paramref name="day"/>.</summary>
    /// <param name="committee">The committee.</param>
    /// <param name="mediators">Mediators, of this committee or of others too.</param>
    /// <param name="day">The day.</param>
    public static CommitteeRoll On(MediationCommittee committee, IEnumerable<Mediator> mediators, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(mediators);
        return new CommitteeRoll(
            committee, [.. mediators.Where(m => m.CommitteeId == committee.Id && m.Kind == MediatorKind.Member && m.MayTakeCasesOn(day))]);
    }
}
