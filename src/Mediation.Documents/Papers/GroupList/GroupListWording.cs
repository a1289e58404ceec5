namespace Mediation.Documents.Papers.GroupList;

/// <summary>Words of the list by which a group elects its representatives.</summary>
public sealed record GroupListWording() : PaperWording(
    "代表人推选书", "（续页）　推选人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Opening; places: members, matter, names, committee.</summary>
    public string Opening { get; init; } =
        "我们{members}人均为{matter}的当事人，现共同推选{names}为代表人，代表我们参加{committee}主持的调解。";

    /// <summary>Opening where nobody is elected yet; places: members, matter, committee.</summary>
    public string OpeningBlank { get; init; } =
        "我们{members}人均为{matter}的当事人，现共同推选＿＿＿＿＿＿＿＿＿＿＿＿为代表人，代表我们参加{committee}主持的调解。";

    /// <summary>What the representatives may do (民事诉讼法 art. 56).</summary>
    public string Powers { get; init; } = "代表人参加调解的行为对全体推选人发生效力；代表人变更、放弃请求，承认对方请求或者签署调解协议，必须经推选人同意。";

    /// <summary>Heading.</summary>
    public string Representatives { get; init; } = "代表人：";

    /// <summary>A representative; places: number, person.</summary>
    public string Representative { get; init; } = "{number}．{person}";

    /// <summary>Heading.</summary>
    public string Members { get; init; } = "推选人名单：";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "姓名";

    /// <summary>Column.</summary>
    public string Identity { get; init; } = "身份证件号码";

    /// <summary>Column.</summary>
    public string Address { get; init; } = "住址";

    /// <summary>Column.</summary>
    public string Phone { get; init; } = "联系方式";

    /// <summary>Column.</summary>
    public string Signature { get; init; } = "签名、按指印";

    /// <summary>Day; place: date.</summary>
    public string SignedOn { get; init; } = "推选日期：{date}";
}
