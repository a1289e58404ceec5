using Mediation.Web.Features.Cases.Parties.Privacy;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>What taking a request down consists of.</summary>
public static class SubmitCaseSetup
{
    public static IServiceCollection AddCaseIntake(this IServiceCollection services) => services
        .AddScoped<SubmitCaseDrafts>()
        .AddScoped<SubmitCaseOrigins>()
        .AddScoped<IntakePlaces>()
        .AddScoped<KnownPersons>()
        .AddScoped<SimilarCases>()
        .AddScoped<HandOverConsents>()
        .AddScoped<CaseRegistration>();
}
