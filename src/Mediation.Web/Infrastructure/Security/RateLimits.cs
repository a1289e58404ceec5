using System.Globalization;
using System.Threading.RateLimiting;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>How often strangers may try. Counted by address; a centre behind one address signs in within the limit.</summary>
public static class RateLimits
{
    public const string SignIn = nameof(SignIn);

    /// <summary>Scanning marks: a person scans one paper after another, a machine that guesses is stopped.</summary>
    public const string Verify = nameof(Verify);

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(SignIn, context => ByAddress(context, configuration.GetValue("Security:SignInsPerMinute", 60)));
            options.AddPolicy(Verify, context => ByAddress(context, configuration.GetValue("Security:ScansPerMinute", 30)));
        });
    }

    private static RateLimitPartition<string> ByAddress(HttpContext context, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
