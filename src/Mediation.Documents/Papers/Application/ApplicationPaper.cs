using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.Application;

/// <summary>人民调解申请书.</summary>
/// <param name="model">Who asks for what.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, the dispute isn't described, or nobody signs.</exception>
public sealed class ApplicationPaper(ApplicationModel model, ApplicationWording? wording = null, Typography? typography = null)
    : Paper<ApplicationModel, ApplicationWording>(model, wording ?? new ApplicationWording(), typography)
{
    private static readonly IReadOnlyList<string> RoomForRequests = ["", "", ""];

    /// <inheritdoc/>
    public override string Title => Model.EarlierMediation is null ? Words.Title : Words.TitleAgain;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Component(new PartyTable(Model.Parties, Model.Naming, Words.Parties, Typography));
        column.Item().Table(Matter);
        Closing(column, end =>
        {
            end.Item().PaddingTop(6);
            Paragraph(end, Words.Statement.Fill(("committee", Model.Committee)));
            SignatureBlock(end, WithRepresentatives(Model.Signatures, Model.Parties), Model.Naming);
        });
    }

    private void Matter(TableDescriptor table)
    {
        table.FormColumns();
        table.LongField(Words.Facts, Model.Facts, Layout.Size);
        if (Model.EarlierMediation is { } earlier)
            table.LongField(Words.EarlierMediation, earlier, Layout.Size);
        table.Field(Words.Requests, (Model.Requests.Count > 0 ? Model.Requests : RoomForRequests).Numbered(Words.RequestNumber));
    }
}
