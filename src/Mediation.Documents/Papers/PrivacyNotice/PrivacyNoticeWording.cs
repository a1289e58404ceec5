using Mediation.Documents.Papers.RightsNotice;

namespace Mediation.Documents.Papers.PrivacyNotice;

/// <summary>
/// Words of the privacy notice. The clauses follow 个人信息保护法 art. 6, 13–17, 19, 23, 28–31, 44–50 and 人民调解法 art. 25, 27.
/// </summary>
public sealed record PrivacyNoticeWording() : PaperWording(
    "个人信息处理告知同意书", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Opening sentence; places: person, matter.</summary>
    public string Opening { get; init; } = "{person}：为调解{matter}，本委员会需要处理您的个人信息。依照《中华人民共和国个人信息保护法》，现告知如下：";

    /// <summary>Number of a clause; place: n.</summary>
    public string ClauseNumber { get; init; } = "{n}、";

    /// <summary>Number of a sentence within a clause; place: n.</summary>
    public string ItemNumber { get; init; } = "（{n}）";

    /// <summary>Between the heading of a clause and its only sentence.</summary>
    public string AfterHeading { get; init; } = "　";

    /// <summary>Who handles the data; places: committee, contact.</summary>
    public string Handler { get; init; } = "个人信息处理者是{committee}，联系方式：{contact}。";

    /// <summary>The clauses in order.</summary>
    public IReadOnlyList<NoticeClause> Clauses { get; init; } =
    [
        new("处理的目的和方式", ["只为登记、受理、调解本纠纷，制作文书，督促履行和建立调解档案；由调解员和依职责需要的工作人员使用，身份证号和电话加密保存，查看留有记录。"]),
        new("处理的个人信息", ["姓名、性别、民族、出生日期、职业、住址、身份证号、电话，以及您陈述的纠纷情况；只收集调解需要的。"]),
        new("敏感个人信息", ["纠纷涉及健康、财产、行踪等敏感个人信息，或者当事人不满十四周岁的，只在查明事实、达成和履行协议确有必要时处理，并另行取得您的单独同意；不同意的，不影响申请调解，但相关事实可能无法查明。"]),
        new("保存期限", ["随调解卷宗按档案管理规定的保管期限保存，期满按规定处理。"]),
        new("向其他单位提供", ["向人民法院、公安机关、其他调解组织、心理咨询机构等提供您的个人信息以前，告知接收单位和用途，并取得您的单独同意；法律规定应当报告的除外。"]),
        new("您的权利",
        [
            "查阅、复制自己的个人信息，要求更正、补充；",
            "依法要求删除，要求解释处理规则；",
            "随时撤回同意，撤回以前已经进行的处理仍然有效；",
            "认为权利受到侵害的，可以向有关部门投诉或者向人民法院起诉。",
        ]),
    ];

    /// <summary>How soon a request is answered; place: days.</summary>
    public string Answer { get; init; } = "行使上述权利，可以当面、书面或者电话向本委员会提出，{days}日内答复。";

    /// <summary>Heading over the questions.</summary>
    public string Questions { get; init; } = "您的意见：";

    /// <summary>A question; places: agreed, refused (the boxes), text.</summary>
    public string Question { get; init; } = "{agreed}同意　{refused}不同意　　{text}";

    /// <summary>What the signature says.</summary>
    public string Confirmation { get; init; } = "以上内容已经告知，本人已经知悉，上述意见是本人的真实意思。";

    /// <summary>Note where it was answered without a signature; place: note.</summary>
    public string Told { get; init; } = "告知情况：{note}";

    /// <summary>Version of the notice; place: version.</summary>
    public string VersionLine { get; init; } = "告知内容版本：{version}";
}
