using System.Text.RegularExpressions;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>A source is printed as what it is: statute, interpretation, regulation, ministry's or local rule, or our own decision.</summary>
public sealed partial class BasisTests
{
    private static IEnumerable<Basis> All() => new[]
    {
        CaseWorkflow.Machine.GetInfo(), AgreementWorkflow.Machine.GetInfo(), ConfirmationWorkflow.Machine.GetInfo(),
        ConsultationWorkflow.Machine.GetInfo(), LeaderCaseWorkflow.Machine.GetInfo(), VisitWorkflow.Machine.GetInfo(),
        FollowUpWorkflow.Machine.GetInfo(),
    }.SelectMany(info => info.Transitions).SelectMany(transition => transition.Rules).SelectMany(rule => Parts(rule.Basis)).Distinct();

    public static TheoryData<string, BasisKind> Sources()
    {
        var data = new TheoryData<string, BasisKind>();
        foreach (var basis in All())
            data.Add(basis.Source.Chinese, basis.Kind);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Kind_OfEverySourceARuleNames_IsWhatItsNameSays(string source, BasisKind kind) => Assert.Equal(KindOf(source), kind);

    [Fact]
    public void InWords_WhenTheSourcesAreOfTwoKinds_SaysTheKindOfEach()
    {
        var basis = Basis.Statute("人民调解法第二十六条", "art. 26").And(Basis.Interpretation("特邀调解规定第二十一条", "art. 21"));

        Assert.Equal("人民调解法第二十六条（法律）；特邀调解规定第二十一条（司法解释）", basis.InWords.Chinese);
        Assert.Equal("art. 26 (Statute); art. 21 (Judicial interpretation)", basis.InWords.English);
        Assert.Equal("本系统工作规则", Basis.House.InWords.Chinese);
    }

    private static IEnumerable<Basis> Parts(Basis basis) => basis.Also is { } also ? [basis, .. Parts(also)] : [basis];

    private static BasisKind KindOf(string source) => source switch
    {
        _ when Interpretation().IsMatch(source) => BasisKind.JudicialInterpretation,
        _ when source.StartsWith("医疗纠纷预防和处理条例", StringComparison.Ordinal) => BasisKind.AdministrativeRegulation,
        _ when source.StartsWith("人民调解工作若干规定", StringComparison.Ordinal) || source.StartsWith("司发通", StringComparison.Ordinal) => BasisKind.MinistryRule,
        _ when source.StartsWith("宁波市", StringComparison.Ordinal) => BasisKind.LocalRule,
        _ when Statute().IsMatch(source) => BasisKind.Statute,
        _ => BasisKind.HouseRule,
    };

    [GeneratedRegex("特邀调解|在线调解规则|法释|法解释|司法解释")]
    private static partial Regex Interpretation();

    /// <summary>…法第…条, and nothing else: a statute stands alone or beside other statutes.</summary>
    [GeneratedRegex("^([一-龥]+[法典]第[一二三四五六七八九十百千零、第条至]+；?)+$")]
    private static partial Regex Statute();
}
