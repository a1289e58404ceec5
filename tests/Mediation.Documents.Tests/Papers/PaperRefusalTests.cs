using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.CorrectionSlip;
using Mediation.Documents.Papers.DossierContents;
using Mediation.Documents.Papers.GroupList;
using Mediation.Documents.Papers.IntakeRegistration;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.PowerOfAttorney;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.SupplementaryAgreement;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Tests.Papers;

/// <summary>A model that can't be a paper is refused with words, before anything is set.</summary>
public sealed class PaperRefusalTests
{
    private static readonly Cast People = new(SampleVariant.Short);

    [Fact]
    public void Agreement_WhenPartyHasNoName_IsRefusedAtThatParty()
    {
        var agreement = SamplePapers.Agreement(People);
        var nameless = agreement with { Parties = [agreement.Parties[0], agreement.Parties[1] with { Name = " " }] };

        var refusal = Refused(() => new AgreementPaper(nameless));

        Assert.Equal("parties[1].name", refusal.Field);
        Assert.Equal("第2位当事人没有姓名或者名称", refusal.Reason);
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    public void Agreement_WithoutTerms_IsRefused(params string[] terms)
    {
        var refusal = Refused(() => new AgreementPaper(SamplePapers.Agreement(People) with { Terms = terms }));

        Assert.Equal("terms", refusal.Field);
    }

    [Fact]
    public void Agreement_WhenPartyHasNoSignatureLine_IsRefused()
    {
        var agreement = SamplePapers.Agreement(People);
        var unsigned = agreement with { Signatures = [.. agreement.Signatures.Where(line => line.Name != "李大例")] };

        Assert.Equal("李大例没有签名栏", Refused(() => new AgreementPaper(unsigned)).Reason);
    }

    [Fact]
    public void Agreement_WhenAgentSignsForParty_IsSet()
    {
        var agreement = SamplePapers.Agreement(People);
        var byAgent = agreement with
        {
            Signatures =
            [
                .. agreement.Signatures.Where(line => line.Name != "李大例"),
                new SignatureModel { Role = SignerRole.Agent, Side = PartySide.Second, Name = "王代理", OnBehalfOf = ["李大例"] },
            ],
        };

        Assert.NotNull(new AgreementPaper(byAgent));
    }

    [Fact]
    public void Agreement_WhenIssuedWithoutNumber_IsRefused()
    {
        var agreement = SamplePapers.Agreement(People) with { Stamp = Cast.Issued() with { Number = null } };

        Assert.Equal("stamp.number", Refused(() => new AgreementPaper(agreement)).Field);
    }

    [Fact]
    public void Agreement_WhenDraftWithoutNumber_IsSet()
    {
        var agreement = SamplePapers.Agreement(People) with { Stamp = Cast.Issued() with { Number = null, Draft = true } };

        Assert.NotNull(new AgreementPaper(agreement));
    }

    [Fact]
    public void Application_WithOneApplicant_IsRefusedBecauseBothMustApply()
    {
        var application = SamplePapers.ConfirmationApplication(People);

        var refusal = Refused(() => new ConfirmationApplicationPaper(application with { Parties = [application.Parties[0]] }));

        Assert.Equal("parties", refusal.Field);
    }

    [Fact]
    public void Application_ByMouthWithoutWhoTookItDown_IsRefused()
    {
        var oral = new OralApplicationModel { On = Cast.Day, Place = "诉讼服务中心", TakenBy = " ", Statement = "请求确认协议有效。" };

        Assert.Equal("takenBy", Refused(() => new ConfirmationApplicationPaper(SamplePapers.ConfirmationApplication(People) with { ByMouth = oral })).Field);
    }

    [Fact]
    public void Application_WithThreeAgentsForOneParty_IsRefused()
    {
        var application = SamplePapers.ConfirmationApplication(People);
        var agent = new RepresentativeModel { Kind = RepresentativeKind.Agent, Name = "王代理" };
        var crowded = application.Parties[0] with { Representatives = [agent, agent, agent] };

        var refusal = Refused(() => new ConfirmationApplicationPaper(application with { Parties = [crowded, application.Parties[1]] }));

        Assert.Equal("parties[0].representatives", refusal.Field);
    }

    [Fact]
    public void IntakeRegistration_WhenEntrustedByNobody_IsRefused()
    {
        var registration = SamplePapers.IntakeRegistration(People) with { Source = IntakeSource.Entrusted };

        Assert.Equal("sendingBody", Refused(() => new IntakeRegistrationPaper(registration)).Field);
    }

    [Fact]
    public void MediationRecord_WhenItEndsBeforeItBegins_IsRefused()
    {
        var record = SamplePapers.MediationRecord(People) with { EndedAt = Cast.Hour.AddMinutes(-1) };

        Assert.Equal("endedAt", Refused(() => new MediationRecordPaper(record)).Field);
    }

    [Fact]
    public void RightsNotice_WhenNobodyWasTold_IsRefused()
    {
        var notice = SamplePapers.RightsNotice(People) with { Signatures = [], ToldNote = null };

        Assert.Equal("signatures", Refused(() => new RightsNoticePaper(notice)).Field);
    }

    [Fact]
    public void CorrectionSlip_WithoutTheHashOfTheCorrectedPaper_IsRefused() =>
        Assert.Equal("correctedHash", Refused(() => new CorrectionSlipPaper(SamplePapers.CorrectionSlip(People) with { CorrectedHash = "" })).Field);

    [Fact]
    public void SupplementaryAgreement_WithoutTerms_IsRefused() =>
        Assert.Equal("terms", Refused(() => new SupplementaryAgreementPaper(SamplePapers.SupplementaryAgreement(People) with { Terms = [] })).Field);

    [Fact]
    public void PowerOfAttorney_ForThreeAgents_IsRefused()
    {
        var power = SamplePapers.PowerOfAttorney(People);
        var agent = power.Attorneys[0];

        Assert.Equal("attorneys", Refused(() => new PowerOfAttorneyPaper(power with { Attorneys = [agent, agent, agent] })).Field);
    }

    [Fact]
    public void GroupList_WithFewerMembersThanListed_IsRefused() =>
        Assert.Equal("memberCount", Refused(() => new GroupListPaper(SamplePapers.GroupList(People) with { MemberCount = 1 })).Field);

    [Fact]
    public void DossierContents_WhenAPaperEndsBeforeItBegins_IsRefusedAtThatEntry()
    {
        var contents = SamplePapers.DossierContents(People);
        var turned = contents with { Entries = [contents.Entries[0] with { FirstPage = 3, LastPage = 2 }] };

        Assert.Equal("entries[0].lastPage", Refused(() => new DossierContentsPaper(turned)).Field);
    }

    [Fact]
    public void Refusal_WithSeveralReasons_NamesThemAllInOneMessage()
    {
        var agreement = SamplePapers.Agreement(People) with { Terms = [], Facts = "" };

        var exception = Assert.Throws<PaperRefusedException>(() => new AgreementPaper(agreement));

        Assert.Equal("人民调解协议书", exception.Paper);
        Assert.Equal(["facts", "terms"], exception.Refusals.Select(refusal => refusal.Field));
        Assert.Equal("不能制作《人民调解协议书》：没有写明纠纷主要事实；协议没有条款，请先写明协议内容。", exception.Message);
    }

    [Fact]
    public void Paper_WithoutCommittee_IsRefusedWhateverItsKind() =>
        Assert.All(PaperCatalog.All, kind => Assert.Contains(
            Assert.Throws<PaperRefusedException>(() => kind.Create(SamplePapers.Of(kind.Name) with { Committee = "" })).Refusals,
            refusal => refusal.Field == "committee"));

    [Fact]
    public void Print_WithACharacterNoFontHas_NamesTheCharacterAndItsField()
    {
        var agreement = SamplePapers.Agreement(People);
        var unprintable = agreement with { Parties = [agreement.Parties[0], agreement.Parties[1] with { Address = "样板路\U0001F600号" }] };

        var missing = Assert.Throws<MissingGlyphException>(() => Print.Paper("agreement", unprintable));

        Assert.Equal(
            new PaperRefusal(
                "parties[1].address",
                "第2位当事人的住址（“样板路\U0001F600号”）里有字库没有的字“\U0001F600”（U+1F600），请先核对是否写错，没有写错的请管理员补充字体"),
            PaperRefusal.Of(missing, unprintable));
    }

    [Theory]
    [InlineData("facts", "纠纷事实")]
    [InlineData("terms[2]", "第3条协议内容")]
    [InlineData("performance.schedule[0].what", "履行方式的第1期履行安排的内容")]
    [InlineData("application.parties[0].representatives[1].name", "第1位当事人的第2位代理人的姓名或者名称")]
    [InlineData("stamp.version", null)]
    public void FieldWords_OfAField_AreWhatTheMediatorCallsIt(string path, string? words) => Assert.Equal(words, FieldWords.Of(path));

    private static PaperRefusal Refused(Func<object> paper) =>
        Assert.Single(Assert.Throws<PaperRefusedException>(paper).Refusals);
}
