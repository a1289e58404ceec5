using Microsoft.AspNetCore.Identity;

namespace Mediation.Db.Identity;

/// <summary>The account of a member of staff. Accounts are locked, never deleted: records name the people who made them.</summary>
public sealed class StaffUser : IdentityUser<Guid>
{
    /// <summary>Longest name of a person.</summary>
    public const int DisplayNameMaxLength = 50;

    /// <summary>Longest user name.</summary>
    public const int UserNameMaxLength = 64;

    /// <summary>An account with a key of its own.</summary>
    public StaffUser()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>Name shown on pages and written into records.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The centre the person belongs to; null for people of the whole installation.</summary>
    public Guid? CentreId { get; set; }

    /// <summary>The entry in the register of mediators, for those who mediate.</summary>
    public Guid? MediatorId { get; set; }

    /// <summary>Language of the pages: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "zh-CN";

    /// <summary>Whether pages are shown in large type.</summary>
    public bool LargeType { get; set; }

    /// <summary>Whether the next sign-in starts with choosing a new password.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>False once the account is closed; a closed account can't sign in.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>When the account was made, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>When somebody last signed in with it, UTC.</summary>
    public DateTime? LastSignInAt { get; set; }
}
