using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>Accounts, passwords and the sign-in cookie.</summary>
public static class StaffIdentity
{
    /// <summary>Wrong passwords in a row before an account is locked.</summary>
    public const int TriesBeforeLockOut = 5;

    /// <summary>Minutes an account stays locked.</summary>
    public const int LockOutMinutes = 15;

    /// <summary>Fewest characters of a password.</summary>
    public const int PasswordLength = 10;

    public static IServiceCollection AddStaffIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var security = configuration.GetSection("Security");
        services.AddIdentity<StaffUser, IdentityRole<Guid>>(ConfigureAccounts)
            .AddEntityFrameworkStores<MediationDbContext>()
            .AddUserStore<SealedUserStore>()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<GuessablePasswords>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<OnceOnlyCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<SecurityStampValidatorOptions>(options =>
            options.ValidationInterval = TimeSpan.FromSeconds(security.GetValue("StampCheckSeconds", 30)));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "mediation";
            options.ExpireTimeSpan = TimeSpan.FromMinutes(security.GetValue("SessionMinutes", 60));
            options.SlidingExpiration = true;
            options.LoginPath = "/account/sign-in";
            options.LogoutPath = "/account/sign-out";
            options.ReturnUrlParameter = "returnUrl";
            // Renewed with every answer but the most frequent ones, so that a page knows how long its session lasts.
            options.Events.OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
                return Task.CompletedTask;
            };
            options.Events.OnRedirectToLogin = SendToSignIn;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });

        // Every cookie, whoever writes it: out of reach for scripts and other sites, and never sent in the clear.
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
            options.Secure = security.GetValue("RequireHttps", true) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });

        services.AddSingleton<DataFolder>();
        services.AddDataProtection().SetApplicationName("Mediation");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((options, folder, loggers) => options.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                    Directory.CreateDirectory(folder.Combine("keys")), loggers));

        services.AddAuthorization(Policies.Configure);
        services.AddSingleton<Features.FirstRun.FirstRunCode>();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        return services;
    }

    /// <summary>
    /// Whoever isn't signed in goes to the sign-in page. A form that was sent when the session had just ended goes along: the page is
    /// answered in place, by <c>Features/Status</c>. A page's own calls get a line that says what has happened.
    /// </summary>
    private static async Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (http.Request.Headers.ContainsKey("HX-Request"))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(http.RequestServices.GetRequiredService<IStringLocalizer<Texts>>()[
                "登录已过期，草稿没有保存。请照常提交，登录后内容会恢复"], http.RequestAborted);
        }
        else if (HttpMethods.IsPost(http.Request.Method) && await http.RequestServices.GetRequiredService<KeptForms>().TakeAsync(http))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            http.Response.Redirect(context.RedirectUri);
        }
    }

    private static void ConfigureAccounts(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = false;
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequireDigit = true;
        options.Password.RequireLowercase = true;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.Lockout.MaxFailedAccessAttempts = TriesBeforeLockOut;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(LockOutMinutes);
        options.Lockout.AllowedForNewUsers = true;
    }
}
