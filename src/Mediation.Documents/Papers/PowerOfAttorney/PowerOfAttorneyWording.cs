namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>Words of the power of attorney. What is marked as special needs the principal's express authority (民事诉讼法 art. 62).</summary>
public sealed record PowerOfAttorneyWording() : PaperWording(
    "授权委托书", "（续页）　委托人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Principal { get; init; } = "委托人";

    /// <summary>Label.</summary>
    public string Attorney { get; init; } = "受委托人";

    /// <summary>Label.</summary>
    public string Kind { get; init; } = "受委托人身份";

    /// <summary>Kind.</summary>
    public string Lawyer { get; init; } = "律师";

    /// <summary>Kind.</summary>
    public string LegalWorker { get; init; } = "基层法律服务工作者";

    /// <summary>Kind.</summary>
    public string Employee { get; init; } = "工作人员";

    /// <summary>Kind.</summary>
    public string NearKin { get; init; } = "近亲属";

    /// <summary>Kind.</summary>
    public string Recommended { get; init; } = "推荐的公民";

    /// <summary>What it is about; places: matter, committee.</summary>
    public string Matter { get; init; } = "现委托上列受委托人在{committee}调解的{matter}中，作为委托人的代理人。";

    /// <summary>Before the powers.</summary>
    public string PowersHeading { get; init; } = "委托权限：";

    /// <summary>Power.</summary>
    public string ApplyOrEnd { get; init; } = "代为申请或者要求终止调解；";

    /// <summary>Power.</summary>
    public string Evidence { get; init; } = "收集、提供证据；";

    /// <summary>Power.</summary>
    public string ChooseMediator { get; init; } = "选择或者接受人民调解员；";

    /// <summary>Special power.</summary>
    public string DisposeOfClaims { get; init; } = "承认、变更、放弃请求（特别授权）；";

    /// <summary>Power.</summary>
    public string TakePartAndSign { get; init; } = "参加调解并签署文书；";

    /// <summary>Power.</summary>
    public string Receive { get; init; } = "领取有关文书；";

    /// <summary>Power.</summary>
    public string Other { get; init; } = "其他：{other}";

    /// <summary>Room for a power that isn't written out.</summary>
    public string OtherBlank { get; init; } = "＿＿＿＿＿＿＿＿＿＿＿＿";

    /// <summary>How long; places: from, until.</summary>
    public string Term { get; init; } = "委托期限：自{from}起至{until}止。";

    /// <summary>The end of a power for the whole case.</summary>
    public string UntilTheEnd { get; init; } = "本纠纷调解结束之日";

    /// <summary>Note for a power that isn't special.</summary>
    public string Note { get; init; } = "注：未注明特别授权的，受委托人无权代为承认、变更、放弃请求或者签署调解协议。";
}
