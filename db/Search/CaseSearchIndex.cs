using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Mediation.Db.Search;

/// <summary>Keeps what cases are found by in step with their titles, numbers and parties, in the same transaction.</summary>
public static class CaseSearchIndex
{
    /// <summary>Adds to what is about to be saved what the search has to learn and to forget by it.</summary>
    /// <exception cref="InvalidOperationException">A name was changed while only a part of its case is loaded.</exception>
    internal static void Follow(MediationDbContext db, IReadOnlyList<EntityEntry> entries)
    {
        var texts = entries.SelectMany(TextsOf).ToLookup(text => text.CaseId);
        var changed = texts.Where(ofCase => ofCase.Any(text => text.Before != text.Now)).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var cases = entries.Where(entry => entry.Entity is DisputeCase).ToDictionary(entry => ((DisputeCase)entry.Entity).Id);
        var kept = entries.Where(entry => entry.Entity is CaseSearchTerm).ToLookup(entry => ((CaseSearchTerm)entry.Entity).CaseId);
        foreach (var ofCase in changed)
        {
            RequireWhole(cases.GetValueOrDefault(ofCase.Key), ofCase.Key);
            Follow(db, ofCase.Key, ofCase, kept[ofCase.Key].ToDictionary(entry => ((CaseSearchTerm)entry.Entity).Term, StringComparer.Ordinal));
        }
    }

    /// <summary>The terms of <paramref name="cases"/> that begin with <paramref name="word"/>.</summary>
    public static IQueryable<CaseSearchTerm> BeginningWith(this IQueryable<CaseSearchTerm> cases, string word)
    {
        var beyond = SearchText.AfterAll(word);
        return cases.Where(t => t.Term.CompareTo(word) >= 0 && t.Term.CompareTo(beyond) < 0);
    }

    private static void Follow(MediationDbContext db, Guid caseId, IEnumerable<SearchedText> texts, Dictionary<string, EntityEntry> kept)
    {
        var (before, now) = (Terms(texts.Select(text => text.Before)), Terms(texts.Select(text => text.Now)));
        foreach (var term in now.Except(before, StringComparer.Ordinal))
        {
            if (!kept.TryGetValue(term, out var entry))
            {
                db.Add(new CaseSearchTerm(term, caseId));
            }
            else if (entry.State == EntityState.Deleted)
            {
                entry.State = EntityState.Unchanged;
            }
        }

        foreach (var term in before.Except(now, StringComparer.Ordinal))
        {
            db.Remove(kept.TryGetValue(term, out var entry) ? entry.Entity : new CaseSearchTerm(term, caseId));
        }
    }

    private static HashSet<string> Terms(IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(SearchText.Fold).SelectMany(SearchText.TermsOf).ToHashSet(StringComparer.Ordinal);

    // Two parties, or a party and the title, may share a term: what to forget is known only with all of them at hand.
    private static void RequireWhole(EntityEntry? of, Guid caseId)
    {
        if (of is null)
        {
            throw new InvalidOperationException($"The names of case {caseId} change only with the case loaded whole.");
        }

        foreach (var name in new[] { nameof(DisputeCase.Parties), nameof(DisputeCase.Agreements) })
        {
            var collection = of.Collection(name);
            if (of.State == EntityState.Added)
            {
                collection.IsLoaded = true; // A new case has nothing else in the database.
            }
            else if (!collection.IsLoaded)
            {
                throw new InvalidOperationException($"The names of case {caseId} change only with its {name} loaded.");
            }
        }
    }

    private static IEnumerable<SearchedText> TextsOf(EntityEntry entry) => entry.Entity switch
    {
        DisputeCase of => [Text(of.Id, entry, nameof(DisputeCase.Title)), Text(of.Id, entry, nameof(DisputeCase.Reference))],
        Party party => [Text(party.CaseId, entry, nameof(Party.Name))],
        Agreement agreement => [Text(agreement.CaseId, entry, nameof(Agreement.Number))],
        _ => [],
    };

    private static SearchedText Text(Guid caseId, EntityEntry entry, string property) => new(
        caseId,
        entry.State == EntityState.Added ? null : (string?)entry.Property(property).OriginalValue,
        entry.State == EntityState.Deleted ? null : (string?)entry.Property(property).CurrentValue);

    private readonly record struct SearchedText(Guid CaseId, string? Before, string? Now);
}
