using Mediation.Db.Forms;
using Mediation.Db.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.Property(draft => draft.FormKey).HasMaxLength(FormDraft.FormKeyMaxLength);
        builder.Property(draft => draft.Content).HasMaxLength(FormDraft.ContentMaxLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(draft => draft.UserId);
        builder.HasIndex(draft => new { draft.UserId, draft.FormKey }).IsUnique();
        builder.HasIndex(draft => draft.SavedAt);
    }
}

internal sealed class FormSubmissionConfiguration : IEntityTypeConfiguration<FormSubmission>
{
    public void Configure(EntityTypeBuilder<FormSubmission> builder)
    {
        builder.HasKey(submission => new { submission.FormId, submission.UserId });
        builder.Property(submission => submission.ResultUrl).HasMaxLength(FormSubmission.ResultUrlMaxLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(submission => submission.UserId);
        builder.HasIndex(submission => submission.SentAt);
    }
}

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.Property(view => view.Name).HasMaxLength(SavedView.NameMaxLength);
        builder.Property(view => view.Query).HasMaxLength(SavedView.QueryMaxLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(view => view.UserId);
        builder.HasIndex(view => new { view.UserId, view.Name }).IsUnique();
    }
}
