namespace Mediation.Documents.Papers.Pledge;

/// <summary>Words of the pledge (法释〔2011〕5号).</summary>
public sealed record PledgeWording() : PaperWording("承诺书", "（续页）　承诺人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Addressee; place: court.</summary>
    public string Addressee { get; init; } = "{court}：";

    /// <summary>Opening; places: names, number.</summary>
    public string Opening { get; init; } = "{names}就{number}《人民调解协议书》共同向你院申请司法确认，郑重承诺如下：";

    /// <summary>Number of a promise; place: n.</summary>
    public string PromiseNumber { get; init; } = "{n}、";

    /// <summary>The promises in order.</summary>
    public IReadOnlyList<string> Promises { get; init; } =
    [
        "承诺人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；",
        "如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任；",
        "向人民法院提交的材料真实、合法、有效。",
    ];
}
