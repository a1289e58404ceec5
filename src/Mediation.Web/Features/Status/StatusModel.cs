namespace Mediation.Web.Features.Status;

/// <summary>What happened and what to do, as text keys.</summary>
/// <param name="Code">HTTP status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Advice">What to do; may name the limit of uploads.</param>
/// <param name="TraceId">Number of the request, for the log.</param>
/// <param name="Form">The page of the form that wasn't taken, where what was typed waits; null when there is none.</param>
/// <param name="LargestUpload">The limit of uploads in megabytes.</param>
public sealed record StatusModel(int Code, string Title, string Advice, string TraceId, string? Form, int LargestUpload)
{
    public static StatusModel Of(int code, string traceId, string? form, int largestUpload)
    {
        var (title, advice) = code switch
        {
            400 => ("这个请求没有办成", "页面可能放得太久，或者在别处退出了登录。请返回上一页刷新后再试；已自动保存的内容会恢复。"),
            401 => ("请先登录", "登录后再打开这个页面。"),
            403 => ("您的岗位不能做这件事", "如果工作上确实需要，请联系本中心主任或系统管理员调整权限。"),
            404 => ("没有找到这个页面", "地址可能不完整，也可能这件事不归您的中心办理。请从案桌或列表重新打开。"),
            409 => ("这里刚被别人改过", "请重新打开，看清现在的内容后再改。"),
            413 when form is null => ("上传的文件太大", "一次上传不能超过 {0} MB。请返回上一页，把文件压缩，或者分成几份分别上传。什么都没有保存。"),
            413 => ("上传的文件太大", "一次上传不能超过 {0} MB。请把文件压缩，或者分成几份分别上传。其他已填写的内容已经留着。"),
            429 => ("操作太频繁", "请等一分钟再试。"),
            _ => ("系统出了问题", "没有保存任何不完整的内容。请稍后再试；如果一直这样，请把下面的编号告诉系统管理员。"),
        };
        return new StatusModel(code, title, advice, traceId, form, largestUpload);
    }

    /// <summary>A file was asked for that is no longer what was stored: nobody may take it for the original.</summary>
    public static StatusModel OfDamagedFile(string traceId) => new(
        StatusCodes.Status500InternalServerError,
        "这份文件和登记时不一样了，不能打开",
        "存放的文件被改动、损坏或者丢失了，所以没有交给您。请不要重新上传来代替它：把下面的编号告诉系统管理员，由管理员从备份中恢复原来的文件。案件的其他内容不受影响。",
        traceId, Form: null, LargestUpload: 0);
}
