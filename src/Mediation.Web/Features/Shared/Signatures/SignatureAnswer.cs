using Mediation.Domain;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Shared.Signatures;

/// <summary>What somebody did at the place for a signature under a record.</summary>
public enum SignatureAnswer
{
    /// <summary>已签名.</summary>
    Signed,

    /// <summary>拒绝签名.</summary>
    Refused,
}

/// <summary>Words and choices for <see cref="SignatureAnswer"/>.</summary>
public static class SignatureAnswers
{
    public static Words Words(this SignatureAnswer answer) => answer switch
    {
        SignatureAnswer.Signed => new("已签名", "Signed"),
        SignatureAnswer.Refused => new("拒绝签名", "Refused to sign"),
    };

    /// <summary>The choices for a place; who works for the committee doesn't refuse.</summary>
    public static IEnumerable<SelectListItem> Choices(IStringLocalizer<Texts> texts, bool mayRefuse) =>
        Enum.GetValues<SignatureAnswer>().Where(answer => mayRefuse || answer == SignatureAnswer.Signed)
            .Select(answer => new SelectListItem(texts.Of(answer.Words()), answer.ToString()));
}
