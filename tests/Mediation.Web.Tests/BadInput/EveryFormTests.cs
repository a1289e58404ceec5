using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.TestSupport;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Tests.Features.Cases;
using Mediation.Web.Tests.Features.Cases.Papers;
using Mediation.Web.Tests.Features.Reception;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.BadInput;

/// <summary>
/// Every form that a walk through the program meets, sent with what no careful person sends: each time a page answers that says what is wrong,
/// or the form is done; never does the program itself fail.
/// </summary>
public sealed class EveryFormTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Mark = "欧阳标记13987654321";

    /// <summary>Addresses that take a form, though the walk meets none that is sent there; each group with the reason.</summary>
    private static readonly string[] NotMet =
    [
        // Sent by a button of another form, or by script, without anything to type.
        "cases/assign-hosts", "cases/new/discard", "drafts", "drafts/discard", "cases/views/{id:guid}/drop",
        // Answers of a form that was filled well, which the walk never is.
        "cases/new/check", "cases/assign-hosts/confirm", "admin/calendar/confirm", "admin/papers/{matter}/preview", "admin/committees/{committeeId:guid}/papers/{matter}/preview",
        // Stand only on a new installation, or for an account with a second step.
        "first-run", "account/sign-in/second-step", "account/second-step/remove",
        // At stages the walk's cases don't reach; their rights are tried with real keys in CaseAddressTests.
        "cases/{reference}/agreements/{agreement:guid}/signatures/{slot:guid}/tablet",
        "cases/{reference}/archive",
        "cases/{reference}/confirmations/{confirmation:guid}/in-writing",
        "cases/{reference}/confirmations/{confirmation:guid}/lapse",
        "cases/{reference}/confirmations/{confirmation:guid}/make-ready",
        "cases/{reference}/follow-up/agreements/{agreement:guid}/instalments/{number:int}/end",
        "cases/{reference}/follow-up/agreements/{agreement:guid}/review",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/resume",
        "cases/{reference}/mediators/recusals/{recusalId:guid}/no-choice",
        "cases/{reference}/merge",
        "cases/{reference}/papers/{paperId:guid}/withdraw",
        "cases/{reference}/reply",
        "cases/{reference}/start-visit",
        "reception/appointments/{id:guid}/miss", "visits/{visitId:guid}/sign",
    ];

    private static readonly (string What, Func<FormField, string?> Value)[] Wrongs =
    [
        ("far too long", f => f.Kind == FieldKind.Text ? new string('长', 20_001) : f.Value),
        ("days that aren't", f => f.Kind switch { FieldKind.Date => "2026-02-31", FieldKind.Moment => "0001-01-01T00:00", _ => f.Value }),
        ("the end of time", f => f.Kind switch { FieldKind.Date => "9999-12-31", FieldKind.Moment => "9999-12-31T23:59", _ => f.Value }),
        ("unknown codes", f => f.Kind == FieldKind.Choice ? "999" : f.Value),
        ("keys of nothing", f => f.Kind == FieldKind.Choice || IsKey(f) ? "00000000-0000-0000-0000-0000000000ff" : f.Value),
        ("numbers below nothing", f => f.Kind == FieldKind.Number ? "-1" : f.Value),
        ("numbers beyond counting", f => f.Kind == FieldKind.Number ? "99999999999999999999999999" : f.Value),
        ("what belongs in no log", f => f.Kind == FieldKind.Text ? Mark : f.Value),
        ("rare characters and script", f => f.Kind == FieldKind.Text ? "𠮷㐂👨‍👩‍👧\u000b\u200f\u202e<script>alert(1)</script>" : f.Value),
    ];

    [Fact]
    public async Task Forms_WhenFilledWithNonsense_NeverMakeTheProgramFail()
    {
        var finder = new FormFinder(app);
        await WalkEverywhere(app, finder);
        var failures = new List<string>();
        foreach (var form in finder.Found)
        {
            foreach (var (what, value) in Wrongs)
            {
                if (await Send(form, value) is { } failure)
                {
                    failures.Add($"{form.Route} with {what}: {failure}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        ListAssert.Same(NotMet, finder.Missed);
        Assert.DoesNotContain(app.Log.Lines(LogLevel.Information), line => line.Contains(Mark, StringComparison.Ordinal));
    }

    private static bool IsKey(FormField field) => field.Kind == FieldKind.Hidden && field.Name[0] != '_' && Guid.TryParse(field.Value, out _);

    /// <summary>Sends the form with wrong values in place of its own; null when that was answered well, or doesn't concern the form.</summary>
    private async Task<string?> Send(PostForm form, Func<FormField, string?> value)
    {
        var fields = await form.ReadFields();
        if (fields is null || fields.TrueForAll(field => value(field) == field.Value))
        {
            return null;
        }

        using var content = new FormUrlEncodedContent(
            fields.Where(field => value(field) is not null).Select(field => KeyValuePair.Create(field.Name, value(field)!)));
        using var response = await form.Browser.Client.PostAsync(new Uri(form.Address, UriKind.Relative), content);
        var page = await Page.Read(form.Address, response);
        return response.Headers.Location?.OriginalString.Contains(Uri.EscapeDataString(Mark), StringComparison.OrdinalIgnoreCase) == true ? "the address tells what was typed"
            : (int)page.Status >= 500 ? $"{(int)page.Status}, {app.Log.Lines(LogLevel.Error).LastOrDefault()}"
            : page.Html.QuerySelectorAll("script").Any(script => script.GetAttribute("nonce") is null) ? "a script came back"
            : null;
    }

    /// <summary>Leads through the program as an administrator, a stranger and a director, with a case in every state.</summary>
    internal static async Task WalkEverywhere(MediationApp app, FormFinder finder)
    {
        var admin = await app.SignInAs(StaffRole.Administrator);
        await finder.Walk(admin, "/admin", "/admin");
        await finder.Walk(admin, "/account", "/account");
        await finder.Walk(app.Stranger(), "/account/sign-in", "/account");
        var director = await app.SignIn("director1");
        await director.WriteDownVisitors("示例");
        await director.ReceiveDataRequest();
        await finder.Walk(director, "/reception", "/reception");
        await finder.Walk(director, "/visits", "/visits");
        await PaperActs.Issue(director, await app.AddCase(c => c.BringTo(CaseStatus.Declined)), PaperKind.DeclineNotice);
        await finder.Walk(director, $"/numbers?kind={nameof(PaperNumberKind.Notice)}", "/numbers");
        await finder.Walk(director, "/cases/new/registered/" + await director.RegisterCase("示例漏水纠纷"));
        await director.FillSource();
        for (var i = 0; i < CrowdedCases.Many; i++)
            await director.AddPerson(i % 2 == 0 ? PartySide.Applicant : PartySide.Respondent, i < 2 ? "示例" + "甲乙"[i] : $"示例{i}");
        await director.FillDispute();
        foreach (var step in IntakeSteps.Pages)
            await finder.Walk(director, step);
        foreach (var shape in CasesInEveryState.All)
        {
            var home = $"/cases/{await app.AddCase(shape)}";
            await finder.Walk(director, home, home);
        }

        await finder.Walk(director, "/cases", "/cases/by-number");
        await finder.Walk(director, "/cases?stage=Mediating");
    }
}
