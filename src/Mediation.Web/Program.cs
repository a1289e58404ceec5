using System.Reflection;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Persistence;
using Mediation.Web.Infrastructure.Security;

try
{
    var app = Build(args);
    app.Services.GetRequiredService<IPersonalDataVault>();
    await app.PrepareDatabaseAsync();
    app.AnnounceDemo();
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartRefusedException.AdviceFor(failure) is { } advice)
{
    await Console.Error.WriteLineAsync(advice);
    return 1;
}

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    var configuration = builder.Configuration;

    builder.Host.UseDefaultServiceProvider(options =>
    {
        options.ValidateOnBuild = true;
        options.ValidateScopes = true;
    });
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddDatabase(configuration, builder.Environment);
    builder.Services.AddStorage();
    builder.Services.AddStaffIdentity(configuration);
    builder.Services.AddRateLimits(configuration);
    builder.Services.AddPageLanguages();
    builder.Services.AddForms();
    builder.Services.AddPages();
    builder.Services.AddDeadlines(configuration);
    builder.Services.AddPapers(configuration);
    builder.Services.AddAutoMapper(options => options.LicenseKey = configuration["AutoMapper:LicenseKey"], Assembly.GetExecutingAssembly());

    var app = builder.Build();

    app.UseSecurityHeaders();
    app.UseCookiePolicy();
    app.UseRequestLocalization();
    app.UseFriendlyErrors();
    if (configuration.GetValue("Security:RequireHttps", true))
    {
        app.UseHsts();
        app.UseHttpsRedirection();
    }

    app.UseRouting();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseAuthorization();
    app.UseUploadLimit();
    app.MapStaticAssets().AllowAnonymous();
    app.MapControllers().WithStaticAssets();

    return app;
}
