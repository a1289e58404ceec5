using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.OralAgreementRegistration;

/// <summary>人民调解口头协议登记表.</summary>
/// <param name="model">What was agreed.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, or there are no terms.</exception>
public sealed class OralAgreementRegistrationPaper(
    OralAgreementRegistrationModel model, OralAgreementRegistrationWording? wording = null, Typography? typography = null)
    : Paper<OralAgreementRegistrationModel, OralAgreementRegistrationWording>(
        model, wording ?? new OralAgreementRegistrationWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Component(new PartyTable(Model.Parties, Model.Naming, Words.Parties, Typography));
        column.Item().Table(Content);
        column.Item().Table(Circumstances);

        Closing(column, end =>
        {
            end.Item().PaddingTop(6).Text(Words.Effect);
            SignatureBlock(end, WithSeal(WithRepresentatives(Model.Signatures, Model.Parties)), Model.Naming);
        });
    }

    private void Content(TableDescriptor table)
    {
        table.FormColumns();
        table.LongField(Words.Facts, Model.Facts, Layout.Size);
        table.LongField(Words.Terms, Model.Terms.Numbered(Words.TermNumber), Layout.Size);
        if (Model.Performance is { } performance)
        {
            table.Cell().Label(Words.PerformanceHeading);
            table.Cell().ColumnSpan(FormRows.AfterLabel).Framed().Component(new PerformanceTable(performance, Words.Performance, Typography));
        }
    }

    private void Circumstances(TableDescriptor table)
    {
        table.FormColumns();
        table.Fields((Words.AgreedOn, ChineseText.Date(Model.AgreedOn)), (Words.Place, Model.Place));
        table.Fields((Words.Result, Model.Result), (Words.PerformanceState, Model.PerformanceState));
        table.Fields((Words.Amount, Amount()), (Words.AcrossCommittees, AcrossCommittees()));
    }

    private string? Amount() => Model.Amount is { } amount
        ? PerformanceTable.Amount(amount, Words.Performance.AmountInSentence)
        : null;

    private string AcrossCommittees() =>
        $"{Words.Page.Box(Model.AcrossCommittees is true)}{Words.Yes}　{Words.Page.Box(Model.AcrossCommittees is false)}{Words.No}";
}
