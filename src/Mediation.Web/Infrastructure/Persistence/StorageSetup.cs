using Mediation.Db.Files;
using Mediation.Db.PersonalData;
using Mediation.Db.Verification;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Uploads;

namespace Mediation.Web.Infrastructure.Persistence;

/// <summary>What lies outside the database: stored files and the key of personal data.</summary>
public static class StorageSetup
{
    private const string HowToMake =
        "For a new installation make it: umask 077; openssl rand -base64 32 > FILE. It lies outside the database; keep a copy apart from the "
        + "database's backups.";

    private const UnixFileMode OpenToOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore>(provider =>
            new FolderFileStore(provider.GetRequiredService<DataFolder>().Combine("files")));
        services.AddScoped<Scans>();
        services.AddSingleton(ReadKey);
        services.AddSingleton<TextCipher>();
        services.AddSingleton<VerificationCodes>();
        services.AddSingleton<IPersonalDataVault, PersonalDataVault>();
        return services;
    }

    // Development makes a key. Elsewhere a lost key must stop the start: a new one made in silence would leave everything sealed
    // so far unreadable, and be noticed weeks later.
    private static PersonalDataKey ReadKey(IServiceProvider provider)
    {
        var file = provider.GetRequiredService<IConfiguration>()["PersonalData:KeyFile"];
        if (!string.IsNullOrWhiteSpace(file))
        {
            return ReadKey(file, provider.GetRequiredService<ILoggerFactory>().CreateLogger<PersonalDataKey>());
        }

        return provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? PersonalDataKey.ReadOrMake(provider.GetRequiredService<DataFolder>().Combine("personal-data.key"))
            : throw new StartRefusedException(
                "The setting PersonalData:KeyFile must name the file with the key of personal data. " + HowToMake);
    }

    private static PersonalDataKey ReadKey(string file, ILogger logger)
    {
        if (!File.Exists(file))
        {
            throw new StartRefusedException($"The key file {file} (PersonalData:KeyFile) doesn't exist. Restore it from its backup. {HowToMake}");
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & OpenToOthers) != 0)
        {
            logger.LogWarning("The key file {File} can be read by other accounts of this machine. Close it: chmod 600 {File}", file, file);
        }

        try
        {
            return PersonalDataKey.Read(file);
        }
        catch (FormatException damaged)
        {
            throw new StartRefusedException(
                $"The key file {file} (PersonalData:KeyFile) is damaged: it doesn't hold {PersonalDataKey.Length} bytes in Base64. Restore it "
                + "from its backup. Don't make a new one: with another key nothing that was sealed so far can be read.", damaged);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StartRefusedException(
                $"The key file {file} (PersonalData:KeyFile) can't be read by the account that runs this program. Give it to that account: "
                + "chown, then chmod 600.", denied);
        }
    }
}
