using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Templates;

namespace Mediation.Db.Seed.Demo;

/// <summary>A committee at its centre with the people who act there, and the numbers its papers get.</summary>
internal sealed class DemoPost(Centre centre, MediationCommittee committee, IReadOnlyList<Mediator> mediators, Dictionary<Guid, Guid> accounts)
{
    private readonly Dictionary<int, int> agreements = [];
    private readonly Dictionary<int, int> dossiers = [];
    private readonly List<GivenNumber> given = [];

    public Centre Centre => centre;

    public MediationCommittee Committee => committee;

    public IReadOnlyList<Mediator> Mediators => mediators;

    /// <summary>One of the mediators can sign in.</summary>
    public bool HasAccount { get; } = mediators.Any(mediator => accounts.ContainsKey(mediator.Id));

    /// <summary>Who directs the centre.</summary>
    public Actor Director { get; } = new(centre.Id, "示例中心主任", new HashSet<StaffRole> { StaffRole.CentreDirector }, centre.Id, null);

    /// <summary>A mediator as the actor of the case's events.</summary>
    public Actor ActorOf(Mediator mediator) => new(
        accounts.GetValueOrDefault(mediator.Id, mediator.Id), mediator.Name, new HashSet<StaffRole> { StaffRole.Mediator }, centre.Id, mediator.Id);

    /// <summary>The register of the numbers given so far.</summary>
    public IReadOnlyList<GivenNumber> Given => given;

    /// <summary>The next number of an agreement.</summary>
    public string NextAgreement(DateOnly on, NumberUse use) => Give(agreements, PaperNumberKind.Agreement, on, use);

    /// <summary>The next number of a dossier.</summary>
    public string NextDossier(DateOnly on, NumberUse use) => Give(dossiers, PaperNumberKind.Dossier, on, use);

    /// <summary>The counters as they stand, so that real work goes on counting from there.</summary>
    public IEnumerable<NumberSequence> Sequences() =>
        agreements.Select(used => Counted(used, PaperNumberKind.Agreement)).Concat(dossiers.Select(used => Counted(used, PaperNumberKind.Dossier)));

    private string Give(Dictionary<int, int> counters, PaperNumberKind kind, DateOnly on, NumberUse use)
    {
        var place = counters[on.Year] = counters.GetValueOrDefault(on.Year) + 1;
        var text = NumberingMatter.Write(committee, new Dictionary<string, string>(), on.Year, kind, place);
        given.Add(new GivenNumber(committee.Id, new DrawnNumber(text, on.Year, kind, place), use, on));
        return text;
    }

    private NumberSequence Counted(KeyValuePair<int, int> used, PaperNumberKind kind) => DemoNumbers.Counted(committee.Id, used.Key, kind, used.Value);
}

/// <summary>Counters that have already given numbers.</summary>
internal static class DemoNumbers
{
    public static NumberSequence Counted(Guid owner, int year, PaperNumberKind kind, int used)
    {
        var sequence = new NumberSequence(owner, year, kind);
        while (sequence.LastNumber < used)
        {
            sequence.Next();
        }

        return sequence;
    }
}
