using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.ClosingReport;

/// <summary>结案报告表.</summary>
/// <param name="model">How the case ended.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Parties or result are missing, or the case closed before it was accepted.</exception>
public sealed class ClosingReportPaper(
    ClosingReportModel model, ClosingReportWording? wording = null, Typography? typography = null)
    : Paper<ClosingReportModel, ClosingReportWording>(model, wording ?? new ClosingReportWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(Report);
        SignatureBlock(column, WithSeal(Model.Signatures));
    }

    private void Report(TableDescriptor table)
    {
        table.FormColumns();
        table.Fields((Words.DossierNumber, Model.DossierNumber), (Words.FilledInOn, ChineseText.Date(Model.FilledInOn)));
        table.Fields((Words.Unit, Model.Committee), (Words.Handler, Model.Handler));
        table.Fields((Words.AcceptedOn, ChineseText.Date(Model.AcceptedOn)), (Words.ClosedOn, ChineseText.Date(Model.ClosedOn)));
        table.Field(Words.PartyNames, string.Join("、", Model.Parties));
        table.ChoiceField(Words.Source, Sources(), Typography);
        table.Fields((Words.Category, Model.Category), (Words.Outcome, Model.Outcome));
        table.LongField(Words.Facts, Model.Facts, Layout.Size);
        table.LongField(Words.Result, Model.Result, Layout.Size);
        table.LongField(Words.Performance, Model.Performance, Layout.Size);
        table.LongField(Words.Opinion, Model.Opinion, Layout.Size);
    }

    private string Sources() => Choices.Line(Enum.GetValues<ClosingSource>(), Model.Source, Name, Words.Page)
        + (Model.SendingBody is { } body ? Words.SentBy.Fill(("body", body)) : null);

    private string Name(ClosingSource source) => source switch
    {
        ClosingSource.Application => Words.Application,
        ClosingSource.OwnInitiative => Words.OwnInitiative,
        ClosingSource.Police => Words.Police,
        ClosingSource.Court => Words.Court,
        ClosingSource.Government => Words.Government,
        ClosingSource.Other => Words.OtherSource,
    };
}
