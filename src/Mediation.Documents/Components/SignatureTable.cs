using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>
/// Signature block: a framed line for everybody who signs, with room for a fingerprint, the way and the
/// date, and a larger one for each committee's seal. A line is never cut by a page.
/// </summary>
internal sealed class SignatureTable(
    IReadOnlyList<SignatureModel> lines, PartyNaming naming, PaperWording wording, Typography typography) : IComponent
{
    private const float LineHeight = 54;
    private const float SealHeight = 124;
    private const uint AllColumns = 4;

    private readonly SignatureWording _words = wording.Signatures;

    public void Compose(IContainer container) => container.DefaultTextStyle(typography.Form).Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            columns.RelativeColumn(3.4f);
            columns.RelativeColumn(4.6f);
            columns.ConstantColumn(66);
            columns.ConstantColumn(104);
        });
        table.Header(header =>
        {
            header.Cell().Label(_words.Signer);
            header.Cell().Label(_words.Place);
            header.Cell().Label(_words.Way);
            header.Cell().Label(_words.Date);
        });
        foreach (var line in lines)
            Line(table, line);
    });

    private void Line(TableDescriptor table, SignatureModel line)
    {
        var height = line.Role is SignerRole.Committee ? SealHeight : LineHeight;
        table.Cell().ShowEntire().MinHeight(height).Boxed().Text(Signer(line));
        table.Cell().ShowEntire().MinHeight(height).Boxed().AlignCenter().Element(place => Place(place, line));
        table.Cell().ShowEntire().MinHeight(height).Boxed().AlignCenter().Text(Way(line)).Style(typography.Note);
        table.Cell().ShowEntire().MinHeight(height).Boxed().AlignCenter().Text(ChineseText.Date(line.SignedOn)).Style(typography.Note);
        if (line.ReadAloud)
            table.Cell().ColumnSpan(AllColumns).ShowEntire().Boxed().Text(ReadAloudNote(line)).Style(typography.Note);
    }

    private static void Place(IContainer place, SignatureModel line)
    {
        if (line.Strokes is { } strokes)
            place.MaxHeight(LineHeight - 10).Image(strokes).FitArea();
    }

    private string Signer(SignatureModel line)
    {
        var signer = $"{_words.Role(line, naming, wording.Parties)}\n{line.Name}";
        return line.OnBehalfOf.Count == 0
            ? signer
            : signer + _words.OnBehalfOf.Fill(("names", string.Join("、", line.OnBehalfOf)));
    }

    private string Way(SignatureModel line)
    {
        if (line.Ways.Count > 0)
            return _words.Ways(line.Ways);
        if (line.Role is SignerRole.Committee)
            return _words.Seal;
        return string.Join('\n', Enum.GetValues<SigningWay>().Select(way => wording.Page.OpenBox + _words.Words(way)));
    }

    private string ReadAloudNote(SignatureModel line) => _words.ReadAloud.Fill(
        ("reader", line.ReadAloudBy is { } reader ? _words.Reader.Fill(("name", reader)) : null),
        ("name", line.Name));
}
