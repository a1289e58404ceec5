using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>授权委托书.</summary>
/// <param name="model">Who gives which powers to whom.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Principal or agent has no name, there are more than two agents, or other powers aren't named.</exception>
public sealed class PowerOfAttorneyPaper(
    PowerOfAttorneyModel model, PowerOfAttorneyWording? wording = null, Typography? typography = null)
    : Paper<PowerOfAttorneyModel, PowerOfAttorneyWording>(model, wording ?? new PowerOfAttorneyWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        column.Item().Component(new Letterhead(committee: null, Words.Title, NumberLine(), Typography));
        column.Item().PaddingBottom(6).Table(People);
        Paragraph(column, Words.Matter.Fill(("committee", Model.Committee), ("matter", Model.Matter)));
        column.Headed(Words.PowersHeading, Powers);
        Closing(column, end =>
        {
            Paragraph(end, Words.Term.Fill(
                ("from", ChineseText.Date(Model.From)),
                ("until", Model.Until is { } day ? ChineseText.Date(day) : Words.UntilTheEnd)));
            SignatureBlock(end, WithRepresentatives(Model.Signatures, [Model.Principal]));
            end.Item().PaddingTop(6).Text(Words.Note).Style(Typography.Note);
        });
    }

    private void People(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Principal, string.Join('\n', new PartySentences(default, Words.Parties).WithHead(Model.Principal)));
        foreach (var attorney in Model.Attorneys)
        {
            table.Field(Words.Attorney, PartySentences.Particulars(attorney.Person));
            table.ChoiceField(Words.Kind, Choices.Line(Enum.GetValues<AttorneyKind>(), attorney.Kind, Name, Words.Page), Typography);
        }
    }

    private void Powers(ColumnDescriptor column)
    {
        foreach (var power in Enum.GetValues<AgentPower>())
            Paragraph(column, Words.Page.Box(Model.Powers.Contains(power)) + Name(power));
    }

    private string Name(AttorneyKind kind) => kind switch
    {
        AttorneyKind.Lawyer => Words.Lawyer,
        AttorneyKind.LegalWorker => Words.LegalWorker,
        AttorneyKind.Employee => Words.Employee,
        AttorneyKind.NearKin => Words.NearKin,
        AttorneyKind.Recommended => Words.Recommended,
    };

    private string Name(AgentPower power) => power switch
    {
        AgentPower.ApplyOrEnd => Words.ApplyOrEnd,
        AgentPower.Evidence => Words.Evidence,
        AgentPower.ChooseMediator => Words.ChooseMediator,
        AgentPower.DisposeOfClaims => Words.DisposeOfClaims,
        AgentPower.TakePartAndSign => Words.TakePartAndSign,
        AgentPower.Receive => Words.Receive,
        AgentPower.Other => Words.Other.Fill(("other", Model.OtherPowers ?? Words.OtherBlank)),
    };
}
