using Mediation.Documents.Components;
using Mediation.Documents.Templates;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Web.Features.Admin.EditPaperMatter;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Registers printing. An office that owns other fonts names them in the section <c>Papers:Typography</c>.</summary>
public static class PaperSetup
{
    public static IServiceCollection AddPapers(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(configuration.GetSection("Papers:Typography").Get<Typography>() ?? Typography.Default);
        services.AddSingleton(_ => FontLibrary.Shared);
        services.AddSingleton(provider => new TypographyMatter(provider.GetRequiredService<Typography>(), () => FontLibrary.Shared.Families));
        services.AddSingleton<PaperMatters>();
        services.AddSingleton<PaperPrinter>();
        services.AddScoped<PrivacyNotices>();
        services.AddScoped<MatterChecks>();
        services.AddSingleton(new VerificationAddresses(configuration["Papers:PublicAddress"]));
        services.AddScoped<DossierFiles>();
        return services.AddScoped<PaperPress>();
    }
}
