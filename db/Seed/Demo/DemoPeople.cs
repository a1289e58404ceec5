using System.Globalization;
using Bogus;
using Mediation.Domain.Parties;

namespace Mediation.Db.Seed.Demo;

/// <summary>Made-up people and companies. ID numbers carry the region code 990101, which belongs to no place; addresses say 示例.</summary>
internal sealed class DemoPeople(Faker faker, IPersonalDataVault vault)
{
    private const string NobodysRegion = "990101";
    private const int OldestAge = 84;
    private const int OfAge = 18;
    private const int RetirementAge = 60;
    private int telephones;
    private int companies;

    /// <summary>A grown-up person, as known on <paramref name="day"/>.</summary>
    public PartyDetails Person(DateOnly day) => PersonOf(day, faker.Random.Int((OfAge + 1) * 366, OldestAge * 365));

    /// <summary>A pupil of eight to fifteen.</summary>
    public PartyDetails Child(DateOnly day) => PersonBorn(day.AddDays(-faker.Random.Int(8 * 366, 15 * 365)), "学生");

    /// <summary>A company or an institution.</summary>
    /// <param name="trade">What it is, as the end of its name: 物业服务有限公司.</param>
    public PartyDetails Organisation(string trade)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"91990101MA{++companies:0000000}");
        return new PartyDetails(PartyKind.Organisation, $"示例{faker.PickRandom(Fancy)}{trade}")
        {
            CreditCode = code + UnifiedSocialCreditCode.CheckCharacterOf(code),
            HeadName = Name(),
            HeadPost = "经理",
            Phone = Phone(),
            Address = Address(),
        };
    }

    /// <summary>A name.</summary>
    public string Name() => faker.Name.LastName() + faker.Name.FirstName();

    /// <summary>An address that is none.</summary>
    public string Address() => string.Create(
        CultureInfo.InvariantCulture, $"示例区演示路{faker.Random.Int(1, 99)}号{faker.Random.Int(1, 30)}栋{faker.Random.Int(101, 1806)}室");

    /// <summary>A telephone number of a range nobody is given.</summary>
    public SealedText Phone()
    {
        var number = PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"1380000{++telephones % 10000:0000}"));
        return vault.Seal(PersonalDataKind.Phone, number.Value, number.Masked);
    }

    private PartyDetails PersonOf(DateOnly day, int days) =>
        PersonBorn(day.AddDays(-days), days > RetirementAge * 365 ? "退休" : faker.PickRandom(Occupations));

    private PartyDetails PersonBorn(DateOnly birth, string occupation)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{NobodysRegion}{birth:yyyyMMdd}{faker.Random.Int(1, 999):000}");
        var id = NationalId.Parse(digits + NationalId.CheckDigitOf(digits), birth);
        return new PartyDetails(PartyKind.Person, Name())
        {
            NationalId = vault.Seal(PersonalDataKind.NationalId, id.Value, id.Masked),
            BirthDate = id.BirthDate,
            Sex = id.Sex,
            Ethnicity = faker.Random.WeightedRandom(["汉族", "回族", "满族", "蒙古族"], [0.93f, 0.03f, 0.03f, 0.01f]),
            Occupation = occupation,
            Phone = Phone(),
            Address = Address(),
            NeedsReadingAloud = faker.Random.Bool(0.04f),
        };
    }

    private static readonly string[] Fancy = ["恒安", "宏远", "嘉和", "瑞丰", "同心", "永顺", "安居", "泰康", "新城", "万家", "启明", "广源"];

    private static readonly string[] Occupations = ["职员", "个体经营者", "务工人员", "教师", "司机", "护士", "厨师", "自由职业"];
}
