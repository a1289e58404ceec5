using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>What is wrong with a password or a user name, in words that say what to do.</summary>
public sealed class ChineseIdentityErrors(IStringLocalizer<Texts> T) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), T["密码至少要 {0} 位", length]);

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit), T["密码里要有数字"]);

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), T["密码里要有小写字母"]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), T["密码里至少要有 {0} 个不同的字符", uniqueChars]);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), T["当前密码不正确"]);

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), T["用户名“{0}”已有人使用，请换一个", userName]);

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), T["用户名只能用字母、数字和 - . _ @ +"]);

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), T["这个账号刚被别人修改过，请重新打开后再改"]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
