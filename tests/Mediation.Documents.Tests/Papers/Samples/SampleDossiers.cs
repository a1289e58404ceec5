using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Typesetting;
using Mediation.Documents.Tests.Typesetting.Reading;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>Dossiers: issued papers, scans of all three kinds, a record that is not for the other side.</summary>
public static class SampleDossiers
{
    public static DossierModel Dossier(Cast cast) => Of(cast, Matter(cast));

    /// <summary>Two simple matters in one volume.</summary>
    public static DossierModel Shared(Cast cast) => Of(
        cast,
        Matter(cast),
        new DossierMatterModel
        {
            Matter = "楼道堆物纠纷",
            CaseNumber = "（2026）示海人调字第0043号",
            Papers = [Issued("人民调解受理登记表", SamplePapers.IntakeRegistration(cast)), Issued("现场解决记录", SamplePapers.WalkInNote(cast))],
        });

    public static DossierPaperModel Issued(string title, PaperModel model) => new()
    {
        Issued = true,
        Pages = new ScanModel
        {
            Title = title,
            Files = [PaperCatalog.All.Single(kind => kind.ModelType == model.GetType()).Create(model).GeneratePdf()],
        },
    };

    public static DossierPaperModel Scan(string title, params byte[][] files) => new() { Pages = new ScanModel { Title = title, Files = files } };

    private static DossierModel Of(Cast cast, params DossierMatterModel[] matters) => new()
    {
        Stamp = Cast.Issued("（2026）示海人调字第42号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Cover = SamplePapers.DossierCover(cast),
        Matters = matters,
        Description = SamplePapers.DossierDescription(cast),
        BackCover = SamplePapers.BackCover(cast),
    };

    private static DossierMatterModel Matter(Cast cast) => new()
    {
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        CaseNumber = Cast.CaseNumber,
        Papers =
        [
            Issued("人民调解申请书", SamplePapers.Application(cast)),
            Issued("人民调解受理登记表", SamplePapers.IntakeRegistration(cast)),
            Issued("人民调解当事人权利义务告知书", SamplePapers.RightsNotice(cast)),
            .. cast.Names.Select(name => Scan($"身份证明：{name}", SampleImages.Landscape)),
            Scan("证据材料：渗水部位照片", TestImages.Jpeg(600, 800), SampleImages.Page),
            Scan("证据材料：维修合同", TestPdf.Scan(3).Bytes()),
            Issued("人民调解记录（第二次）", SamplePapers.MediationRecord(cast)) with { Remarks = "背靠背，不得向对方出示" },
            Issued("人民调解协议书", SamplePapers.Agreement(cast)),
            Issued("结案报告表", SamplePapers.ClosingReport(cast)),
        ],
    };
}
