using Mediation.Documents.Components;
using Mediation.Documents.Papers;

namespace Mediation.Documents.Packets;

/// <summary>
/// The packet for judicial confirmation as one PDF: cover with contents, the papers and scans in the
/// court's order, the list of materials; pages numbered through, a bookmark for each paper. Papers in it
/// keep their own number, version and hash in their footers.
/// </summary>
public sealed class JudicialConfirmationPacket : Paper<ConfirmationPacketModel, ConfirmationPacketWording>
{
    private const string MaterialsSection = "materials";

    private readonly IReadOnlyList<PacketItem> _items;
    private readonly PacketMaterialsPaper _materials;

    /// <summary>Puts a packet together.</summary>
    /// <param name="model">What goes in, and why the rest doesn't.</param>
    /// <param name="wording">Words of the office or its court; null for the usual ones.</param>
    /// <param name="typography">Families and sizes of type; null for the usual.</param>
    /// <exception cref="PaperRefusedException">
    /// A place has neither papers nor a reason, a paper in it can't be set, a scan isn't a picture, a record
    /// of a separate sitting is among them, or an issued packet has something missing or a draft in it.
    /// </exception>
    public JudicialConfirmationPacket(
        ConfirmationPacketModel model, ConfirmationPacketWording? wording = null, Typography? typography = null)
        : base(model, wording ?? new ConfirmationPacketWording(), typography)
    {
        var footer = new PageFooter(Model, Hash, Words.Page, Typography);
        _items = new PacketItems(Model, Words, footer, Typography).Build();
        if (Unexplained() is { Count: > 0 } refusals)
            throw new PaperRefusedException(Title, refusals);
        _materials = new PacketMaterialsPaper(Model, _items, Words.MaterialsList, Typography);
    }

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    /// <inheritdoc/>
    public override void Compose(IDocumentContainer container, string section)
    {
        base.Compose(container, section);
        foreach (var item in _items)
            item.Compose(container, item.Section);
        _materials.Compose(container, MaterialsSection);
    }

    /// <summary>Binds the packet and says what stands on which pages.</summary>
    /// <param name="stream">Takes the file; it is left open.</param>
    /// <returns>The manifest in the court's order.</returns>
    public IReadOnlyList<ManifestLine> Bind(Stream stream)
    {
        var sections = this.GeneratePdfAndSections(stream);
        return
        [
            .. Enum.GetValues<PacketSlot>().SelectMany(slot => _items.Where(item => item.Slot == slot)
                .Select(item => new ManifestLine(slot, Words.Slot(slot), item.Title, sections[item.Section], item.Hash, Absence: null))
                .Concat(Model.Absences.Where(absence => absence.Slot == slot)
                    .Select(absence => new ManifestLine(slot, Words.Slot(slot), Words.Slot(slot), Pages: null, Hash: null, absence)))),
        ];
    }

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(Cover);
        column.Item().PaddingTop(14).PaddingBottom(6).AlignCenter().Text(Words.Contents).Style(Typography.Letterhead);
        column.Item().DefaultTextStyle(Typography.Note).Component(new PacketContents(_items, Model.Absences, MaterialsSection, Words));
    }

    private void Cover(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Court, Model.Court);
        table.Field(Words.Applicants, string.Join("、", Model.Applicants));
        table.Field(Words.Dispute, Model.Dispute);
        table.Field(Words.AgreementNumber, Model.AgreementNumber);
        table.Field(Words.Committee, Model.Committee);
    }

    /// <summary>The places with neither papers nor a reason; other papers need none.</summary>
    private List<PaperRefusal> Unexplained() => Enum.GetValues<PacketSlot>()
        .Where(slot => slot is not PacketSlot.Others)
        .Where(slot => _items.All(item => item.Slot != slot) && Model.Absences.All(absence => absence.Slot != slot))
        .Select(slot => new PaperRefusal("absences", $"{Words.Slot(slot)}既没有材料，也没有说明"))
        .ToList();
}
