using System.Globalization;
using System.Text;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Centres;

namespace Mediation.Web.Infrastructure;

/// <summary>What a developer sees after <c>dotnet run</c>: where to go and whom to be.</summary>
public static class StartNotice
{
    public static void AnnounceDemo(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Demo:Load", true))
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var text = new StringBuilder().AppendLine().AppendLine("  Mediation is running at " + string.Join(", ", app.Urls)).AppendLine();
            text.AppendLine("  Demo sign-ins, all with the password " + DemoAccounts.Password);
            foreach (var account in DemoAccounts.All)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {account.UserName,-12} {account.Role.Words().Chinese} {account.Centre}");
            }

            Console.WriteLine(text);
        });
    }
}
