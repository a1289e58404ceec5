using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DeclineNotice;

/// <summary>Words of the notice that a request isn't taken up.</summary>
public sealed record DeclineNoticeWording() : PaperWording("不予受理通知书")
{
    /// <summary>Addressee; place: name.</summary>
    public string Addressee { get; init; } = "{name}：";

    /// <summary>The decision; places: moment, matter, reason, basis.</summary>
    public string Decision { get; init; } =
        "你（单位）于{moment}就{matter}向本委员会提出的调解请求，经审查，因{reason}，{basis}本委员会不予受理。";

    /// <summary>Put before the decision when a rule is named; place: basis.</summary>
    public string Basis { get; init; } = "依照{basis}的规定，";

    /// <summary>General sentence on the other ways.</summary>
    public string OtherWays { get; init; } = "你（单位）可以依法通过仲裁、行政、司法等途径维护自己的权利。";

    /// <summary>Sentence before the list of ways.</summary>
    public string OtherWaysList { get; init; } = "你（单位）可以通过下列途径维护自己的权利：";

    /// <summary>Number of a way; place: n.</summary>
    public string WayNumber { get; init; } = "（{n}）";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此通知。";

    /// <summary>Words of the receipt at its foot.</summary>
    public DeliveryWording Delivery { get; init; } = new();
}
