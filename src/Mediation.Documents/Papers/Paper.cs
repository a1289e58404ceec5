using Mediation.Documents.Components;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers;

/// <summary>
/// What all papers share: they refuse a model that can't be printed, carry number, version, hash and page
/// in the footer, the watermark while they are drafts, and a signature line on each page that is continued.
/// </summary>
/// <typeparam name="TModel">What the paper says.</typeparam>
/// <typeparam name="TWording">The words it says it in.</typeparam>
public abstract class Paper<TModel, TWording> : IPaper
    where TModel : PaperModel
    where TWording : PaperWording
{
    private const string OwnSection = "paper";

    private readonly Lazy<string> _hash;

    /// <summary>Takes what the paper says and how.</summary>
    /// <param name="model">The matter.</param>
    /// <param name="wording">Titles, labels and sentences.</param>
    /// <param name="typography">Families and sizes of type; null for the usual.</param>
    /// <exception cref="PaperRefusedException">The model lacks something without which the paper can't be issued.</exception>
    protected Paper(TModel model, TWording wording, Typography? typography)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(wording);
        if (model.Refusals().ToList() is { Count: > 0 } refusals)
            throw new PaperRefusedException(wording.Title, refusals);

        Model = model;
        Words = wording;
        Typography = typography ?? Typography.Default;
        _hash = new Lazy<string>(() => ContentHash.Of(model));
    }

    /// <inheritdoc/>
    public virtual string Title => Words.Title;

    /// <inheritdoc/>
    public string Hash => _hash.Value;

    /// <inheritdoc/>
    public string EditingNote => Words.Page.EditingCopy;

    /// <summary>What the paper says.</summary>
    public TModel Model { get; }

    PaperModel IPaper.Model => Model;

    private protected TWording Words { get; }

    private protected Typography Typography { get; }

    private protected abstract PaperLayout Layout { get; }

    /// <inheritdoc/>
    public DocumentMetadata GetMetadata() => new()
    {
        Title = Title,
        Author = Model.Committee,
        Subject = Model.Stamp.Number ?? Model.CaseNumber,
        Keywords = $"{Words.Title},sha256:{Hash}",
        Creator = "Mediation",
        Language = "zh-CN",
        CreationDate = Model.Stamp.SetAt,
        ModifiedDate = Model.Stamp.SetAt,
    };

    /// <inheritdoc/>
    public void Compose(IDocumentContainer container) => Compose(container, OwnSection);

    /// <inheritdoc/>
    public virtual void Compose(IDocumentContainer container, string section) => container.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginLeft(Layout.Left, Unit.Millimetre);
        page.MarginRight(Layout.Right, Unit.Millimetre);
        page.MarginTop(Layout.Top, Unit.Millimetre);
        page.MarginBottom(Layout.Bottom, Unit.Millimetre);
        page.DefaultTextStyle(Layout.Text);
        if (Model.Stamp.Draft)
            page.Background().Component(new DraftWatermark(Words.Page, Typography));
        if (Model.Stamp.Verification is { } address)
            page.Foreground().Component(new VerificationMark(address, Layout, Words.Page, Typography));
        page.Content().Section(section, Title).Column(Compose);
        page.Footer().Column(column =>
        {
            if (Words.Continuation is { } words)
                column.Item().Component(new ContinuationLine(section, words, Typography));
            column.Item().Height(Layout.Footer, Unit.Millimetre).Column(Footer);
        });
    });

    private void Footer(ColumnDescriptor column)
    {
        if (Layout.NumbersPagesOfficially)
            column.Item().Component(new OfficialPageNumber(Typography));
        column.Item().ExtendVertical().AlignBottom()
            .Component(new PageFooter(Model, Hash, Words.Page, Typography, withPages: !Layout.NumbersPagesOfficially));
    }

    /// <summary>Sets the paper's own content.</summary>
    private protected abstract void Compose(ColumnDescriptor column);

    /// <summary>Committee, title and number.</summary>
    private protected void Head(ColumnDescriptor column) =>
        column.Item().Component(new Letterhead(Model.Committee, Title, NumberLine(), Typography));

    /// <summary>Head of a letter: who writes, the number as official documents have it, and what it is about.</summary>
    private protected void HeadOfLetter(ColumnDescriptor column, string subject) =>
        column.Item().Component(new OfficialHead(Model.Committee, Model.Stamp.Number, subject, Typography));

    private protected string? NumberLine() =>
        Model.Stamp.Number is { } number ? Words.NumberLine.Fill(("number", number)) : null;

    /// <summary>Paragraphs in the layout's size.</summary>
    private protected void Paragraph(ColumnDescriptor column, string text) => column.Paragraph(text, Layout.Size);

    /// <summary>The signature block, and below it what should stand on the same page.</summary>
    private protected void SignatureBlock(
        ColumnDescriptor column, IReadOnlyList<SignatureModel> lines, PartyNaming naming = default, Action<ColumnDescriptor>? below = null)
    {
        if (lines.Count > 0)
            column.Item().PaddingTop(6).Component(new SignatureTable(lines, naming, Words, Typography, below));
        else
            below?.Invoke(column);
    }

    /// <summary>
    /// The end of a paper that is signed: its last paragraphs stay with the signatures, so that nobody ever
    /// signs a page that says nothing.
    /// </summary>
    private protected static void Closing(ColumnDescriptor column, Action<ColumnDescriptor> end) =>
        column.Item().PreventPageBreak().Column(end);

    /// <summary>The lines, those of organisations with the name of whoever signs beside the seal.</summary>
    private protected static IReadOnlyList<SignatureModel> WithRepresentatives(
        IReadOnlyList<SignatureModel> lines, IReadOnlyList<PartyModel> parties)
    {
        return [.. lines.Select(line => line with { LegalRepresentative = line.LegalRepresentative ?? Representative(line) })];

        string? Representative(SignatureModel line) => line.Role is SignerRole.Party
            ? parties.FirstOrDefault(party => party.Name == line.Name)?.LegalRepresentative
            : null;
    }

    /// <summary>The lines, with room for the committee's own seal when no line asks for one.</summary>
    private protected IReadOnlyList<SignatureModel> WithSeal(IReadOnlyList<SignatureModel> lines, DateOnly? sealedOn = null) =>
        lines.Any(line => line.Role is SignerRole.Committee)
            ? lines
            : [.. lines, new SignatureModel { Role = SignerRole.Committee, Name = Model.Committee, SignedOn = sealedOn }];
}
