using Mediation.Db.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>
/// Refuses the passwords that are tried first: one or two well-known words with digits and signs around or inside them, a number with a
/// letter or two, the account's own name. The words lie in <c>GuessableWords.txt</c>.
/// </summary>
public sealed class GuessablePasswords(IStringLocalizer<Texts> T) : IPasswordValidator<StaffUser>
{
    /// <summary>With fewer letters a password is a number: a birthday, a telephone, a plate.</summary>
    private const int FewestLetters = 4;

    private const int ShortestNameLookedFor = 4;

    private static readonly HashSet<string> Words = ReadWords();

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var plain = (password ?? "").ToLowerInvariant();
        if (user.UserName is { Length: >= ShortestNameLookedFor } name && plain.Contains(name.ToLowerInvariant(), StringComparison.Ordinal))
        {
            return Refuse("PasswordContainsUserName", T["密码里不要用自己的用户名"]);
        }

        return IsGuessable(plain)
            ? Refuse("PasswordIsGuessable", T["这个密码太容易被猜到。可以用三四个不相干的词连起来，再加一个数字"])
            : Task.FromResult(IdentityResult.Success);
    }

    private static Task<IdentityResult> Refuse(string code, string words) =>
        Task.FromResult(IdentityResult.Failed(new IdentityError { Code = code, Description = words }));

    private static bool IsGuessable(string plain)
    {
        var letters = Letters(plain);
        return letters.Length < FewestLetters || IsOneOrTwoWords(letters) || IsOneOrTwoWords(Letters(Unmasked(WithoutEnds(plain))));
    }

    private static bool IsOneOrTwoWords(string letters) => Words.Contains(letters)
        || Enumerable.Range(1, Math.Max(0, letters.Length - 1)).Any(at => Words.Contains(letters[..at]) && Words.Contains(letters[at..]));

    private static string WithoutEnds(string text) => text.Trim([.. "0123456789 !?.,;:_-+*#@$%&~^=/()"]);

    private static string Letters(string text) => new([.. text.Where(char.IsLetter)]);

    // "p@ssw0rd" is as well known as "password".
    private static string Unmasked(string text) => new([.. text.Select(character => character switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => character,
    })]);

    private static HashSet<string> ReadWords()
    {
        using var stream = typeof(GuessablePasswords).Assembly.GetManifestResourceStream(typeof(GuessablePasswords), "GuessableWords.txt")
            ?? throw new InvalidOperationException("GuessableWords.txt isn't part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
    }
}
