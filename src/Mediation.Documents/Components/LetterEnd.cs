namespace Mediation.Documents.Components;

/// <summary>End of a letter to an organ: attachments, the committee with room for its seal, and whom to ask.</summary>
internal sealed class LetterEnd : IComponent
{
    /// <summary>Room for a telephone to be written in.</summary>
    private const string NoPhone = "＿＿＿＿＿＿";

    /// <summary>Heading before the attachments.</summary>
    public required string AttachmentsLabel { get; init; }

    /// <summary>Number of an attachment; place: number.</summary>
    public required string AttachmentNumber { get; init; }

    /// <summary>Attachments by name.</summary>
    public required IReadOnlyList<string> Attachments { get; init; }

    /// <summary>The committee that writes.</summary>
    public required string Committee { get; init; }

    /// <summary>Day of the letter.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whom to ask; places: person, phone.</summary>
    public required string ContactPhrase { get; init; }

    /// <summary>Name of the person to ask; null prints no contact.</summary>
    public string? ContactPerson { get; init; }

    /// <summary>Telephone of that person.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Size of the letter's text.</summary>
    public required float Size { get; init; }

    public void Compose(IContainer container) => container.Column(column =>
    {
        if (Attachments.Count > 0)
            column.Item().PaddingTop(Size / 2).PaddingLeft(2 * Size).Row(AttachmentList);
        column.Item().Component(new SealBlock(Committee, Day, Size));
        if (ContactPerson is { } person)
            column.Paragraph(ContactPhrase.Fill(("person", person), ("phone", ContactPhone ?? NoPhone)), Size);
    });

    /// <summary>附件：1．… with the further ones below the first.</summary>
    private void AttachmentList(RowDescriptor row)
    {
        row.AutoItem().Text(AttachmentsLabel);
        row.RelativeItem().Text(Attachments.NumberedIfSeveral(AttachmentNumber));
    }
}
