using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Sessions.RecordSession;

/// <summary>The fields of the 调解记录.</summary>
public sealed class SessionRecordForm
{
    [Display(Name = "结束时间")]
    public DateTime? EndedAt { get; set; }

    public List<PresenceRow> Parties { get; set; } = [];

    [Display(Name = "到场的协助人员")]
    public Guid[] Helpers { get; set; } = [];

    [Display(Name = "旁听的人")]
    public string? Participants { get; set; }

    [Display(Name = "告知事项")]
    public string? NoticeGiven { get; set; }

    [Display(Name = "各方陈述")]
    public string? Accounts { get; set; }

    [Display(Name = "查明事实")]
    public string? FactsChecked { get; set; }

    [Display(Name = "无争议事实")]
    public string? UndisputedFacts { get; set; }

    [Display(Name = "说服疏导")]
    public string? Persuasion { get; set; }

    [Display(Name = "调解方案")]
    public string? Proposal { get; set; }

    [Display(Name = "调解结果")]
    public string? Outcome { get; set; }

    /// <summary>What is known before anybody types: whose presence is asked, and the notice to be given.</summary>
    public static SessionRecordForm Of(DisputeCase of, MediationSession session, string standardNotice)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new SessionRecordForm
        {
            EndedAt = session.EndedAt?.ToTyped(),
            Parties = [.. Expected(of, session).Select(party => PresenceRow.Of(party, session))],
            Helpers = [.. session.Helpers.Select(helper => helper.HelperId)],
            Participants = session.Participants,
            NoticeGiven = session.NoticeGiven ?? standardNotice,
            Accounts = session.Accounts,
            FactsChecked = session.FactsChecked,
            UndisputedFacts = session.UndisputedFacts,
            Persuasion = session.Persuasion,
            Proposal = session.Proposal,
            Outcome = session.Outcome,
        };
    }

    /// <summary>The parties a sitting is held with: at a separate one those of its side.</summary>
    public static IEnumerable<Party> Expected(DisputeCase of, MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(session);
        return of.SigningParties.Where(party => session.SeparateSide is null || party.Side == session.SeparateSide);
    }

    public SessionRecord ToRecord() => new(EndedAt!.Value.ToUtc(), [.. Parties.Where(row => row.WasThere).Select(row => row.PartyId)])
    {
        SpokenForBy = Parties.Where(row => row.Presence == Presence.Represented).ToDictionary(row => row.PartyId, row => row.SpokenForBy!),
        HelperIds = Helpers,
        Participants = Participants,
        NoticeGiven = NoticeGiven,
        Accounts = Accounts,
        FactsChecked = FactsChecked,
        UndisputedFacts = UndisputedFacts,
        Persuasion = Persuasion,
        Proposal = Proposal,
        Outcome = Outcome,
    };
}

public sealed class SessionRecordFormValidator : AbstractValidator<SessionRecordForm>
{
    public SessionRecordFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.EndedAt).PastMoment(clock, "请填写结束时间");
        RuleFor(form => form.Parties).Must(rows => rows.Exists(row => row.WasThere))
            .When(form => form.Parties.TrueForAll(row => row.Presence is not null))
            .WithMessage("没有当事人到场的，请取消这次调解，不要填写记录");
        RuleForEach(form => form.Parties).ChildRules(row =>
        {
            row.RuleFor(party => party.Presence).NotNull().WithMessage("请选择是否到场").IsInEnum().WithMessage("请选择是否到场");
            row.RuleFor(party => party.SpokenForBy).Filled(Party.NameMaxLength, "请选择由谁代为参加")
                .When(party => party.Presence == Presence.Represented);
        });
        RuleFor(form => form.Participants).AtMost(MediationSession.PassageMaxLength);
        RuleFor(form => form.NoticeGiven).Filled(MediationSession.PassageMaxLength, "请写明开始时告知了什么");
        RuleFor(form => form.Accounts).Filled(MediationSession.PassageMaxLength, "请记录各方的陈述");
        RuleFor(form => form.FactsChecked).AtMost(MediationSession.PassageMaxLength);
        RuleFor(form => form.UndisputedFacts).AtMost(MediationSession.PassageMaxLength);
        RuleFor(form => form.Persuasion).AtMost(MediationSession.PassageMaxLength);
        RuleFor(form => form.Proposal).AtMost(MediationSession.PassageMaxLength);
        // The result is also the sentence of the history entry.
        RuleFor(form => form.Outcome).Filled(CaseEvent.TextMaxLength, "请写明这次调解的结果");
    }
}
