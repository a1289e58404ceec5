namespace Mediation.Web.Features.Numbers;

/// <summary>Addresses of the register of numbers.</summary>
public static class NumberLinks
{
    public const string Register = "/numbers";

    public const string Export = Register + "/export";
}
