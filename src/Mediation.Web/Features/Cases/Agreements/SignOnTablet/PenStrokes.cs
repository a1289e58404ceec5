using System.Text.Json;

namespace Mediation.Web.Features.Cases.Agreements.SignOnTablet;

/// <summary>
/// Strokes of a pen on a tablet. Kept with their timing: a signature whose points all came at once was never drawn by a hand
/// (a known pattern of made-up agreements).
/// </summary>
public static class PenStrokes
{
    private const int LargestLength = 1_000_000;
    private const int FewestPoints = 5;
    private const double ShortestMilliseconds = 50;

    /// <summary>Whether the JSON holds strokes drawn over a time that a hand needs.</summary>
    public static bool AreDrawn(string? json)
    {
        if (json is not { Length: > 0 and <= LargestLength })
        {
            return false;
        }

        try
        {
            var times = JsonSerializer.Deserialize<List<Stroke>>(json, JsonSerializerOptions.Web)?
                .SelectMany(stroke => stroke.Points ?? []).Select(point => point.Time).ToList() ?? [];
            return times.Count >= FewestPoints && times.Max() - times.Min() >= ShortestMilliseconds;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Stroke(IReadOnlyList<PenPoint>? Points);

    private sealed record PenPoint(double X, double Y, double Time);
}
