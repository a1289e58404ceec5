using Mediation.Domain.Parties;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties;

/// <summary>Why a party has the capacity it has today, in a sentence (民法典 17–22).</summary>
public static class CapacityReasons
{
    public static string WhyCapacity(this IStringLocalizer<Texts> texts, Party party, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(party);
        if (party.Kind == PartyKind.Organisation)
            return texts["单位由法定代表人或者负责人行使权利"];
        var age = party.AgeOn(today);
        return age switch
        {
            < 8 => texts["不满 8 周岁（{0} 岁）", age],
            < 16 => texts["8 周岁以上不满 18 周岁（{0} 岁）", age],
            < 18 when party.LivesOnOwnEarnings => texts["{0} 岁，以自己的劳动收入为主要生活来源：{1}", age, party.CapacityNote ?? ""],
            < 18 => texts["8 周岁以上不满 18 周岁（{0} 岁）", age],
            _ when party.Incapacity is not null => texts["不能完全辨认自己的行为：{0}", party.CapacityNote ?? ""],
            null => texts["没有登记出生日期，请补充"],
            _ => texts["已满 18 周岁（{0} 岁）", age],
        };
    }
}
