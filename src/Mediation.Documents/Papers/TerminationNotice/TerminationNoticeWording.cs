using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.TerminationNotice;

/// <summary>Words of the notice that mediation ends (人民调解法 art. 26).</summary>
public sealed record TerminationNoticeWording() : PaperWording("终止调解通知书")
{
    /// <summary>Addressees; place: names.</summary>
    public string Addressees { get; init; } = "{names}：";

    /// <summary>The decision; places: accepted, matter, reason.</summary>
    public string Decision { get; init; } =
        "本委员会{accepted}{matter}，因{reason}，依照《中华人民共和国人民调解法》第二十六条的规定，现终止调解。";

    /// <summary>Put before the matter when the day of acceptance is known; place: date.</summary>
    public string Accepted { get; init; } = "于{date}受理的";

    /// <summary>Put there when it isn't.</summary>
    public string NotAccepted { get; init; } = "登记的";

    /// <summary>General sentence on the other ways.</summary>
    public string OtherWays { get; init; } = "当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。";

    /// <summary>Sentence before the list of ways.</summary>
    public string OtherWaysList { get; init; } = "当事人可以通过下列途径维护自己的权利：";

    /// <summary>Number of a way; place: n.</summary>
    public string WayNumber { get; init; } = "（{n}）";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此通知。";

    /// <summary>Words of the receipt at its foot.</summary>
    public DeliveryWording Delivery { get; init; } = new();
}
