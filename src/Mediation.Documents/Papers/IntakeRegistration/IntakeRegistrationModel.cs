using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.IntakeRegistration;

/// <summary>人民调解受理登记表: how a dispute came in and between whom it is.</summary>
public sealed record IntakeRegistrationModel : PaperModel
{
    /// <summary>The hour the request was made, in local time; it isn't the hour it was typed.</summary>
    public required DateTime RequestedAt { get; init; }

    /// <summary>The day the case was registered or accepted.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>案件来源: application, own initiative or entrusted.</summary>
    public required IntakeSource Source { get; init; }

    /// <summary>Body that sent the case, where it was entrusted, e.g. the name of the court.</summary>
    public string? SendingBody { get; init; }

    /// <summary>渠道: how it came, e.g. 来访, 12345.</summary>
    public string? Channel { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>All parties known so far; contact data may be missing.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>纠纷类型: name of the category.</summary>
    public required string Category { get; init; }

    /// <summary>纠纷简要情况.</summary>
    public required string Summary { get; init; }

    /// <summary>当事人申请事项, one entry for each request; printed numbered.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Lines of the parties who sign and of the registrar (role Registrar).</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <summary>Day under the committee's seal; null prints a blank date.</summary>
    public DateOnly? SealedOn { get; init; }

    /// <summary>备注.</summary>
    public string? Remarks { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties)))
            yield return refusal;
        if (Source is IntakeSource.Entrusted && string.IsNullOrWhiteSpace(SendingBody))
            yield return new PaperRefusal("sendingBody", "委托移送的案件没有写明移送单位");
        if (string.IsNullOrWhiteSpace(Summary))
            yield return new PaperRefusal("summary", "没有写明纠纷简要情况");
    }
}
