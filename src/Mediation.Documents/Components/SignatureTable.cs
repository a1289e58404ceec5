using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>
/// Signature block: a framed place for everybody who signs, two side by side, each with the name, room for
/// signature and fingerprint, the way and the date; a committee's has room for its seal.
/// </summary>
internal sealed class SignatureTable(
    IReadOnlyList<SignatureModel> lines, PartyNaming naming, PaperWording wording, Typography typography) : IComponent
{
    private const int SideBySide = 2;
    private const float RoomToSign = 34;
    private const float RoomForSeal = 84;

    private readonly SignatureWording _words = wording.Signatures;

    public void Compose(IContainer container) => container.DefaultTextStyle(typography.Form).Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            for (var column = 0; column < SideBySide; column++)
                columns.RelativeColumn();
        });
        foreach (var row in lines.Chunk(SideBySide))
            Row(table, row);
    });

    private void Row(TableDescriptor table, SignatureModel[] row)
    {
        var room = row.Any(line => line.Role is SignerRole.Committee or SignerRole.Organisation || line.LegalRepresentative is not null) ? RoomForSeal : RoomToSign;
        var span = (uint)(SideBySide / row.Length);
        foreach (var line in row)
            table.Cell().ColumnSpan(span).Kept(Signer(line)).Framed().Column(place => Place(place, line, room));
        foreach (var line in row.Where(line => line.ReadAloud))
            table.Cell().ColumnSpan(SideBySide).Boxed().Text(ReadAloudNote(line)).Style(typography.Note);
    }

    private void Place(ColumnDescriptor place, SignatureModel line, float room)
    {
        place.Item().Text(Signer(line));
        place.Item().Height(room).Element(strokes => Strokes(strokes, line));
        place.Item().DefaultTextStyle(typography.Note).Row(row =>
        {
            row.RelativeItem().Text(Way(line));
            row.AutoItem().Text(ChineseText.Date(line.SignedOn));
        });
    }

    private static void Strokes(IContainer room, SignatureModel line)
    {
        if (line.Strokes is { } strokes)
            room.AlignCenter().Image(strokes).FitArea();
    }

    private string Signer(SignatureModel line)
    {
        if (line.Role is SignerRole.Committee)
            return _words.CommitteeSeal.Fill(("name", line.Name));
        var signer = _words.Signer.Fill(("role", _words.Role(line, naming, wording.Parties)), ("name", line.Name));
        if (line.OnBehalfOf.Count > 0)
            signer += _words.OnBehalfOf.Fill(("names", string.Join("、", line.OnBehalfOf)));
        return line.LegalRepresentative is { } representative
            ? $"{signer}\n{_words.LegalRepresentative.Fill(("name", representative))}"
            : signer;
    }

    private string Way(SignatureModel line)
    {
        if (line.Ways.Count > 0)
            return _words.Ways(line.Ways);
        if (line.Role is SignerRole.Committee)
            return _words.Seal;
        return string.Join(' ', Enum.GetValues<SigningWay>().Select(way => wording.Page.OpenBox + _words.Words(way)));
    }

    private string ReadAloudNote(SignatureModel line) => _words.ReadAloud.Fill(
        ("reader", line.ReadAloudBy is { } reader ? _words.Reader.Fill(("name", reader)) : null),
        ("name", line.Name));
}
