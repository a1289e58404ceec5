using Mediation.Documents.Components;

namespace Mediation.Documents.Tests.Papers;

/// <summary>Where the subject of a letter is broken, and what becomes of stops in sentences that are filled in.</summary>
public sealed class SubjectLinesTests
{
    private const float Room = 20.1f;

    [Theory]
    [InlineData("纠纷分流函")]
    [InlineData("关于移送卫生间渗水引起的相邻关系纠纷司法确认申请材料的函", "关于移送卫生间渗水引起的", "相邻关系纠纷司法确认申请材料的函")]
    [InlineData("关于张晓示与李大例卫生间渗水引起的相邻关系纠纷调解情况的反馈函", "关于张晓示与李大例卫生间渗水引起的", "相邻关系纠纷调解情况的反馈函")]
    [InlineData(
        "关于示例省第一建筑安装工程集团股份有限公司海棠分公司与示例市样板里物业服务有限公司卫生间渗水引起的相邻关系纠纷调解情况的反馈函",
        "关于示例省第一建筑安装工程集团股份", "有限公司海棠分公司与示例市样板里物业服务", "有限公司卫生间渗水引起的", "相邻关系纠纷调解情况的反馈函")]
    public void Break_OfALetterSubject_EndsLinesWherePhrasesEnd(string subject, params string[] lines)
    {
        Assert.Equal(lines.Length == 0 ? [subject] : lines, SubjectLines.Break(subject, Room).Split('\n'));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(45)]
    [InlineData(100)]
    public void Break_OfASubjectWithoutAnyPhrase_StillFitsInTheFewestLines(int length)
    {
        var lines = SubjectLines.Break(new string('甲', length), Room).Split('\n');

        Assert.Equal((int)Math.Ceiling(length / Room), lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 20));
    }

    [Theory]
    [InlineData("双方分歧太大。", "因双方分歧太大，现终止调解。")]
    [InlineData("双方分歧太大", "因双方分歧太大，现终止调解。")]
    [InlineData("双方说：“不谈了！”", "因双方说：“不谈了！”，现终止调解。")]
    public void Fill_WithAValueThatBringsItsOwnStop_SetsOne(string reason, string sentence) =>
        Assert.Equal(sentence, "因{reason}，现终止调解。".Fill(("reason", reason)));
}
