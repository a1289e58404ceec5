namespace Mediation.Web.Features.Account;

/// <summary>Every address about one's own account.</summary>
public static class AccountLinks
{
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string ChangePassword = "/account/password";
}
