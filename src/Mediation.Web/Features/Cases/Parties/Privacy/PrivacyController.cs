using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.Privacy;

/// <summary>个人信息告知和同意: what a party was shown, and what it answered (个人信息保护法 14–17, 23, 29).</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/privacy")]
[CaseAction(CaseOperation.Handle)]
public sealed class PrivacyController(CurrentCase current, MediationDbContext db, PrivacyNotices notices, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid partyId) => await Page(current.Case.PartyOf(partyId), new ConsentForm { Kinds = [ConsentKind.Processing] });

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, ConsentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        var gives = form.Answer == ConsentAnswer.Given;
        if (gives && PrivacyRules.SaidByGuardian(partyId).Check(current.Case, current.Context) is { Result: RuleResult.NotMet, Fact: { } fact })
        {
            ModelState.AddModelError(nameof(form.Answer), T.Of(fact));
        }

        if (!ModelState.IsValid)
        {
            return await Page(party, form);
        }

        var version = (await notices.TodayAsync(current.Committee.Id)).Version;
        foreach (var kind in form.Kinds.Distinct())
        {
            current.Case.RecordConsent(
                partyId, new ConsentStatement(kind, form.Receiver?.Trim(), gives, form.Way!.Value, version, form.Note), current.Context, current.Actor);
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["已登记{0}的意见。", party.Name]);
        return LocalRedirect(PartyLinks.Privacy(current.Case.Reference, partyId));
    }

    [HttpGet("{consentId:guid}/withdraw")]
    public IActionResult ShowWithdrawal(Guid partyId, Guid consentId) => Withdrawal(Standing(partyId, consentId), new WithdrawConsentForm());

    [HttpPost("{consentId:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid partyId, Guid consentId, WithdrawConsentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var consent = Standing(partyId, consentId);
        if (!ModelState.IsValid)
        {
            return Withdrawal(consent, form);
        }

        current.Case.WithdrawConsent(partyId, consentId, form.Note, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记撤回。撤回以前的处理仍然有效，从现在起不得再据此处理。"]);
        return LocalRedirect(PartyLinks.Privacy(current.Case.Reference, partyId));
    }

    private PrivacyConsent Standing(Guid partyId, Guid consentId) =>
        current.Case.PartyOf(partyId).Consents.FirstOrDefault(consent => consent.Id == consentId && consent.Holds)
            ?? throw new KeyNotFoundException("No consent with this key stands.");

    private async Task<ViewResult> Page(Party party, ConsentForm form)
    {
        ViewData["Party"] = party;
        ViewData["Privacy"] = await notices.TodayAsync(current.Committee.Id);
        return View("Privacy", form);
    }

    private ViewResult Withdrawal(PrivacyConsent consent, WithdrawConsentForm form)
    {
        ViewData["Consent"] = consent;
        return View("WithdrawConsent", form);
    }
}
