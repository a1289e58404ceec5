namespace Mediation.Documents.Components;

/// <summary>
/// Breaks the subject of a letter into lines as GB/T 9704 asks: as few as hold it, about equally long, and none ending
/// within a word. Where Chinese words end can't be seen, so lines end behind the particles and marks that end a phrase and
/// before the words letters of a committee use; inside anything else only when a line would be too long otherwise.
/// </summary>
internal static class SubjectLines
{
    private const string EndPhrases = "的与及、，）》";
    private const double InsideAWord = 1000;
    private const float FigureWidth = 0.55f;

    private static readonly string[] BeginPhrases =
        ["调解情况", "司法确认", "申请材料", "有限公司", "引起", "履行", "分公司", "合同", "人民调解", "（"];

    /// <summary>The subject with a line end wherever a line ends.</summary>
    /// <param name="subject">The subject in one line.</param>
    /// <param name="room">How many characters of full width stand in a line.</param>
    public static string Break(string subject, float room)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var total = subject.Sum(Width);
        if (total <= room)
            return subject;

        var usual = total / MathF.Ceiling(total / room);
        // For each place: the least cost of ending a line there, and where that line begins.
        var best = new (double Cost, int From)[subject.Length + 1];
        for (var end = 1; end <= subject.Length; end++)
        {
            best[end] = (double.PositiveInfinity, 0);
            var width = 0f;
            for (var from = end - 1; from >= 0; from--)
            {
                width += Width(subject[from]);
                if (width > room && from < end - 1)
                    break;
                var cost = best[from].Cost + Math.Pow(width - usual, 2) + CostOfEnding(subject, end);
                if (cost < best[end].Cost)
                    best[end] = (cost, from);
            }
        }

        var lines = new Stack<string>();
        for (var end = subject.Length; end > 0; end = best[end].From)
            lines.Push(subject[best[end].From..end]);
        return string.Join('\n', lines);
    }

    private static double CostOfEnding(string subject, int end)
    {
        if (end == subject.Length || Array.Exists(BeginPhrases, phrase => string.CompareOrdinal(subject, end, phrase, 0, phrase.Length) == 0))
            return end < subject.Length && "（《".Contains(subject[end - 1], StringComparison.Ordinal) ? InsideAWord : 0;
        if (EndPhrases.Contains(subject[end], StringComparison.Ordinal) || char.IsLowSurrogate(subject[end]))
            return double.PositiveInfinity;
        return EndPhrases.Contains(subject[end - 1], StringComparison.Ordinal) ? 0 : InsideAWord;
    }

    private static float Width(char letter) => char.IsAscii(letter) ? FigureWidth : char.IsLowSurrogate(letter) ? 0 : 1;
}
