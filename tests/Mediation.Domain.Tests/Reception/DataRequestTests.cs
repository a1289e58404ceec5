using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Reception;

/// <summary>个人信息请求: taken down with the check of identity, due in so many days, answered once.</summary>
public sealed class DataRequestTests
{
    private static readonly DataRequestDetails Details =
        new("测试甲", null, DataRequestKind.Correct, "住址写错了", DeclarationWay.OralNoted, "查看身份证原件", null);

    [Fact]
    public void Receive_SetsTheDayTheHouseAnswersBy()
    {
        Assert.Equal(Given.Today.AddDays(15), Received().DueOn);

        var settings = Given.Context with { Settings = new() { AnswerDataRequestWithinDays = 7 } };
        Assert.Equal(Given.Today.AddDays(7), DataRequest.Receive(Guid.CreateVersion7(), Details, settings, Given.Mediator).DueOn);
    }

    [Fact]
    public void Receive_WithoutACheckOfIdentity_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DataRequest.Receive(Guid.CreateVersion7(), Details with { IdentityCheck = " " }, Given.Context, Given.Mediator));

    [Fact]
    public void IsOverdueOn_IsTrueFromTheDayAfterUntilItIsAnswered()
    {
        var request = Received();
        Assert.False(request.IsOverdueOn(request.DueOn));
        Assert.True(request.IsOverdueOn(request.DueOn.AddDays(1)));

        request.AnswerIt(DataRequestStatus.Granted, "已更正", DeclarationWay.PhoneNoted, Given.Context, Given.Director);

        Assert.False(request.IsOverdueOn(request.DueOn.AddDays(1)));
        Assert.Equal((DataRequestStatus.Granted, "已更正", Given.Director.Name), (request.Status, request.Answer, request.AnsweredBy));
    }

    [Fact]
    public void AnswerIt_Twice_OrWithoutReasons_IsRefused()
    {
        var request = Received();
        Assert.Throws<ArgumentException>(() => request.AnswerIt(DataRequestStatus.Refused, " ", DeclarationWay.Signed, Given.Context, Given.Director));
        Assert.Throws<ArgumentException>(() => request.AnswerIt(DataRequestStatus.Open, "还没有", DeclarationWay.Signed, Given.Context, Given.Director));
        request.AnswerIt(DataRequestStatus.Refused, "不是本人", DeclarationWay.Signed, Given.Context, Given.Director);

        Assert.Throws<WorkflowException>(() => request.AnswerIt(DataRequestStatus.Granted, "改了", DeclarationWay.Signed, Given.Context, Given.Director));
    }

    private static DataRequest Received() => DataRequest.Receive(Guid.CreateVersion7(), Details, Given.Context, Given.Mediator);
}
