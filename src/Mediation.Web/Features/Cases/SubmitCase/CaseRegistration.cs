using Mediation.Db;
using Mediation.Db.Numbering;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>登记: makes the case of a finished intake, with its reference, parties and requests, in one transaction.</summary>
public sealed class CaseRegistration(
    MediationDbContext db, RuleContexts contexts, IntakePlaces places, SubmitCaseOrigins origins, IPersonalDataVault vault,
    PrivacyNotices notices, CurrentActor person)
{
    /// <summary>Registers the case, with what the applicants were told at the counter and consented to.</summary>
    public async Task<DisputeCase> RegisterAsync(SubmitCaseState state, CheckForm told, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(told);
        var actor = person.ToActor();
        var context = await contexts.NowAsync(cancellationToken) with { Actor = actor };
        var place = await places.FindAsync(cancellationToken);
        var category = await db.Categories.SingleAsync(c => c.Code == state.Dispute!.CategoryCode, cancellationToken);
        var reference = await db.DrawCaseReferenceAsync(place.Centre, context.Today.Year, cancellationToken);
        var intake = IntakeDetails.From(
            state.Source!, state.Dispute!, category, reference, place.Centre.Id, place.CommitteeOf(state.Source!.CommitteeId).Id);
        var registered = DisputeCase.Register(intake, context, actor);
        foreach (var form in state.Parties)
        {
            Add(registered, form, context, actor);
        }

        Ask(registered, state.Dispute!.RequestLines(), context, actor);
        if (told.NoticeWay is { } way)
        {
            Tell(registered, way, context, actor);
        }

        if (told.PrivacyWay is { } privacyWay)
        {
            var version = (await notices.TodayAsync(registered.CommitteeId, cancellationToken)).Version;
            Consent(registered, privacyWay, told.SensitiveConsented, version, context, actor);
        }

        db.Cases.Add(registered);
        await origins.NoteAsync(state.Origin, registered, cancellationToken);
        return registered;
    }

    private void Add(DisputeCase registered, PartyForm form, RuleContext context, Actor actor)
    {
        var known = form.PersonId == Guid.Empty ? null : form.PersonId;
        var party = registered.AddParty(form.Side, form.ToDetails(vault, context.Today), context, actor, known);
        if (form.IsPerson && !string.IsNullOrWhiteSpace(form.RepresentativeName))
        {
            var representative = new LegalRepresentative(
                form.RepresentativeName.Trim(), form.RepresentativeRelation!.Trim(), vault.SealPhone(form.RepresentativePhone));
            registered.AddLegalRepresentative(party.Id, representative, context, actor);
        }
    }

    private static void Ask(DisputeCase registered, IEnumerable<string> requests, RuleContext context, Actor actor)
    {
        var asker = registered.Basis == IntakeBasis.OwnInitiative ? null : registered.Parties.FirstOrDefault(p => p.Side == PartySide.Applicant);
        foreach (var request in requests)
        {
            registered.AddRequest(asker?.Id, request, context, actor);
        }
    }

    // Who can't consent alone and has nobody to do it is asked later, on the party's page.
    private static void Consent(
        DisputeCase registered, DeclarationWay way, bool sensitiveToo, string noticeVersion, RuleContext context, Actor actor)
    {
        ConsentKind[] kinds = sensitiveToo ? [ConsentKind.Processing, ConsentKind.SensitiveData] : [ConsentKind.Processing];
        foreach (var applicant in registered.Parties.Where(p => p is { Side: PartySide.Applicant, Kind: PartyKind.Person }))
        {
            if (PrivacyRules.SaidByGuardian(applicant.Id).Check(registered, context).Result == RuleResult.NotMet)
            {
                continue;
            }

            foreach (var kind in kinds)
            {
                registered.RecordConsent(applicant.Id, new ConsentStatement(kind, null, true, way, noticeVersion, null), context, actor);
            }
        }
    }

    // Whoever asks for mediation and was told of the rules is willing; nobody has to say it twice.
    private static void Tell(DisputeCase registered, DeclarationWay way, RuleContext context, Actor actor)
    {
        foreach (var applicant in registered.Parties.Where(p => p.Side == PartySide.Applicant))
        {
            registered.GiveRightsNotice(applicant.Id, way, null, context, actor);
            if (registered.Basis == IntakeBasis.Application)
            {
                registered.DeclareWilling(applicant.Id, way, null, context, actor);
            }
        }
    }
}
