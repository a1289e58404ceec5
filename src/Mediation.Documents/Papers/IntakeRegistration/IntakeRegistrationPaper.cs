using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.IntakeRegistration;

/// <summary>人民调解受理登记表.</summary>
/// <param name="model">The registered dispute.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, or the summary or sending body is missing.</exception>
public sealed class IntakeRegistrationPaper(
    IntakeRegistrationModel model, IntakeRegistrationWording? wording = null, Typography? typography = null)
    : Paper<IntakeRegistrationModel, IntakeRegistrationWording>(model, wording ?? new IntakeRegistrationWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(Opening);
        column.Item().Component(new PartyTable(Model.Parties, Model.Naming, Words.Parties, Typography));
        column.Item().Table(Matter);
        Closing(column, end => SignatureBlock(
            end, WithSeal(WithRepresentatives(Model.Signatures, Model.Parties), Model.SealedOn), Model.Naming,
            below => below.Item().PaddingTop(6).Table(Remarks)));
    }

    private void Opening(TableDescriptor table)
    {
        table.FormColumns();
        table.Fields(
            (Words.RegisteredOn, ChineseText.Date(Model.RegisteredOn)),
            (Words.RequestedAt, ChineseText.Moment(Model.RequestedAt)));
        table.Field(Words.Opening, Words.OpeningChoice.Fill(
            ("application", Words.Page.Box(Model.Source is IntakeSource.Application)),
            ("consent", Words.Page.Box(Model.Source is not IntakeSource.Application)),
            ("parties", Parties())));
        table.Fields((Words.Category, Model.Category), (Words.Channel, Model.Channel));
        table.ChoiceField(Words.Source, Sources(), Typography);
    }

    private void Matter(TableDescriptor table)
    {
        table.FormColumns();
        table.LongField(Words.Summary, Model.Summary, Layout.Size);
        if (Model.Requests.Count > 0)
            table.Field(Words.Requests, Model.Requests.Numbered(Words.RequestNumber));
    }

    private void Remarks(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Remarks, Words.FilledInBy + Model.Remarks);
    }

    /// <summary>张三、李四与王五: sides joined by 与, the names of one side by 、.</summary>
    private string Parties() => string.Join("与", Model.Parties
        .GroupBy(party => party.Side)
        .OrderBy(side => side.Key)
        .Select(side => string.Join("、", side.Select(party => party.Name))));

    private string Sources()
    {
        var sources = Choices.Line(Enum.GetValues<IntakeSource>(), Model.Source, Name, Words.Page);
        return Model.SendingBody is { } body ? sources + Words.SentBy.Fill(("body", body)) : sources;
    }

    private string Name(IntakeSource source) => source switch
    {
        IntakeSource.Application => Words.Application,
        IntakeSource.OwnInitiative => Words.OwnInitiative,
        IntakeSource.Entrusted => Words.Entrusted,
    };
}
