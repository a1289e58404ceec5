using System.Diagnostics;
using Mediation.Db.PersonalData;
using Mediation.TestSupport;

namespace Mediation.Web.Tests.Start;

/// <summary>The program itself, started as an operator starts it, on settings that are wrong.</summary>
public sealed class StartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string folder = TestFolder.Make();

    [Fact]
    public async Task Start_WithoutTheSettingOfTheKey_SaysHowToMakeOne() =>
        await Refuses("PersonalData:KeyFile must name the file", ("PersonalData__KeyFile", ""));

    [Fact]
    public async Task Start_WhenTheKeyFileIsMissing_SaysToRestoreIt() =>
        await Refuses("Restore it from its backup", ("PersonalData__KeyFile", Path.Combine(folder, "lost.key")));

    [Fact]
    public async Task Start_WhenTheKeyFileIsDamaged_SaysNotToMakeANewOne()
    {
        var file = Path.Combine(folder, "half.key");
        await File.WriteAllTextAsync(file, "c2hvcnQ=");

        await Refuses("Don't make a new one", ("PersonalData__KeyFile", file));
    }

    [Fact]
    public async Task Start_WithoutAnAddressOfTheServer_SaysWhichSettingIsMissing()
    {
        var file = Path.Combine(folder, "good.key");
        PersonalDataKey.ReadOrMake(file);

        await Refuses("Database:ConnectionString must say where the server is", ("PersonalData__KeyFile", file), ("Database__Provider", "PostgreSql"));
    }

    [Fact]
    public async Task Start_WithAPublicAddressThatIsNone_SaysWhatOneLooksLike() =>
        await Refuses("Papers:PublicAddress is \"tiaojie\". It must be the whole address", ("Papers__PublicAddress", "tiaojie"));

    [Fact]
    public async Task Start_Always_MakesFoldersForItsOwnAccountAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var key = Path.Combine(folder, "half.key");
        await File.WriteAllTextAsync(key, "c2hvcnQ=");

        await Refuses("damaged", ("PersonalData__KeyFile", key));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "data")));
    }

    private async Task Refuses(string advice, params (string Name, string Value)[] settings)
    {
        var (code, output) = await Run(settings);

        Assert.Equal(1, code);
        Assert.Contains(advice, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Run((string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Mediation.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Folder"] = Path.Combine(folder, "data");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        return (process.ExitCode, await output + await errors);
    }
}
