using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DeclineNotice;

/// <summary>不予受理通知书.</summary>
/// <param name="model">Who is told what.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The addressee or the reason is missing.</exception>
public sealed class DeclineNoticePaper(
    DeclineNoticeModel model, DeclineNoticeWording? wording = null, Typography? typography = null)
    : Paper<DeclineNoticeModel, DeclineNoticeWording>(model, wording ?? new DeclineNoticeWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Line(Words.Addressee.Fill(("name", Model.Addressee)));
        Paragraph(column, Words.Decision.Fill(
            ("moment", ChineseText.Moment(Model.RequestedAt)),
            ("matter", Model.Matter),
            ("reason", Model.Reason),
            ("basis", Model.Basis is { } basis ? Words.Basis.Fill(("basis", basis)) : null)));
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
