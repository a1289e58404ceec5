using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.TerminationNotice;

/// <summary>终止调解通知书.</summary>
/// <param name="model">Which mediation ends, and why.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody is addressed, or the reason is missing.</exception>
public sealed class TerminationNoticePaper(
    TerminationNoticeModel model, TerminationNoticeWording? wording = null, Typography? typography = null)
    : Paper<TerminationNoticeModel, TerminationNoticeWording>(model, wording ?? new TerminationNoticeWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Line(Words.Addressees.Fill(("names", string.Join("、", Model.Addressees))));
        Paragraph(column, Words.Decision.Fill(
            ("accepted", Model.AcceptedOn is { } day
                ? Words.Accepted.Fill(("date", ChineseText.Date(day)))
                : Words.NotAccepted),
            ("matter", Model.Matter),
            ("reason", Model.Reason)));
        if (Model.OtherWays.Count == 0)
            Paragraph(column, Words.OtherWays);
        else
            Paragraph(column, $"{Words.OtherWaysList}\n{Model.OtherWays.Numbered(Words.WayNumber)}");
        Closing(column, end =>
        {
            Paragraph(end, Words.Closing);
            end.Item().Component(new SealBlock(Model.Committee, Model.NoticeOn, Layout.Size));
            end.Item().Component(new DeliveryReceipt(Model.Delivery, Words.Delivery, Typography));
        });
    }
}
