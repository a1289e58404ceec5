using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.MediationRecord;

/// <summary>人民调解记录 of one session.</summary>
/// <param name="model">The session.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, or mediators or the result are missing.</exception>
public sealed class MediationRecordPaper(
    MediationRecordModel model, MediationRecordWording? wording = null, Typography? typography = null)
    : Paper<MediationRecordModel, MediationRecordWording>(model, wording ?? new MediationRecordWording(), typography)
{
    /// <inheritdoc/>
    public override string Title => Words.TitleOfSession.Fill(
        ("title", Words.Title), ("session", ChineseText.Numeral(Model.Session)));

    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        if (Model.Manner is SittingManner.Separate)
            column.Item().PaddingBottom(6).AlignCenter().Text(Words.SeparateWarning).Style(Typography.Form).Bold();
        column.Item().DefaultTextStyle(Typography.Form).Table(Circumstances);
        column.Headed(Words.Record, Record);
        Closing(column, end =>
        {
            end.RunIn(Words.Result, Model.Result, Layout.Size);
            SignatureBlock(end, WithRepresentatives(Model.Signatures, Model.Parties), Model.Naming);
        });
    }

    private void Circumstances(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Time, ChineseText.Span(Model.StartedAt, Model.EndedAt));
        table.Field(Words.Place, Model.Place);
        table.Field(Words.Matter, Model.Matter);
        table.Field(Words.Manner, $"{Manner()}，{(Model.Open ? Words.Open : Words.Closed)}");
        table.Field(Words.PartiesPresent, string.Join('\n', Model.Parties.Select(
            new PartySentences(Model.Naming, Words.Parties).InShort)));
        table.Field(Words.Participants, string.Join("、", Model.Participants));
        table.Fields((Words.Mediators, string.Join("、", Model.Mediators)), (Words.Recorder, Model.Recorder));
    }

    // Headings stand in the line: a short session and its signatures then fit on one page.
    private void Record(ColumnDescriptor column)
    {
        column.RunIn(Words.Notice, Model.NoticeGiven, Layout.Size);
        column.RunIn(Words.Accounts, string.Join('\n', Model.Accounts.Select(account => Words.Statement.Fill(
            ("speaker", account.Speaker), ("text", account.Text)))), Layout.Size);
        column.RunIn(Words.UndisputedFacts, Model.UndisputedFacts, Layout.Size);
        column.RunIn(Words.FactsChecked, Model.FactsChecked, Layout.Size);
        column.RunIn(Words.Persuasion, Model.Persuasion, Layout.Size);
        column.RunIn(Words.Plan, Model.Plan, Layout.Size);
    }

    private string Manner() => Model.Manner switch
    {
        SittingManner.Joint => Words.Joint,
        SittingManner.Separate => Words.Separate,
    };
}
