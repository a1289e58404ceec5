using Mediation.Domain.Agreements;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Features.Cases.Agreements;

/// <summary>The steps of an agreement as a mediator presses through them.</summary>
internal static class AgreementSteps
{
    /// <summary>The smallest whole PNG file.</summary>
    internal static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>What is typed into a draft with one payment of three thousand yuan.</summary>
    internal static async Task<(string, string?)[]> PlainDraft(MediationApp app, string reference)
    {
        var of = await app.ReadCase(reference);
        return
        [
            ("WrittenOrOral", "Written"), ("Facts", "楼上漏水，楼下受损。"), ("Clauses[0].Kind", "Payment"), ("Clauses[0].Text", "王示例赔偿李示例三千元。"),
            ("TotalAmount", "3000"), ("PerformanceKind", "Schedule"), ("Schedule[0].DueOn", "2026-03-20"), ("Schedule[0].Amount", "3000"),
            ("Schedule[0].What", "赔偿款"), ("Schedule[0].PayerId", of.Parties[1].Id.ToString()), ("Schedule[0].PayeeId", of.Parties[0].Id.ToString()),
        ];
    }

    /// <summary>A case in mediation, with an agreement out for signature.</summary>
    internal static async Task<(string Reference, Agreement Agreement)> OutForSignature(MediationApp app, Browser browser, string category = "neighbours")
    {
        var reference = await app.AddCase(c => c.BringTo(Domain.Cases.CaseStatus.Mediating).HoldSession(), category);
        var page = await browser.Press(await browser.Open(AgreementLinks.New(reference)), "保存草稿", await PlainDraft(app, reference));
        await browser.Press(await browser.Open($"{page.Path}/send-for-signature"), "送签并编号");
        return (reference, (await app.ReadCase(reference)).Agreements[0]);
    }

    /// <summary>Enters one signature.</summary>
    internal static async Task<Page> Sign(this Browser browser, string reference, Agreement agreement, SignatureSlot slot, string on, params (string, string?)[] fields) =>
        await browser.Press(
            await browser.Open(AgreementLinks.Sign(reference, agreement.Id, slot.Id)), "保存", [("On", on), .. fields]);

    /// <summary>Enters every signature that is needed.</summary>
    internal static async Task<Page> SignAll(this Browser browser, string reference, Agreement agreement, string on)
    {
        var page = await browser.Open(CaseLinks.Agreements(reference));
        foreach (var slot in agreement.Slots.Where(slot => slot.Role != SignatoryRole.Recorder))
        {
            page = await browser.Sign(reference, agreement, slot, on);
        }

        return page;
    }
}
