using Mediation.Db.Files;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Uploads;

namespace Mediation.Web.Infrastructure.Persistence;

/// <summary>What lies outside the database: stored files and the key of personal data.</summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore>(provider =>
            new FolderFileStore(provider.GetRequiredService<DataFolder>().Combine("files")));
        services.AddSingleton<Scans>();
        services.AddSingleton(ReadKey);
        services.AddSingleton<TextCipher>();
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
            return File.Exists(file) ? PersonalDataKey.Read(file) : throw new InvalidOperationException(
                $"The key file {file} (PersonalData:KeyFile) doesn't exist. Restore it from its backup, or for a new installation "
                + "make it: umask 077; openssl rand -base64 32 > FILE. Keep a copy apart from the database's backups.");
        }

        return provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? PersonalDataKey.ReadOrMake(provider.GetRequiredService<DataFolder>().Combine("personal-data.key"))
            : throw new InvalidOperationException(
                "PersonalData:KeyFile must name the file with the key of personal data: 32 bytes in Base64, outside the database and its backups.");
    }
}
