using Mediation.Db.Identity;
using Mediation.Domain.Centres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class StaffUserConfiguration : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.ToTable("StaffUsers");
        builder.Property(user => user.UserName).HasMaxLength(StaffUser.UserNameMaxLength);
        builder.Property(user => user.NormalizedUserName).HasMaxLength(StaffUser.UserNameMaxLength);
        builder.Property(user => user.DisplayName).HasMaxLength(StaffUser.DisplayNameMaxLength);
        builder.Property(user => user.Language).HasMaxLength(10);
        builder.Property(user => user.PasswordHash).HasMaxLength(200);
        builder.Property(user => user.SecurityStamp).HasMaxLength(64);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(user => user.PhoneNumber).HasMaxLength(40);
        builder.HasOne<Centre>().WithMany().HasForeignKey(user => user.CentreId);
        builder.HasOne<Mediator>().WithMany().HasForeignKey(user => user.MediatorId);
    }
}

internal sealed class StaffRolesConfiguration :
    IEntityTypeConfiguration<IdentityRole<Guid>>,
    IEntityTypeConfiguration<IdentityUserRole<Guid>>,
    IEntityTypeConfiguration<IdentityRoleClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder)
    {
        builder.ToTable("StaffRoles");
        builder.Property(role => role.Name).HasMaxLength(40);
        builder.Property(role => role.NormalizedName).HasMaxLength(40);
        builder.Property(role => role.ConcurrencyStamp).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<IdentityUserRole<Guid>> builder) => builder.ToTable("StaffUserRoles");

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<Guid>> builder)
    {
        builder.ToTable("StaffRoleClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(100);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(200);
    }
}

internal sealed class StaffCredentialsConfiguration :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("StaffUserClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(100);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("StaffUserLogins");
        builder.Property(login => login.LoginProvider).HasMaxLength(64);
        builder.Property(login => login.ProviderKey).HasMaxLength(128);
        builder.Property(login => login.ProviderDisplayName).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("StaffUserTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(64);
        builder.Property(token => token.Name).HasMaxLength(64);
        builder.Property(token => token.Value).HasMaxLength(1000);
    }
}
