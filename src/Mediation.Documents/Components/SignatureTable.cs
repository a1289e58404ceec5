using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>
/// Signature block: a framed place for everybody who signs, two side by side, each with the name, room for
/// signature and fingerprint, the way and the date; a committee's has room for its seal. Where the page ends
/// before the block and what stands below it do, its places move closer together before anything goes to another page.
/// </summary>
internal sealed class SignatureTable(
    IReadOnlyList<SignatureModel> lines, PartyNaming naming, PaperWording wording, Typography typography, Action<ColumnDescriptor>? below = null)
    : IComponent
{
    private const int SideBySide = 2;

    /// <summary>Name, way and date of a place, and what stands between them and its frame.</summary>
    private const float Surroundings = 38;

    private static readonly Room Usual = new(ToSign: 34, ForSeal: 84);
    private static readonly Room Close = new(ToSign: 10, ForSeal: 64);

    private readonly SignatureWording _words = wording.Signatures;

    public void Compose(IContainer container) => container.FirstThatFits(
        block => block.Column(column => Block(column, Usual)),
        block => block.Column(column => Block(column, Close)));

    private void Block(ColumnDescriptor column, Room room)
    {
        column.Item().DefaultTextStyle(typography.Form).Table(table => Block(table, room));
        below?.Invoke(column);
    }

    private void Block(TableDescriptor table, Room room)
    {
        table.ColumnsDefinition(columns =>
        {
            for (var column = 0; column < SideBySide; column++)
                columns.RelativeColumn();
        });
        var stacked = SealStandsBesideTheLastTwo ? SideBySide + 1 : 0;
        foreach (var row in lines.SkipLast(stacked).Chunk(SideBySide))
            Row(table, row, room);
        if (stacked > 0)
            Stack(table, [.. lines.TakeLast(stacked)], room);
    }

    /// <summary>A committee's seal that would take a row of its own stands beside the two who sign before it.</summary>
    private bool SealStandsBesideTheLastTwo =>
        lines.Count % SideBySide == 1 && lines is [.., var one, var other, { Role: SignerRole.Committee }] && !NeedsMore(one) && !NeedsMore(other);

    private static bool NeedsMore(SignatureModel line) => line.ReadAloud || line.RefusedBecause is not null || TakesSeal(line);

    private static bool TakesSeal(SignatureModel line) =>
        line.Role is SignerRole.Committee or SignerRole.Organisation || line.LegalRepresentative is not null;

    private void Row(TableDescriptor table, SignatureModel[] row, Room room)
    {
        var height = row.Any(TakesSeal) ? room.ForSeal : room.ToSign;
        var span = (uint)(SideBySide / row.Length);
        foreach (var line in row)
            table.Cell().ColumnSpan(span).Kept(Signer(line)).Framed().Column(place => Place(place, line, height));
        foreach (var line in row.Where(line => line.ReadAloud))
            table.Cell().ColumnSpan(SideBySide).Boxed().Text(ReadAloudNote(line)).Style(typography.Note);
        foreach (var line in row.Where(line => line.RefusedBecause is not null))
            table.Cell().ColumnSpan(SideBySide).Boxed().Text(RefusalNote(line)).Style(typography.Note);
    }

    private void Stack(TableDescriptor table, SignatureModel[] stack, Room room)
    {
        table.Cell().ShowEntire().Column(signers =>
        {
            foreach (var signer in stack.SkipLast(1))
                signers.Item().Framed().Column(place => Place(place, signer, room.ToSign));
        });
        table.Cell().ShowEntire().Framed().Column(place => Place(place, stack[^1], (2 * room.ToSign) + Surroundings));
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

    private string RefusalNote(SignatureModel line) =>
        _words.Refused.Fill(("name", line.Name), ("reason", line.RefusedBecause));

    private string ReadAloudNote(SignatureModel line) => _words.ReadAloud.Fill(
        ("reader", line.ReadAloudBy is { } reader ? _words.Reader.Fill(("name", reader)) : null),
        ("name", line.Name));

    /// <summary>Heights of the empty room in a place, in points.</summary>
    private readonly record struct Room(float ToSign, float ForSeal);
}
