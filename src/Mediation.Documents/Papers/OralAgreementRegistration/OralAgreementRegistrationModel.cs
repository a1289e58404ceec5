using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.OralAgreementRegistration;

/// <summary>人民调解口头协议登记表: what the mediator writes down of an oral agreement (人民调解法 art. 28, 30).</summary>
public sealed record OralAgreementRegistrationModel : PaperModel
{
    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Every party to the agreement; at least two.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>纠纷主要事实、争议事项.</summary>
    public required string Facts { get; init; }

    /// <summary>协议内容, in order, without numbers; at least one.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>履行方式、时限、地点; null when the terms say it all.</summary>
    public PerformanceModel? Performance { get; init; }

    /// <summary>The day of the oral agreement, which is the day it takes effect.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>调解地点.</summary>
    public string? Place { get; init; }

    /// <summary>是否跨调委会: true when several committees mediated; null leaves the boxes open.</summary>
    public bool? AcrossCommittees { get; init; }

    /// <summary>调解结果, e.g. 调解成功.</summary>
    public string? Result { get; init; }

    /// <summary>调解协议涉及金额; null for none.</summary>
    public MoneyModel? Amount { get; init; }

    /// <summary>协议履行情况 on the day of the paper, e.g. 已当场履行.</summary>
    public string? PerformanceState { get; init; }

    /// <summary>Lines of mediators, recorder, committee, and of the parties where they confirm it.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    protected override bool NumberIsRequired => true;

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties, atLeast: 2)))
            yield return refusal;
        if (!Terms.Any(term => !string.IsNullOrWhiteSpace(term)))
            yield return new PaperRefusal("terms", "协议没有条款，请先写明协议内容");
    }
}
