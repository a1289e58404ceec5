using System.Globalization;
using Bogus;
using Mediation.Domain.Centres;
using Mediation.Domain.Parties;

namespace Mediation.Db.Seed.Demo;

/// <summary>The made-up district, built from a fixed seed: the same on every machine apart from keys and dates.</summary>
internal sealed class DemoDistrict
{
    private const int Seed = 20260101;

    // 12 + 12 + 12 + 12 + 12 + 11 + 11 + 11 + 11 communities = 104.
    private static readonly string[] Streets = ["云桥", "柳湾", "松岭", "桃溪", "枫林", "竹园", "荷塘", "梅坞", "兰汀"];
    private const string CommunityWords = "和安宁康乐泰祥瑞丰平顺福";
    private const int StreetsWithTwelve = 5;

    private readonly Faker faker = new("zh_CN") { Random = new Randomizer(Seed) };
    private readonly DateOnly today;
    private int certificates;

    private DemoDistrict(DateOnly today) => this.today = today;

    public List<Centre> Centres { get; } = [];

    public List<MediationCommittee> Committees { get; } = [];

    public List<MediationRoom> Rooms { get; } = [];

    public List<Mediator> Mediators { get; } = [];

    public List<Organ> Organs { get; } = [];

    public List<OrganOfficer> Officers { get; } = [];

    public Centre District => Centres[0];

    public Centre Centre(string name) => Centres.Single(centre => centre.Name == name);

    /// <summary>The first mediators of the committee at a centre.</summary>
    public IEnumerable<Mediator> MediatorsAt(Centre centre)
    {
        var committees = Committees.Where(committee => committee.CentreId == centre.Id).Select(committee => committee.Id).ToHashSet();
        return Mediators.Where(mediator => committees.Contains(mediator.CommitteeId));
    }

    public static DemoDistrict Make(DateOnly today)
    {
        var district = new DemoDistrict(today);
        district.AddDistrict();
        for (var i = 0; i < Streets.Length; i++)
        {
            district.AddStreet(Streets[i], i + 1, i < StreetsWithTwelve ? CommunityWords.Length : CommunityWords.Length - 1);
        }

        district.AddOrgans();
        return district;
    }

    private void AddDistrict()
    {
        var district = Domain.Centres.Centre.Open(null, CentreTier.District, "SL", "示例区", "示例区社会治安综合治理中心");
        district.MoveTo("示例区演示路1号", "000-00000000");
        Centres.Add(district);
        foreach (var trade in new[] { "医疗", "物业", "道路交通事故" })
        {
            AddCommittee(district, CommitteeKind.Professional, $"示例区{trade}纠纷人民调解委员会", $"示{trade[..1]}", 3, trade);
        }
    }

    private void AddStreet(string name, int number, int communities)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"SL{number:00}");
        var street = Domain.Centres.Centre.Open(District, CentreTier.Street, code, $"{name}街道", $"示例区{name}街道社会治安综合治理中心");
        street.MoveTo($"示例区{name}街道演示路{number}号", string.Create(CultureInfo.InvariantCulture, $"000-0000{number:0000}"));
        Centres.Add(street);
        AddCommittee(street, CommitteeKind.Street, $"{name}街道人民调解委员会", name, 4, "邻里、物业");
        Rooms.Add(MediationRoom.SetUp(street.Id, "物业纠纷调解室"));
        Rooms.Add(MediationRoom.SetUp(street.Id, "婚姻家庭调解室"));
        for (var i = 0; i < communities; i++)
        {
            AddCommunity(street, name, CommunityWords[i], i + 1);
        }
    }

    private void AddCommunity(Centre street, string streetName, char word, int number)
    {
        var name = $"{streetName[0]}{word}";
        var code = string.Create(CultureInfo.InvariantCulture, $"{street.Code}{number:00}");
        var community = Domain.Centres.Centre.Open(
            street, CentreTier.Community, code, $"{name}社区", $"示例区{streetName}街道{name}社区矛盾纠纷调处化解中心");
        community.MoveTo($"示例区{streetName}街道{name}社区服务站", null);
        Centres.Add(community);
        AddCommittee(community, CommitteeKind.Residents, $"{streetName}街道{name}社区人民调解委员会", name, 3, "邻里、家庭");
    }

    /// <summary>Three members, the first in the chair and the second a woman; whoever comes beyond them is appointed (人民调解法 8, 13).</summary>
    private void AddCommittee(Centre centre, CommitteeKind kind, string name, string shortName, int mediators, string speciality)
    {
        var committee = MediationCommittee.Register(centre.Id, kind, name, shortName);
        committee.EnterRegistration(null, "示例区人民法院");
        Committees.Add(committee);
        for (var i = 0; i < mediators; i++)
        {
            var mediator = MakeMediator(committee, i < CommitteeRules.LeastMembers ? MediatorKind.Member : MediatorKind.Appointed, speciality);
            mediator.Describe(i % 2 == 0 ? Sex.Male : Sex.Female, "汉族");
            mediator.Elect(i == 0 ? CommitteePost.Chair : CommitteePost.None);
            Mediators.Add(mediator);
        }
    }

    private Mediator MakeMediator(MediationCommittee committee, MediatorKind kind, string speciality)
    {
        var birthDate = today.AddDays(-faker.Random.Int(30 * 365, 64 * 365));
        var termStart = new DateOnly(today.Year - 1, 1, 1);
        var mediator = Mediator.Enter(committee.Id, kind, Person(), birthDate, termStart, termStart.AddYears(3).AddDays(-1), today);
        certificates++;
        mediator.Certify(string.Create(CultureInfo.InvariantCulture, $"示调证字第{certificates:0000}号"), speciality);
        return mediator;
    }

    private void AddOrgans()
    {
        AddOrgan(OrganKind.Court, "示例区人民法院", "法官", 3);
        AddOrgan(OrganKind.Procuratorate, "示例区人民检察院", "检察官", 2);
        AddOrgan(OrganKind.JusticeBureau, "示例区司法局", "科员", 3);
        AddOrgan(OrganKind.Police, "示例市公安局示例区分局", "民警", 9);
        AddOrgan(OrganKind.Department, "示例区信访局", "科员", 2);
        AddOrgan(OrganKind.Department, "示例区人力资源和社会保障局", "科员", 2);
        AddOrgan(OrganKind.Department, "示例区住房和建设委员会", "科员", 2);
    }

    private void AddOrgan(OrganKind kind, string name, string post, int officers)
    {
        var organ = Organ.Enter(kind, name);
        Organs.Add(organ);
        Officers.AddRange(Enumerable.Range(0, officers).Select(_ => OrganOfficer.Send(organ.Id, Person(), post)));
    }

    private string Person() => faker.Name.LastName() + faker.Name.FirstName();
}
