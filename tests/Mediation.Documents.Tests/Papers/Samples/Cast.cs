using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>The people of a variant and the words they use; everything invented, IDs in a region nobody has.</summary>
public sealed class Cast(SampleVariant variant)
{
    public const string Committee = "示例区海棠街道人民调解委员会";
    public const string Court = "示例市示例区人民法院";
    public const string CaseNumber = "（2026）示海人调字第0042号";
    public const string Matter = "卫生间渗水引起的相邻关系纠纷";
    public const string Mediator = "刘调解";
    public const string Recorder = "陈记录";

    public const string ProtectedAddress = "（地址保密，另纸提交）";

    private const string LongSentence = "楼上卫生间渗水，造成楼下卧室顶面、墙面和地板受损，双方多次协商没有结果。";

    private static readonly PartyModel Applicant = new()
    {
        Side = PartySide.First,
        Name = "张晓示",
        Sex = "女",
        Ethnicity = "汉族",
        BornOn = new DateOnly(1981, 5, 12),
        Age = 45,
        Occupation = "退休教师",
        Phone = "13900000001",
        IdentityType = "居民身份证",
        IdentityNumber = "990101198105120015",
        Address = "示例区海棠街道样板里3号楼401室",
    };

    private static readonly PartyModel Respondent = new()
    {
        Side = PartySide.Second,
        Name = "李大例",
        Sex = "男",
        Ethnicity = "回族",
        BornOn = new DateOnly(1976, 3, 8),
        Age = 50,
        Occupation = "个体工商户",
        Phone = "13900000002",
        IdentityType = "居民身份证",
        IdentityNumber = "990101197603080023",
        Address = "示例区海棠街道样板里3号楼501室",
    };

    private static readonly PartyModel Company = new()
    {
        Side = PartySide.Second,
        Kind = PartyKind.Organisation,
        Name = "示例市样板里物业服务有限公司",
        CreditCode = "91990101MA0DEM00XB",
        LegalRepresentative = "赵经理",
        LegalRepresentativePost = "总经理",
        Phone = "022-00000000",
        Address = "示例区海棠街道样板路1号",
        Representatives =
        [
            new RepresentativeModel
            {
                Kind = RepresentativeKind.Agent,
                Name = "王代理",
                Relation = "本单位工作人员",
                SpecialAuthority = true,
                Phone = "13900000003",
            },
        ],
    };

    private static readonly PartyModel Builder = Company with
    {
        Side = PartySide.First,
        Name = "示例省第一建筑安装工程集团股份有限公司海棠分公司",
        CreditCode = "91990101MA0DEM00YA",
        LegalRepresentative = "钱总",
        LegalRepresentativePost = "负责人",
        Representatives = [Attorney("郑律师", "律师"), Attorney("冯律师", "律师")],
    };

    private static readonly PartyModel Minor = Applicant with
    {
        Name = "张小示",
        BornOn = new DateOnly(2015, 6, 1),
        Age = 11,
        Occupation = "小学生",
        Representatives =
        [
            new RepresentativeModel { Kind = RepresentativeKind.Guardian, Name = "张晓示", Relation = "母亲" },
            new RepresentativeModel { Kind = RepresentativeKind.Guardian, Name = "王二示", Relation = "父亲" },
        ],
    };

    public IReadOnlyList<PartyModel> Parties { get; } = variant switch
    {
        SampleVariant.OrganisationsOnly =>
            [Builder, Company with { Representatives = [.. Company.Representatives, Attorney("陈律师", "律师")] }],
        SampleVariant.MinorParty => [Minor, Respondent],
        SampleVariant.ProtectedAddress => [Applicant with { Address = ProtectedAddress, Phone = null }, Respondent],
        SampleVariant.Short or SampleVariant.Long => [Applicant, Respondent],
        SampleVariant.OrganisationParty => [Applicant, Company],
        SampleVariant.RareCharacters => [Applicant with { Name = "㼆䶮𠅤" }, Respondent with { Name = "欧阳龘靐" }],
        SampleVariant.ManyParties =>
        [
            .. Enumerable.Range(1, 6).Select(n => Applicant with { Name = $"张住户{n}" }),
            Respondent,
            Respondent with { Side = PartySide.Third, Name = "孙第三" },
        ],
    };

    public IReadOnlyList<string> Names => [.. Parties.Select(party => party.Name)];

    public PartyNaming Naming => variant is SampleVariant.ManyParties ? PartyNaming.NeutralSides : PartyNaming.ApplicantAndRespondent;

    public static DateOnly Day { get; } = new(2026, 9, 1);

    public static DateTime Hour { get; } = new(2026, 9, 1, 9, 30, 0);

    /// <summary>A short text, or one of several pages.</summary>
    public string Text(string opening) => variant is SampleVariant.Long
        ? string.Join('\n', Enumerable.Repeat(opening + string.Concat(Enumerable.Repeat(LongSentence, 6)), 8))
        : opening;

    public static PaperStamp Issued(string number = "（2026）示海调字第0018号") => new()
    {
        SetAt = new DateTimeOffset(2026, 9, 1, 16, 20, 0, TimeSpan.FromHours(8)),
        Number = number,
        Draft = false,
    };

    public IReadOnlyList<SignatureModel> Signatures(params SignerRole[] officials) =>
        [.. Parties.Select(Line), .. Officials(officials)];

    public static IReadOnlyList<SignatureModel> Officials(params SignerRole[] officials) =>
        [.. officials.Select(role => new SignatureModel { Role = role, Name = role is SignerRole.Recorder ? Recorder : Mediator })];

    /// <summary>The party's own line, or that of the guardian who signs for a minor.</summary>
    private SignatureModel Line(PartyModel party)
    {
        var guardian = party.Representatives.FirstOrDefault(person => person.Kind is RepresentativeKind.Guardian);
        return new SignatureModel
        {
            Role = guardian is null ? SignerRole.Party : SignerRole.Guardian,
            Side = party.Side,
            Name = guardian?.Name ?? party.Name,
            OnBehalfOf = guardian is null ? [] : [party.Name],
            Ways = variant is SampleVariant.Short ? [SigningWay.Signature, SigningWay.Fingerprint] : [],
            SignedOn = variant is SampleVariant.Short ? Day : null,
            ReadAloud = party.Side is PartySide.Second,
            ReadAloudBy = Mediator,
        };
    }

    private static RepresentativeModel Attorney(string name, string relation) => new()
    {
        Kind = RepresentativeKind.Agent,
        Name = name,
        Relation = relation,
        SpecialAuthority = true,
        Address = "示例律师事务所",
        IdentityNumber = "19901202410000001",
        Phone = "13900000004",
    };
}
