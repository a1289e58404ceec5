using Mediation.Db.PersonalData;
using Mediation.Domain;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.RevealPersonalData;

/// <summary>The names people see for what was read and why.</summary>
public static class ReadingNames
{
    public static Words Of(ReadingPurpose purpose) => purpose switch
    {
        ReadingPurpose.ContactParty => new("联系当事人", "To contact the party"),
        ReadingPurpose.CheckIdentity => new("核对身份", "To check the identity"),
        ReadingPurpose.PrintPaper => new("打印文书", "To print a paper"),
        ReadingPurpose.OpenPaper => new("打开案卷材料", "To open a paper on file"),
        ReadingPurpose.FindByNumber => new("按号码查找", "To find cases by a number"),
        ReadingPurpose.AuthorityRequest => new("法院、公安机关依法要求", "Lawful request of a court or the police"),
        ReadingPurpose.Other => new("其他", "Other"),
    };

    public static Words Of(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.NationalId => new("身份证号", "ID number"),
        PersonalDataKind.Phone => new("电话", "Telephone"),
    };
}
