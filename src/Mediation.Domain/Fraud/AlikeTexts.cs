namespace Mediation.Domain.Fraud;

/// <summary>What an agreement says.</summary>
/// <param name="CaseId">Its case.</param>
/// <param name="Text">Facts and clauses.</param>
/// <param name="Names">The names in it, which differ in every copy of one template and so are left out of the comparison.</param>
public sealed record WrittenText(Guid CaseId, string Text, IReadOnlyList<string> Names);

/// <summary>Cases whose texts are nearly the same.</summary>
/// <param name="CaseIds">The cases.</param>
/// <param name="Percent">How alike the least alike of them is to the first.</param>
public sealed record AlikeCases(IReadOnlyList<Guid> CaseIds, int Percent);

/// <summary>
/// Finds texts that are copies of one another but for names, figures and a few words. Texts are compared by the runs of
/// three characters they share (Jaccard); which to compare at all is found by their least hashes (MinHash in bands), so that
/// thousands take no longer than a page may.
/// </summary>
public static class AlikeTexts
{
    private const int RunLength = 3;
    private const int Bands = 32;
    private const int RowsInBand = 2;
    private const double Whole = 100;

    /// <summary>Groups of at least two cases, the largest first.</summary>
    /// <param name="texts">What was written.</param>
    /// <param name="percent">From where on two are alike.</param>
    /// <param name="shortest">Texts with fewer characters, names and figures aside, are not compared.</param>
    public static IReadOnlyList<AlikeCases> Find(IEnumerable<WrittenText> texts, int percent, int shortest)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, (int)Whole);
        var groups = new List<Group>();
        var seen = new Dictionary<(int Band, ulong Key), List<Group>>();
        foreach (var text in texts)
        {
            var bare = Bare(text);
            if (bare.Length < Math.Max(shortest, RunLength))
                continue;
            Place(text.CaseId, RunsOf(bare), percent, groups, seen);
        }

        return
        [
            .. groups.Where(group => group.CaseIds.Count > 1).OrderByDescending(group => group.CaseIds.Count)
                .Select(group => new AlikeCases([.. group.CaseIds], group.Percent)),
        ];
    }

    /// <summary>Joins the first group the text is alike to, or begins one.</summary>
    private static void Place(
        Guid caseId, HashSet<uint> runs, int percent, List<Group> groups, Dictionary<(int Band, ulong Key), List<Group>> seen)
    {
        var bands = BandsOf(runs);
        foreach (var candidate in bands.SelectMany(band => seen.GetValueOrDefault(band) ?? []).Distinct())
        {
            var alike = (int)Math.Floor(Whole * Shared(candidate.Runs, runs));
            if (alike < percent)
                continue;
            candidate.Take(caseId, alike);
            return;
        }

        var group = new Group(caseId, runs);
        groups.Add(group);
        foreach (var band in bands)
        {
            if (!seen.TryGetValue(band, out var inBand))
                seen[band] = inBand = [];
            inBand.Add(group);
        }
    }

    /// <summary>The letters alone, without the names.</summary>
    private static string Bare(WrittenText text)
    {
        var withoutNames = text.Names.Where(name => name.Length > 0).OrderByDescending(name => name.Length)
            .Aggregate(text.Text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));
        return string.Concat(withoutNames.Where(char.IsLetter));
    }

    private static HashSet<uint> RunsOf(string bare) =>
        [.. Enumerable.Range(0, bare.Length - RunLength + 1).Select(at => Hash(bare.AsSpan(at, RunLength)))];

    private static double Shared(HashSet<uint> one, HashSet<uint> other)
    {
        var both = one.Count(other.Contains);
        return (double)both / (one.Count + other.Count - both);
    }

    private static List<(int Band, ulong Key)> BandsOf(HashSet<uint> runs)
    {
        var bands = new List<(int, ulong)>(Bands);
        for (var band = 0; band < Bands; band++)
        {
            var key = 14695981039346656037UL;
            for (var row = 0; row < RowsInBand; row++)
            {
                var seed = (uint)((band * RowsInBand) + row + 1);
                key = (key ^ runs.Min(run => Mixed(run, seed))) * 1099511628211UL;
            }

            bands.Add((band, key));
        }

        return bands;
    }

    /// <summary>FNV-1a: the same on every machine and in every process, unlike the runtime's own.</summary>
    private static uint Hash(ReadOnlySpan<char> run)
    {
        var hash = 2166136261U;
        foreach (var letter in run)
            hash = (hash ^ letter) * 16777619U;
        return hash;
    }

    /// <summary>Another hash of the same run for every seed (the finaliser of MurmurHash3).</summary>
    private static uint Mixed(uint run, uint seed)
    {
        var mixed = run ^ (seed * 0x9E3779B9U);
        mixed = (mixed ^ (mixed >> 16)) * 0x85EBCA6BU;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35U;
        return mixed ^ (mixed >> 16);
    }

    private sealed class Group(Guid first, HashSet<uint> runs)
    {
        public HashSet<uint> Runs => runs;

        public HashSet<Guid> CaseIds { get; } = [first];

        public int Percent { get; private set; } = (int)Whole;

        public void Take(Guid caseId, int percent)
        {
            if (CaseIds.Add(caseId))
                Percent = Math.Min(Percent, percent);
        }
    }
}
