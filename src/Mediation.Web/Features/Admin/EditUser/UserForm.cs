using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;
using FluentValidation;
using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.EditUser;

public sealed class UserForm
{
    [Display(Name = "用户名")]
    public string? UserName { get; set; }

    [Display(Name = "姓名")]
    public string? DisplayName { get; set; }

    [Display(Name = "岗位")]
    public List<StaffRole> Roles { get; set; } = [];

    [Display(Name = "所属中心")]
    public Guid? CentreId { get; set; }

    [Display(Name = "调解员名册")]
    public Guid? MediatorId { get; set; }

    [Display(Name = "可以登录")]
    public bool IsActive { get; set; } = true;

    /// <summary>What the account looked like when the page was opened.</summary>
    public string? Before { get; set; }

    public static UserForm Of(StaffUser user, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(user);
        var form = new UserForm
        {
            UserName = user.UserName,
            DisplayName = user.DisplayName,
            Roles = [.. roles.Select(Enum.Parse<StaffRole>).Order()],
            CentreId = user.CentreId,
            MediatorId = user.MediatorId,
            IsActive = user.IsActive,
        };
        form.Before = form.Fingerprint();
        return form;
    }

    // An account changes with every sign-in; only what this page edits counts as somebody else's change.
    private string Fingerprint()
    {
        var facts = JsonSerializer.SerializeToUtf8Bytes(new { UserName, DisplayName, Roles, CentreId, MediatorId, IsActive });
        return Convert.ToHexStringLower(SHA256.HashData(facts));
    }
}

public sealed class UserFormValidator : AbstractValidator<UserForm>
{
    public UserFormValidator(MediationDbContext db)
    {
        RuleFor(form => form.UserName)
            .NotEmpty().WithMessage("请输入用户名")
            .MaximumLength(StaffUser.UserNameMaxLength).WithMessage("用户名不能超过 {MaxLength} 个字符");
        RuleFor(form => form.DisplayName)
            .NotEmpty().WithMessage("请输入姓名")
            .MaximumLength(StaffUser.DisplayNameMaxLength).WithMessage("姓名不能超过 {MaxLength} 个字");
        RuleFor(form => form.Roles).NotEmpty().WithMessage("请至少选择一个岗位");
        RuleFor(form => form.CentreId)
            .Must((form, centre) => centre is not null || !form.Roles.Any(NeedsCentre)).WithMessage("这个岗位属于一个中心，请选择所属中心")
            .MustAsync(async (centre, ct) => centre is null || await db.Centres.AnyAsync(c => c.Id == centre, ct)).WithMessage("请从列表中选择中心");
        RuleFor(form => form.MediatorId)
            .Must((form, mediator) => mediator is not null || !form.Roles.Contains(StaffRole.Mediator)).WithMessage("调解员要和名册里的人对应，请选择")
            .Must((form, mediator) => mediator is null || form.Roles.Contains(StaffRole.Mediator)).WithMessage("只有调解员岗位才对应名册里的人，请改选“不是调解员”")
            .MustAsync(async (mediator, ct) => mediator is null || await db.Mediators.AnyAsync(m => m.Id == mediator, ct)).WithMessage("请从列表中选择调解员");
    }

    private static bool NeedsCentre(StaffRole role) => role switch
    {
        StaffRole.Mediator or StaffRole.CentreDirector or StaffRole.StationedOfficer or StaffRole.Counsellor or StaffRole.GridWorker => true,
        StaffRole.DistrictSupervisor or StaffRole.Auditor or StaffRole.Administrator => false,
    };
}
