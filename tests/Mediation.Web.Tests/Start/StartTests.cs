using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Mediation.Db.PersonalData;
using Mediation.Db.Seed.Demo;
using Mediation.TestSupport;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Start;

/// <summary>The program itself, started as an operator starts it, on settings that are wrong.</summary>
public sealed partial class StartTests
{
    private const string Password = "yunqiao-yitiao-he-3";
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

    [Fact]
    public async Task Start_OfANewInstallation_HasNobodyAndNothingInItAndLeadsThroughTheFirstRun()
    {
        var key = Path.Combine(folder, "good.key");
        PersonalDataKey.ReadOrMake(key);
        // Behind a proxy that ends the encryption; and whatever else is set, made-up people stay out.
        await using var program = Program.Start(
            folder, ("PersonalData__KeyFile", key), ("Security__RequireHttps", "false"), ("Demo__Load", "true"));
        var code = (await program.Line(OneTimeCode())).Groups["code"].Value;
        var address = (await program.Line(Listening())).Groups["address"].Value;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        var browser = new Browser(client);

        var page = await browser.Open("/");
        Assert.Equal("/first-run", page.Path);
        HtmlAssert.Refuses(await Make(browser, page, "ABCD2345EFGH"), "Code", "验证码不正确，请对照服务器启动日志重新输入");
        page = await Make(browser, page, code);
        Assert.Equal("/account/sign-in", page.Path);
        Assert.Equal("/account/sign-in", (await browser.SignIn("mediator1", DemoAccounts.Password)).Path);
        Assert.Equal("/", (await browser.SignIn("boss", Password)).Path);

        Assert.Equal(["示例管理员"], (await browser.Open("/admin/users")).Html.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Empty((await browser.Open("/admin/centres")).Html.QuerySelectorAll("main tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open("/first-run")).Status);
        Assert.DoesNotContain(Password, program.Output, StringComparison.Ordinal);
    }

    private static Task<Page> Make(Browser browser, Page page, string code) => browser.Press(
        page, "建立管理员",
        ("Code", code), ("DisplayName", "示例管理员"), ("UserName", "boss"), ("Password", Password), ("RepeatedPassword", Password));

    private async Task Refuses(string advice, params (string Name, string Value)[] settings)
    {
        await using var program = Program.Start(folder, settings);

        Assert.Equal(1, await program.End());
        Assert.Contains(advice, program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("one-time code (?<code>[A-Z2-9]{12})")]
    private static partial Regex OneTimeCode();

    [GeneratedRegex("Now listening on: (?<address>http://\\S+)")]
    private static partial Regex Listening();

    /// <summary>The program as a process of its own, in Production.</summary>
    private sealed class Program : IAsyncDisposable
    {
        private readonly Process process;
        private readonly CancellationTokenSource deadline = new(Patience);
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
        private readonly StringBuilder output = new();

        private Program(Process process)
        {
            this.process = process;
            process.OutputDataReceived += (_, line) => Hear(line.Data);
            process.ErrorDataReceived += (_, line) => Hear(line.Data);
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        /// <summary>What it has said so far.</summary>
        public string Output
        {
            get
            {
                lock (output)
                {
                    return output.ToString();
                }
            }
        }

        public static Program Start(string folder, params (string Name, string Value)[] settings)
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

            return new Program(new Process { StartInfo = start });
        }

        /// <summary>Waits for the next line that looks so.</summary>
        public async Task<Match> Line(Regex pattern)
        {
            await foreach (var line in lines.Reader.ReadAllAsync(deadline.Token))
            {
                if (pattern.Match(line) is { Success: true } match)
                {
                    return match;
                }
            }

            throw new InvalidOperationException($"It never said {pattern}: {Output}");
        }

        /// <summary>Waits until it has ended by itself.</summary>
        public async Task<int> End()
        {
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode;
        }

        public async ValueTask DisposeAsync()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            deadline.Dispose();
        }

        private void Hear(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (output)
            {
                output.AppendLine(line);
            }

            lines.Writer.TryWrite(line);
        }
    }
}
