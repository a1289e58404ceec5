using Mediation.Domain.Parties;
using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>Somebody at the counter, as typed into the intake.</summary>
/// <param name="Name">Name.</param>
/// <param name="Born">Day of birth, eight digits.</param>
/// <param name="Sequence">Sequence of the ID number; odd for a man.</param>
/// <param name="Phone">Telephone number.</param>
internal sealed record Visitor(string Name, string Born, string Sequence, string Phone)
{
    /// <summary>An ID number nobody has: the region code is assigned to no place.</summary>
    public string NationalIdNumber
    {
        get
        {
            var digits = $"990101{Born}{Sequence}";
            return digits + NationalId.CheckDigitOf(digits);
        }
    }
}

/// <summary>登记新案件, step by step.</summary>
internal static class IntakeSteps
{
    /// <summary>Takes a request down between two persons, up to the last step, where it is checked with the visitor.</summary>
    public static async Task TakeDown(this BrowserSession session, string title, Visitor applicant, Visitor respondent, params string[] requests)
    {
        await session.Page.GotoAsync("/");
        await session.Follow("登记新案件");
        await session.Main.Choose("这件事是怎么来的（渠道）", "来访");
        await session.Main.Choose("受理方式", "当事人申请");
        await session.Press("下一步：当事人");
        await session.AddPerson("添加个人（申请人）", applicant);
        await session.AddPerson("添加个人（被申请人）", respondent);
        await session.Follow("下一步：纠纷情况");
        await session.Main.Fill("纠纷名称", title);
        await session.Main.Pick("纠纷类别", "邻里纠纷");
        await session.Main.Fill("纠纷简要情况", $"{applicant.Name}说：二月二十日起，{respondent.Name}家的卫生间漏水，客厅天花板和地板受损。");
        await session.Main.Fill("申请事项", string.Join('\n', requests));
        await session.Press("下一步：查重");
        await session.Reads("请和来访人一起核对");
    }

    /// <summary>Registers what was taken down.</summary>
    /// <returns>The case's reference.</returns>
    public static async Task<string> Register(this BrowserSession session)
    {
        await session.Press("登记");
        await session.Reads("已登记");
        return await session.Main.Locator(".lead strong").InnerTextAsync();
    }

    private static async Task AddPerson(this BrowserSession session, string link, Visitor person)
    {
        await session.Follow(link);
        await session.Main.Fill("姓名", person.Name);
        await session.Main.Fill("身份证号", person.NationalIdNumber);
        await session.Main.Fill("联系电话", person.Phone);
        await session.Main.Fill("单位或住址", "示例区云桥街道示例路1号");
        await session.Press("保存当事人");
        await session.Reads(person.Name);
    }
}
