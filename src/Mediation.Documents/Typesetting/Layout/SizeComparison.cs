namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Comparing lengths that carry rounding errors.</summary>
internal static class SizeComparison
{
    public static bool IsNegative(this Size size) => size.Width < -Size.Epsilon || size.Height < -Size.Epsilon;

    /// <summary>Larger by more than rounding explains.</summary>
    public static bool Exceeds(this float length, float limit) => length > limit + Size.Epsilon;
}
