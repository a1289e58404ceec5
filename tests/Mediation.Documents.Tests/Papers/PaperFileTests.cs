using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;

namespace Mediation.Documents.Tests.Papers;

/// <summary>What holds of every paper's file, whatever it says: kinds × variants.</summary>
public sealed class PaperFileTests
{
    public static TheoryData<string, SampleVariant> Everything
    {
        get
        {
            var everything = new TheoryData<string, SampleVariant>();
            foreach (var name in SamplePapers.Names)
            {
                foreach (var variant in Enum.GetValues<SampleVariant>())
                    everything.Add(name, variant);
            }

            return everything;
        }
    }

    public static TheoryData<string> Kinds => [.. SamplePapers.Names];

    public static TheoryData<string> SignedKinds =>
    [
        "intake-registration", "rights-notice", "investigation-record", "mediation-record", "agreement",
        "oral-agreement-registration", "follow-up-record", "walk-in-note", "confirmation-application", "application",
        "supplementary-agreement", "correction-slip", "note-of-telling", "reexamination-record", "consultation-minutes",
    ];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Print_WhenSetTwice_GivesTheSameBytes(string name, SampleVariant variant) =>
        Assert.Equal(Print.Paper(name, variant), Print.Paper(name, SamplePapers.Of(name, variant)));

    [ToolTheory("qpdf")]
    [MemberData(nameof(Everything))]
    public void Print_ByQpdf_IsFoundSound(string name, SampleVariant variant) =>
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", Print.Paper(name, variant), "--check", "{file}"));

    [PreflightFact]
    public void Print_OfEverySampleAndVariant_IsFitForArchives()
    {
        var samples =
            from name in SamplePapers.Names
            from variant in Enum.GetValues<SampleVariant>()
            select ($"{name}-{variant}", Print.Paper(name, variant));

        var (count, faults) = Preflight.CheckAll(samples);

        Assert.Equal(SamplePapers.Names.Count() * Enum.GetValues<SampleVariant>().Length, count);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Everything))]
    public void Print_WhateverTheVariant_NumbersItsPagesThrough(string name, SampleVariant variant)
    {
        if (name == "dossier")
            return; // what is bound keeps its own footer and gets a number in its corner: BoundDossierTests
        var pages = PdfText.Pages(Print.Paper(name, variant));

        for (var index = 0; index < pages.Count; index++)
        {
            // Letters number their pages as official documents do, without saying how many there are.
            var text = PdfText.WithoutSpace(pages[index]);
            Assert.True(
                text.Contains($"第{index + 1}页共{pages.Count}页", StringComparison.Ordinal) || text.Contains($"—{index + 1}—", StringComparison.Ordinal),
                $"Page {index + 1} has no number.");
        }
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Everything))]
    public void Print_WhateverTheVariant_LeavesNoPageEmpty(string name, SampleVariant variant)
    {
        if (name == "back-cover")
            return; // empty but for the binder's mark
        const int footerLength = 60;
        foreach (var page in PdfText.Pages(Print.Paper(name, variant)))
            Assert.True(PdfText.WithoutSpace(page).Length > footerLength || page.Contains('：'), $"A page says only: {page}");
    }

    [ToolTheory("pdftotext")]
    [InlineData("intake-registration", SampleVariant.Short)]
    [InlineData("rights-notice", SampleVariant.RareCharacters)]
    [InlineData("oral-agreement-registration", SampleVariant.Short)]
    [InlineData("confirmation-application", SampleVariant.Short)]
    [InlineData("mediation-record", SampleVariant.Short)]
    [InlineData("mediation-record", SampleVariant.OrganisationParty)]
    public void Print_WhereSignaturesCanMoveCloser_TakesOnePage(string name, SampleVariant variant) =>
        Assert.Single(PdfText.Pages(Print.Paper(name, variant)));

    [ToolTheory("pdftotext")]
    [MemberData(nameof(SignedKinds))]
    public void Print_WhenPaperRunsOn_AsksForSignaturesOnEveryPageButTheLast(string name)
    {
        var pages = PdfText.Pages(Print.Paper(name, SampleVariant.Long));

        Assert.True(pages.Count > 1, "The long variant fits on one page.");
        Assert.All(pages.SkipLast(1), page => Assert.Contains("（续页）", page));
        Assert.DoesNotContain("（续页）", pages[^1]);
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Kinds))]
    public void Print_WhenDraft_IsMarkedOnEveryPage(string name)
    {
        var model = SamplePapers.Of(name) with { Stamp = Cast.Issued() with { Draft = true } };

        var pages = PdfText.Pages(Print.Paper(name, model));

        // What is bound was issued before and stays as it is.
        var own = name switch
        {
            "confirmation-packet" => pages.Take(1),
            "dossier" => [.. pages.Take(2), .. pages.TakeLast(2)],
            _ => pages,
        };
        Assert.All(own, page => Assert.Contains("草稿", PdfText.WithoutSpace(page)));
    }

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Kinds))]
    public void Print_WhenIssued_IsNotMarkedAsDraft(string name) =>
        Assert.DoesNotContain("草稿", PdfText.Continuous(Print.Paper(name)));

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Kinds))]
    public void Print_InItsFooter_CarriesVersionAndShortHash(string name)
    {
        var model = SamplePapers.Of(name) with { Stamp = Cast.Issued() with { Version = 3 } };

        var text = PdfText.Continuous(Print.Paper(name, model));

        Assert.Contains($"编号{model.Stamp.Number}第3版校验码{ContentHash.Of(model)[..12]}", text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void GetMetadata_OfEveryPaper_NamesTitleCommitteeNumberAndHash(string name)
    {
        var model = SamplePapers.Of(name);

        var metadata = Print.Kind(name).Create(model).GetMetadata();

        Assert.StartsWith(Print.Kind(name).Title, metadata.Title, StringComparison.Ordinal);
        Assert.Equal(Cast.Committee, metadata.Author);
        Assert.Equal(model.Stamp.Number, metadata.Subject);
        Assert.Contains(ContentHash.Of(model), metadata.Keywords);
        Assert.Equal(model.Stamp.SetAt, metadata.CreationDate);
    }

    [ToolTheory("pdftotext")]
    [InlineData("agreement")]
    [InlineData("intake-registration")]
    [InlineData("mediation-record")]
    [InlineData("confirmation-application")]
    [InlineData("oral-agreement-registration")]
    public void Print_WithRareCharacters_CanBeCopiedOutAgain(string name)
    {
        var text = PdfText.Continuous(Print.Paper(name, SampleVariant.RareCharacters));

        Assert.Contains("㼆䶮𠅤", text);
        Assert.Contains("欧阳龘靐", text);
    }

    [ToolTheory("pdftotext")]
    [InlineData("agreement")]
    [InlineData("intake-registration")]
    [InlineData("mediation-record")]
    public void Print_OnOwnInitiative_NamesNeutralSides(string name)
    {
        var text = PdfText.Continuous(Print.Paper(name, SampleVariant.ManyParties));

        Assert.Contains("甲方", text);
        Assert.Contains("乙方", text);
        Assert.Contains("丙方", text);
        Assert.DoesNotContain("被申请人", text);
        Assert.All(Enumerable.Range(1, 6), n => Assert.Contains($"张住户{n}", text));
    }

    [ToolTheory("pdftotext")]
    [InlineData("agreement")]
    [InlineData("confirmation-application")]
    public void Print_WithOrganisation_NamesItsRepresentativeAndAgent(string name)
    {
        var text = PdfText.Continuous(Print.Paper(name, SampleVariant.OrganisationParty));

        Assert.Contains("示例市样板里物业服务有限公司", text);
        Assert.Contains("91990101MA0DEM00XB", text);
        Assert.Contains("法定代表人", text);
        Assert.Contains("赵经理", text);
        Assert.Contains("委托代理人", text);
        Assert.Contains("特别授权", text);
        Assert.Contains("有限公司法定代表人：赵经理□签名□盖章", text);
    }

    [ToolFact("pdftotext")]
    public void Print_WhenTheScheduleOnlyRepeatsWayAndPlace_LeavesTheirColumnsOut()
    {
        var model = SamplePapers.Agreement(new Cast(SampleVariant.Short));
        var performance = model.Performance! with { Way = "银行转账", Place = "示例银行" };

        var text = PdfText.Continuous(Print.Paper("agreement", model with { Performance = performance }));

        Assert.Contains("履行人金额或者事项受领人1", text);
    }

    [ToolFact("pdftotext")]
    public void Print_WhenAnOrganisationOwesManyInstalments_GivesItsNameRoom()
    {
        var model = SamplePapers.Agreement(new Cast(SampleVariant.Short));
        var row = model.Performance!.Schedule[0] with { Debtor = "示例省云桥市国际经济技术合作开发建设投资控股集团第一建筑安装工程机电设备租赁劳务服务股份有限公司海棠街道云和社区分公司" };
        var performance = model.Performance with { Schedule = [.. Enumerable.Repeat(row, 12)] };

        Assert.InRange(PdfText.Pages(Print.Paper("agreement", model with { Performance = performance })).Count, 3, 5);
    }

    [ToolTheory("pdftotext")]
    [InlineData(false, "本协议一式三份")]
    [InlineData(true, "本协议一式四份")]
    public void Print_OfAnAgreement_CountsItsCopies(bool court, string copies)
    {
        var model = SamplePapers.Agreement(new Cast(SampleVariant.Short)) with { CopyForCourt = court };

        Assert.Contains(copies, PdfText.Continuous(Print.Paper("agreement", model)));
    }
}
