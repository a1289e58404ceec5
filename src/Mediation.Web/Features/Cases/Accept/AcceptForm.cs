using System.ComponentModel.DataAnnotations;

namespace Mediation.Web.Features.Cases.Accept;

public sealed class AcceptForm
{
    [Display(Name = "由我主持调解")]
    public bool IHost { get; set; }
}
