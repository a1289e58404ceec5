namespace Mediation.Domain.Deadlines;

/// <summary>The words for limits, what starts them, what stops them and what follows them.</summary>
public static class LimitNames
{
    /// <summary>The name of a limit.</summary>
    public static Words Of(LimitKind kind) => kind switch
    {
        LimitKind.General => new("人民调解一般期限", "General limit"),
        LimitKind.Medical => new("医疗纠纷调解期限", "Medical disputes"),
        LimitKind.Labour => new("劳动争议调解期限", "Labour disputes"),
        LimitKind.CourtBeforeFiling => new("诉前委派调解期限", "Sent by the court before filing"),
        LimitKind.CourtAfterFiling => new("立案后委托调解期限", "Sent by the court after filing"),
        LimitKind.CourtAfterFilingSummary => new("立案后委托调解期限（简易程序）", "Sent by the court after filing, summary procedure"),
    };

    /// <summary>The event as a clause: 受理 · the case was accepted.</summary>
    public static Words Of(LimitStart start) => start switch
    {
        LimitStart.Acceptance => new("受理", "the case was accepted"),
        LimitStart.ReceiptOfApplication => new("收到调解申请", "the application was received"),
        LimitStart.ConfirmedReceipt => new("确认接收委派", "receipt of the case was confirmed"),
        LimitStart.ReceiptOfEntrustment => new("收到委托", "the entrustment was received"),
    };

    /// <summary>What to do, or what holds, once the limit is over.</summary>
    public static Words Of(LimitEffect effect) => effect switch
    {
        LimitEffect.WarnThenExtendOrEnd => new("期满：双方同意的可以延长，否则应当终止调解", "Over: both parties may agree to extend, otherwise mediation is to be ended"),
        LimitEffect.CountsAsFailed => new("期满未达成协议的，视为调解不成", "Over without agreement: mediation counts as failed"),
        LimitEffect.ArbitrationOpens => new("期满：当事人可以申请仲裁，调解可以继续", "Over: the parties may apply for arbitration; mediation may go on"),
        LimitEffect.ReportAndFileBack => new("期满：向人民法院报告调解情况并退回案卷", "Over: report to the court and send the file back"),
        LimitEffect.FileBack => new("期满：将案卷退回人民法院", "Over: send the file back to the court"),
    };

    /// <summary>The name of a stop.</summary>
    public static Words Of(StopKind kind) => kind switch
    {
        StopKind.Suspension => new("中止调解", "suspension"),
        StopKind.Appraisal => new("鉴定", "appraisal"),
    };
}
