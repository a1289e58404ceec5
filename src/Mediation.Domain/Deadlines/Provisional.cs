using System.Globalization;

namespace Mediation.Domain.Deadlines;

/// <summary>
/// The years a result rests on whose holidays have not been announced. In those years only weekends were left out;
/// nothing was guessed, and the result must be checked again after the announcement.
/// </summary>
public sealed class Provisional : IEquatable<Provisional>
{
    /// <summary>Every year touched is announced: the result stands.</summary>
    public static readonly Provisional No = new([]);

    private Provisional(IReadOnlyList<int> years) => Years = years;

    /// <summary>The years without an announcement, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Whether the result may still change.</summary>
    public bool IsProvisional => Years.Count > 0;

    /// <summary>A result that rests on <paramref name="years"/> not being announced.</summary>
    public static Provisional On(IEnumerable<int> years)
    {
        var distinct = years.Distinct().Order().ToList();
        return distinct.Count == 0 ? No : new Provisional(distinct);
    }

    /// <summary>A result that rests on both.</summary>
    public Provisional And(Provisional other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!other.IsProvisional)
            return this;
        return IsProvisional ? On(Years.Concat(other.Years)) : other;
    }

    /// <summary>The warning to show beside the result; null when it stands.</summary>
    public Words? Warning
    {
        get
        {
            if (!IsProvisional)
                return null;
            var chinese = string.Join("、", Years.Select(year => year.ToString(CultureInfo.InvariantCulture) + "年"));
            var english = string.Join(", ", Years);
            return new Words(
                $"{chinese}放假安排尚未公布或尚未录入，暂只按周末推算，公布后须重新核对。",
                $"The holidays of {english} are not announced or not entered yet; only weekends were left out. Check again after the announcement.");
        }
    }

    /// <inheritdoc />
    public bool Equals(Provisional? other) => other is not null && Years.SequenceEqual(other.Years);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Provisional);

    /// <inheritdoc />
    public override int GetHashCode() => Years.Aggregate(0, HashCode.Combine);
}
