using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>Parties in sentences: as the court's forms have them, and in short for records.</summary>
internal sealed class PartySentences(PartyNaming naming, PartyWording wording)
{
    /// <summary>The party with everything that identifies it, and a line for each representative.</summary>
    public IEnumerable<string> InFull(PartyModel party)
    {
        yield return $"{wording.Side(party.Side, naming)}：{Identity(party)}。";
        if (party.LegalRepresentative is not null)
            yield return $"{wording.LegalRepresentative}：{Join([party.LegalRepresentative, party.LegalRepresentativePost])}。";
        foreach (var person in party.Representatives)
            yield return $"{wording.Representative(person.Kind)}：{Describe(person)}。";
    }

    /// <summary>The party without its side, and a line for whoever heads it.</summary>
    public IEnumerable<string> WithHead(PartyModel party)
    {
        yield return Identity(party);
        if (party.LegalRepresentative is not null)
            yield return $"{wording.LegalRepresentative}：{Join([party.LegalRepresentative, party.LegalRepresentativePost])}";
    }

    /// <summary>Everything that identifies the party, without its side.</summary>
    public string Identity(PartyModel party) => Join(party.Kind switch
    {
        PartyKind.Person => Person(party),
        PartyKind.Organisation => Organisation(party),
    });

    /// <summary>The party by name, with whoever came for it.</summary>
    public string InShort(PartyModel party)
    {
        var name = $"{wording.Side(party.Side, naming)}：{party.Name}";
        return party.Representatives.Count == 0 ? name : $"{name}（{string.Join("；", party.Representatives.Select(
            person => $"{wording.Representative(person.Kind)}：{Join([person.Name, person.Relation, wording.Authority(person)])}"))}）";
    }

    /// <summary>Everything known of a representative.</summary>
    public string Describe(RepresentativeModel person) => Join([Particulars(person), wording.Authority(person)]);

    /// <summary>Everything that identifies a representative, without what he may do.</summary>
    public static string Particulars(RepresentativeModel person) =>
        Join([person.Name, person.Sex, person.Relation, person.Address, person.IdentityNumber, person.Phone]);

    private string?[] Person(PartyModel party) =>
    [
        party.Name,
        party.Sex,
        party.BornOn is { } day ? wording.BornOn.Fill(("date", ChineseText.Date(day))) : null,
        party.Ethnicity,
        party.Occupation,
        With(wording.LivesAt, party.Address),
        party.IdentityNumber is null ? null : $"{party.IdentityType ?? wording.Identity}：{party.IdentityNumber}",
        With(wording.PhoneIs, party.Phone),
    ];

    private string?[] Organisation(PartyModel party) =>
    [
        party.Name,
        With(wording.SeatAt, party.Address),
        party.CreditCode is null ? null : $"{wording.CreditCode}：{party.CreditCode}",
        With(wording.PhoneIs, party.Phone),
    ];

    private static string? With(string phrase, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : phrase.Fill(("value", value));

    private static string Join(IEnumerable<string?> details) =>
        string.Join("，", details.Where(detail => !string.IsNullOrWhiteSpace(detail)));
}
