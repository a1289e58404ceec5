namespace Mediation.Documents.Papers.Parts;

/// <summary>What every paper asks of the parties it names.</summary>
internal static class PartyRefusals
{
    private const int MostAgents = 2;

    /// <summary>Refuses a list of parties that is too short, and each party that lacks its name or has too many agents.</summary>
    public static IEnumerable<PaperRefusal> Of(IReadOnlyList<PartyModel> parties, int atLeast = 1)
    {
        if (parties.Count < atLeast)
            yield return new PaperRefusal("parties", atLeast == 1 ? "没有写明当事人" : $"当事人少于{atLeast}方");

        for (var index = 0; index < parties.Count; index++)
        {
            foreach (var refusal in Of(parties[index], index))
                yield return refusal;
        }
    }

    /// <summary>Refuses a paper with effect for its parties on which one of them, or the mediator, has no place to sign.</summary>
    public static IEnumerable<PaperRefusal> Unsigned(IReadOnlyList<PartyModel> parties, IReadOnlyList<SignatureModel> signatures)
    {
        foreach (var party in parties.Where(party => !string.IsNullOrWhiteSpace(party.Name) && !HasLine(party)))
            yield return new PaperRefusal("signatures", $"{party.Name}没有签名栏");
        if (signatures.All(line => line.Role is not SignerRole.Mediator))
            yield return new PaperRefusal("signatures", "没有人民调解员的签名栏");

        bool HasLine(PartyModel party) => signatures.Any(line => line.Name == party.Name || line.OnBehalfOf.Contains(party.Name));
    }

    private static IEnumerable<PaperRefusal> Of(PartyModel party, int index)
    {
        var path = $"parties[{index}]";
        if (string.IsNullOrWhiteSpace(party.Name))
            yield return new PaperRefusal($"{path}.name", $"第{index + 1}位当事人没有姓名或者名称");

        if (party.Representatives.Count(agent => agent.Kind is RepresentativeKind.Agent) > MostAgents)
            yield return new PaperRefusal($"{path}.representatives", $"{party.Name}的委托代理人超过两人");

        for (var person = 0; person < party.Representatives.Count; person++)
        {
            if (string.IsNullOrWhiteSpace(party.Representatives[person].Name))
                yield return new PaperRefusal($"{path}.representatives[{person}].name", $"{party.Name}的代理人没有姓名");
        }
    }
}
