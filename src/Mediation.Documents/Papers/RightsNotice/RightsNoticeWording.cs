namespace Mediation.Documents.Papers.RightsNotice;

/// <summary>
/// Words of the rights notice. The clauses follow 人民调解法 art. 3, 4, 7, 23, 24, 26, 31, 33, 民事诉讼法
/// art. 205 and, for concessions, 在线调解规则 art. 18.
/// </summary>
public sealed record RightsNoticeWording() : PaperWording(
    "人民调解当事人权利义务告知书", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Opening sentence; place: matter.</summary>
    public string Opening { get; init; } = "关于{matter}的调解，依照《中华人民共和国人民调解法》，现将有关事项告知如下：";

    /// <summary>Number of a clause; place: n.</summary>
    public string ClauseNumber { get; init; } = "{n}、";

    /// <summary>Number of a sentence within a clause; place: n.</summary>
    public string ItemNumber { get; init; } = "（{n}）";

    /// <summary>Between the heading of a clause and its only sentence.</summary>
    public string AfterHeading { get; init; } = "　";

    /// <summary>The clauses in order.</summary>
    public IReadOnlyList<NoticeClause> Clauses { get; init; } =
    [
        new("人民调解委员会的性质", ["人民调解委员会是依法设立的调解民间纠纷的群众性组织。"]),
        new("调解的原则",
        [
            "在当事人自愿、平等的基础上进行调解；",
            "不违背法律、法规和国家政策；",
            "尊重当事人的权利，不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。",
        ]),
        new("调解协议的效力",
            ["经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。"]),
        new("当事人的权利",
        [
            "选择或者接受人民调解员，认为人民调解员与纠纷有利害关系的，可以要求更换；",
            "接受调解、拒绝调解或者要求终止调解；",
            "要求调解公开进行或者不公开进行；",
            "自主表达意愿、自愿达成调解协议。",
        ]),
        new("当事人的义务",
        [
            "如实陈述纠纷事实；",
            "遵守调解现场秩序，尊重人民调解员；",
            "尊重对方当事人行使权利。",
        ]),
        new("调解不收费", ["人民调解委员会调解民间纠纷，不收取任何费用。"]),
        new("其他途径",
            ["调解不成的，可以依法通过仲裁、行政、司法等途径维护自己的权利。"]),
        new("司法确认",
            ["达成调解协议后，双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向有管辖权的人民法院申请司法确认。"]),
        new("让步的效力",
            ["为达成调解协议作出妥协而认可的事实，不得在后续程序中作为对该当事人不利的根据，但是当事人均同意的除外。"]),
    ];

    /// <summary>Who mediates; place: names.</summary>
    public string Mediators { get; init; } = "本纠纷由人民调解员{names}主持调解。";

    /// <summary>What the signature says.</summary>
    public string Confirmation { get; init; } = "以上内容已经告知，本人已经知悉，自愿接受调解。";

    /// <summary>Note where it was told without a signature; place: note.</summary>
    public string Told { get; init; } = "告知情况：{note}";
}
