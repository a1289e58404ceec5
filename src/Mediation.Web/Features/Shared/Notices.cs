using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Mediation.Web.Features.Shared;

/// <summary>The sentence shown on top of the next page: what has just been done.</summary>
public static class Notices
{
    private const string Key = "notice";

    /// <summary>Says <paramref name="text"/>, already in the reader's language, on the next page.</summary>
    public static void Notice(this ITempDataDictionary tempData, string text)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        tempData[Key] = text;
    }

    /// <summary>The sentence to show now, once.</summary>
    public static string? TakeNotice(this ITempDataDictionary tempData)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        return tempData[Key] as string;
    }
}
