using Mediation.Domain.Numbering;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Numbers.NumberRegister;

/// <summary>Which part of the register is asked for.</summary>
public sealed record NumberRegisterQuery
{
    [FromQuery(Name = "committee")]
    public Guid? Committee { get; init; }

    [FromQuery(Name = "year")]
    public int? Year { get; init; }

    [FromQuery(Name = "kind")]
    public PaperNumberKind? Kind { get; init; }

    /// <summary>Only numbers that are not used any more.</summary>
    [FromQuery(Name = "cancelled")]
    public bool OnlyCancelled { get; init; }
}
