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
    private int telephones;
    private int companies;

    /// <summary>A grown-up person, as known on <paramref name="day"/>.</summary>
    public PartyDetails Person(DateOnly day) => PersonBorn(day.AddDays(-faker.Random.Int((OfAge + 1) * 366, OldestAge * 365)), "务工人员");

    /// <summary>A pupil of eight to fifteen.</summary>
    public PartyDetails Child(DateOnly day) => PersonBorn(day.AddDays(-faker.Random.Int(8 * 366, 15 * 365)), "学生");

    /// <summary>A company or an institution.</summary>
    public PartyDetails Organisation()
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"91990101MA{++companies:0000000}");
        return new PartyDetails(PartyKind.Organisation, $"示例{faker.PickRandom(Trades)}有限公司（第{companies}号）")
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

    private PartyDetails PersonBorn(DateOnly birth, string occupation)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{NobodysRegion}{birth:yyyyMMdd}{faker.Random.Int(1, 999):000}");
        var id = NationalId.Parse(digits + NationalId.CheckDigitOf(digits), birth);
        return new PartyDetails(PartyKind.Person, Name())
        {
            NationalId = vault.Seal(PersonalDataKind.NationalId, id.Value, id.Masked),
            BirthDate = id.BirthDate,
            Sex = id.Sex,
            Ethnicity = "汉族",
            Occupation = occupation,
            Phone = Phone(),
            Address = Address(),
            NeedsReadingAloud = faker.Random.Bool(0.04f),
        };
    }

    private static readonly string[] Trades = ["物业服务", "建筑劳务", "餐饮管理", "健身服务", "商贸", "旅行社", "医疗管理", "电子商务", "置业"];
}
