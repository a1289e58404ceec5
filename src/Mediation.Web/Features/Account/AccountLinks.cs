namespace Mediation.Web.Features.Account;

/// <summary>Every address about one's own account.</summary>
public static class AccountLinks
{
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string ChangePassword = "/account/password";
    public const string Overview = "/account";
    public const string Stay = "/account/stay";
    public const string SecondStep = "/account/sign-in/second-step";
    public const string SetUpSecondStep = "/account/second-step";
    public const string RemoveSecondStep = "/account/second-step/remove";
}
