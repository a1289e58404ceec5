using System.Collections;
using Mediation.Documents.Typesetting.Pdf.Images;

namespace Mediation.Documents.Typesetting.Pdf;

/// <content>Areas, rules and images.</content>
internal sealed partial class PageCanvas
{
    // How far the handles of a curve reach so that four of them look like a circle.
    private const float CircleHandle = 0.5523f;

    public void FillRectangle(Box box, Color color)
    {
        if (color.Alpha == 0)
            return;

        SetFill(color);
        WriteRectangle(box);
        _content.Write("f\n"u8);
    }

    public void StrokeRectangle(Box box, float thickness, Color color)
    {
        if (color.Alpha == 0)
            return;

        SetStroke(color, thickness);
        WriteRectangle(box);
        _content.Write("S\n"u8);
    }

    public void FillRoundedRectangle(Box box, float radius, Color color)
    {
        if (color.Alpha == 0)
            return;

        SetFill(color);
        WriteRoundedRectangle(box, radius);
        _content.Write("f\n"u8);
    }

    public void StrokeRoundedRectangle(Box box, float radius, float thickness, Color color)
    {
        if (color.Alpha == 0)
            return;

        SetStroke(color, thickness);
        WriteRoundedRectangle(box, radius);
        _content.Write("S\n"u8);
    }

    public void StrokeLine(float x1, float y1, float x2, float y2, float thickness, Color color, ReadOnlySpan<float> dashes = default)
    {
        if (color.Alpha == 0 || thickness <= 0)
            return;

        SetStroke(color, thickness);
        WriteDashes(dashes);
        _content.Write($"{x1} {Up(y1)} m {x2} {Up(y2)} l S\n");
        if (!dashes.IsEmpty)
            WriteDashes([]);
    }

    public void DrawImage(Box box, Image image)
    {
        var embedded = _resources.Embed(image);
        _images.Add(embedded);

        EndText();
        var (a, b, c, d, e, f) = embedded.Image.Orientation.UnitSquare();
        _content.Write($"q {box.Width} 0 0 {box.Height} {box.X} {Up(box.Bottom)} cm ");
        if (!embedded.Image.Orientation.IsUpright())
            _content.Write($"{a} {b} {c} {d} {e} {f} cm ");
        _content.Write($"{embedded.Name} Do Q\n");
    }

    /// <summary>
    /// The dark squares of a grid. All of them are one path that is filled once: squares filled one by one leave hairlines between them
    /// on a screen.
    /// </summary>
    public void FillSquares(Box box, IReadOnlyList<BitArray> rows, Color color)
    {
        SetFill(color);
        _content.Write($"q {box.Width / rows.Count} 0 0 {box.Height / rows.Count} {box.X} {Up(box.Bottom)} cm\n");
        for (var row = 0; row < rows.Count; row++)
        {
            for (var start = 0; start < rows[row].Count;)
            {
                var end = start;
                while (end < rows[row].Count && rows[row][end])
                    end++;
                if (end > start)
                    _content.Write($"{start} {rows.Count - 1 - row} {end - start} 1 re\n");
                start = end + 1;
            }
        }

        _content.Write("f Q\n"u8);
    }

    private void WriteRectangle(Box box) =>
        _content.Write($"{box.X} {Up(box.Bottom)} {box.Width} {box.Height} re\n");

    private void WriteRoundedRectangle(Box box, float radius)
    {
        var r = Math.Min(radius, Math.Min(box.Width, box.Height) / 2);
        var h = r * (1 - CircleHandle);
        float left = box.X, right = box.Right, top = Up(box.Y), bottom = Up(box.Bottom);

        _content.Write($"{left + r} {top} m {right - r} {top} l ");
        _content.Write($"{right - h} {top} {right} {top - h} {right} {top - r} c {right} {bottom + r} l ");
        _content.Write($"{right} {bottom + h} {right - h} {bottom} {right - r} {bottom} c {left + r} {bottom} l ");
        _content.Write($"{left + h} {bottom} {left} {bottom + h} {left} {bottom + r} c {left} {top - r} l ");
        _content.Write($"{left} {top - h} {left + h} {top} {left + r} {top} c h\n");
    }

    private void WriteDashes(ReadOnlySpan<float> dashes)
    {
        EndText();
        _content.Write((byte)'[');
        foreach (var length in dashes)
            _content.Write($"{length} ");
        _content.Write("] 0 d\n"u8);
    }

    private void SetFill(Color color)
    {
        EndText();
        if (color == _state.Fill)
            return;

        _state.Fill = color;
        WriteColor(color, " rg\n", " g\n");
    }

    private void SetStroke(Color color, float thickness)
    {
        EndText();
        if (thickness != _state.LineWidth)
            _content.Write($"{thickness} w\n");
        if (color != _state.Stroke)
            WriteColor(color, " RG\n", " G\n");

        (_state.LineWidth, _state.Stroke) = (thickness, color);
    }

    private void WriteColor(Color color, string rgbOperator, string greyOperator)
    {
        float red = OnWhite(color.Red, color.Alpha), green = OnWhite(color.Green, color.Alpha), blue = OnWhite(color.Blue, color.Alpha);

        if (red == green && green == blue)
            _content.Write($"{red}{greyOperator}");
        else
            _content.Write($"{red} {green} {blue}{rgbOperator}");
    }

    // PDF/A-1 has no transparency.
    private static float OnWhite(byte channel, byte alpha) => ((channel * alpha) + (255 * (255 - alpha))) / (255f * 255f);
}
