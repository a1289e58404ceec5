using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>What every ending does to every kind of child in every state: the table by hand, and the verbs held to it.</summary>
public class ChildFatesTests
{
    /// <summary>Child, state, then: declined, diverted, solved, merged; terminated; closed.</summary>
    private const string Table =
        """
        Sitting       Planned           CalledOff    CalledOff    CalledOff
        Sitting       Recorded          CarriedOver  CarriedOver  CarriedOver
        Sitting       Signed            Untouched    Untouched    Untouched
        Sitting       Cancelled         Untouched    Untouched    Untouched
        Visit         Planned           CalledOff    CalledOff    CalledOff
        Visit         Recorded          CarriedOver  CarriedOver  Bars
        Visit         Signed            Untouched    Untouched    Untouched
        Visit         NoContact         Untouched    Untouched    Untouched
        Visit         Cancelled         Untouched    Untouched    Untouched
        ReturnVisit   Scheduled         CalledOff    CalledOff    CalledOff
        ReturnVisit   Missed            CalledOff    CalledOff    CalledOff
        ReturnVisit   Done              Untouched    Untouched    Untouched
        ReturnVisit   Cancelled         Untouched    Untouched    Untouched
        Consultation  Requested         CalledOff    CalledOff    Bars
        Consultation  Convened          CalledOff    CalledOff    Bars
        Consultation  Held              CarriedOver  CarriedOver  Bars
        Consultation  OpinionIssued     CarriedOver  CarriedOver  Bars
        Consultation  TasksDone         Untouched    Untouched    Untouched
        Consultation  Cancelled         Untouched    Untouched    Untouched
        LeaderCase    Proposed          CalledOff    CalledOff    Bars
        LeaderCase    LeaderAssigned    CalledOff    CalledOff    Bars
        LeaderCase    PlanApproved      CarriedOver  CarriedOver  Bars
        LeaderCase    InExecution       CarriedOver  CarriedOver  Bars
        LeaderCase    Reviewed          CarriedOver  CarriedOver  Bars
        LeaderCase    SentBack          CarriedOver  CarriedOver  Bars
        LeaderCase    Resolved          Untouched    Untouched    Untouched
        LeaderCase    Withdrawn         Untouched    Untouched    Untouched
        Agreement     Drafting          CalledOff    CalledOff    Bars
        Agreement     AwaitingSignatures CalledOff   CalledOff    Bars
        Agreement     Effective         Untouched    Bars         Bars
        Agreement     Performing        Untouched    Bars         Bars
        Agreement     Performed         Untouched    Bars         Untouched
        Agreement     PartlyPerformed   Untouched    Bars         Untouched
        Agreement     NotPerformed      Untouched    Bars         Untouched
        Agreement     Abandoned         Untouched    Untouched    Untouched
        Agreement     Superseded        Untouched    Untouched    Untouched
        Agreement     Annulled          Untouched    Untouched    Untouched
        Confirmation  Preparing         CarriedOver  CarriedOver  Bars
        Confirmation  Ready             CarriedOver  CarriedOver  Bars
        Confirmation  Filed             CarriedOver  CarriedOver  Bars
        Confirmation  CourtAccepted     CarriedOver  CarriedOver  Bars
        Confirmation  Supplementing     CarriedOver  CarriedOver  Bars
        Confirmation  Confirmed         Untouched    Untouched    Untouched
        Confirmation  Rejected          Untouched    Untouched    Untouched
        Confirmation  NotAccepted       Untouched    Untouched    Untouched
        Confirmation  Withdrawn         Untouched    Untouched    Untouched
        Confirmation  DeemedWithdrawn   Untouched    Untouched    Untouched
        Confirmation  Lapsed            Untouched    Untouched    Untouched
        """;

    private static readonly (string Kind, string State, ChildFate[] Fates)[] Lines =
    [
        .. from line in Table.Split('\n')
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select (words[0], words[1], words[2..].Select(Enum.Parse<ChildFate>).ToArray()),
    ];

    private static IEnumerable<(string Kind, FateRow Row)> Declared =>
        ChildFates.All.Select(row => (row.Kind.English switch { "Follow-up visit" => "ReturnVisit", "Leader's case" => "LeaderCase", "Judicial confirmation" => "Confirmation", var kind => kind }, row));

    public static TheoryData<string, string, CaseEnding, ChildFate> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, CaseEnding, ChildFate>();
            foreach (var (kind, state, fates) in Lines)
            {
                foreach (var ending in Enum.GetValues<CaseEnding>())
                    cells.Add(kind, state, ending, fates[(int)ending]);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Verbs_InEachCell_DoToTheChildWhatTheTableSays(string kind, string state, CaseEnding ending, ChildFate expected)
    {
        foreach (var end in Endings(ending))
        {
            var of = SomeCase.Mediating();
            var child = Child(of, kind, state);
            of.AskForRating(null, Given.Context, Given.Mediator);
            of.MoveTo(StageBefore(ending));
            Assert.Equal(expected != ChildFate.Untouched, of.ChildrenAt(ending).Any(row => row.State == state && row.At(ending) == expected));

            var refusal = Record.Exception(() => end(of));

            Assert.Equal(expected == ChildFate.Bars, refusal is WorkflowException);
            Assert.True(expected == ChildFate.Bars || refusal is null, $"{refusal}");
            Assert.Equal(expected == ChildFate.CalledOff, child.State() != state);
            Assert.Equal(expected == ChildFate.CalledOff, IsTold(of, child.Id));
            if (expected == ChildFate.CalledOff)
                Assert.All(Lines.Single(line => line.Kind == kind && line.State == child.State()).Fates, fate => Assert.Equal(ChildFate.Untouched, fate));
        }
    }

    [Fact]
    public void Tables_WhenDeclared_AreTheOneWrittenHereAndForgetNoState()
    {
        Assert.Equal(
            Lines.Select(line => $"{line.Kind} {line.State} {string.Join(' ', line.Fates)}").Order(StringComparer.Ordinal),
            Declared.Select(row => $"{row.Kind} {row.Row.State} {row.Row.BeforeAcceptance} {row.Row.Termination} {row.Row.Closing}").Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                .. Enum.GetNames<SessionStatus>(), .. Enum.GetNames<VisitStatus>(), .. Enum.GetNames<FollowUpStatus>(),
                .. Enum.GetNames<ConsultationStatus>(), .. Enum.GetNames<LeaderCaseStatus>(), .. Enum.GetNames<AgreementStatus>(),
                .. Enum.GetNames<ConfirmationStatus>(),
            ],
            ChildFates.All.Select(row => row.State));
    }

    [Fact]
    public void Terminate_WhenASittingWasPlanned_SaysSoInTheHistory()
    {
        var of = SomeCase.Mediating();
        var sitting = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);

        of.Terminated();

        Assert.Equal("终止调解", of.Events.Single(e => e.Act == CaseActs.CancelSession && e.SubjectId == sitting.Id).Reason);
    }

    private static IEnumerable<Action<DisputeCase>> Endings(CaseEnding ending) => ending switch
    {
        CaseEnding.BeforeAcceptance =>
        [
            of => of.Decline("不属于受理范围", Given.Context, Given.Mediator),
            of => of.Divert(DivertTarget.Notary, "测试公证处", "宜公证", Given.Today.AddDays(9), Given.Context, Given.Mediator),
            of => of.SolveOnSpot("当场和好", SomeCase.Confirmed, Given.Context, Given.Mediator),
            of => of.MergeInto(SomeCase.Registered(), Given.Context, Given.Mediator),
        ],
        CaseEnding.Termination => [of => of.Terminated()],
        CaseEnding.Closing => [of => of.Close(null, Given.Context, Given.Mediator)],
    };

    private static CaseStatus StageBefore(CaseEnding ending) => ending switch
    {
        CaseEnding.BeforeAcceptance => CaseStatus.Registered,
        CaseEnding.Termination => CaseStatus.Mediating,
        CaseEnding.Closing => CaseStatus.FollowUp,
    };

    private static bool IsTold(DisputeCase of, Guid child) =>
        of.Events.SkipWhile(e => e.Act != CaseActs.AskForRating).Any(e => e.SubjectId == child);

    /// <summary>A child of the case, put into the state; its machine's own way there is its own tests' matter.</summary>
    private static (Guid Id, Func<string> State) Child(DisputeCase of, string kind, string state)
    {
        switch (kind)
        {
            case "Sitting":
                var sitting = SittingIn(of, Enum.Parse<SessionStatus>(state));
                return (sitting.Id, () => sitting.Status.ToString());
            case "Visit":
                var visit = of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
                visit.MoveTo(Enum.Parse<VisitStatus>(state));
                return (visit.Id, () => visit.Status.ToString());
            case "ReturnVisit":
                var returnVisit = of.PlanFollowUpVisit(null, Given.Today, FollowUpWay.Phone, "测试网格员丙", Given.Context, Given.Mediator);
                returnVisit.MoveTo(Enum.Parse<FollowUpStatus>(state));
                return (returnVisit.Id, () => returnVisit.Status.ToString());
            case "Consultation":
                var consultation = of.AskConsultation("问题", "原因", [SomeConsultation.Police, SomeConsultation.Court], Given.Context, Given.Mediator);
                consultation.MoveTo(Enum.Parse<ConsultationStatus>(state));
                return (consultation.Id, () => consultation.Status.ToString());
            case "LeaderCase":
                var led = of.ProposeLeader(LeaderCaseGround.Severity, "重大", Given.Context, Given.Mediator);
                led.MoveTo(Enum.Parse<LeaderCaseStatus>(state));
                return (led.Id, () => led.Status.ToString());
            case "Agreement":
                var agreement = of.Drafted();
                agreement.MoveTo(Enum.Parse<AgreementStatus>(state));
                return (agreement.Id, () => agreement.Status.ToString());
            default:
                var confirmation = ConfirmationIn(of, Enum.Parse<ConfirmationStatus>(state));
                return (confirmation.Id, () => confirmation.Status.ToString());
        }
    }

    private static MediationSession SittingIn(DisputeCase of, SessionStatus status)
    {
        var sitting = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        if (status is SessionStatus.Recorded or SessionStatus.Signed)
            of.RecordSession(sitting.Id, new SessionRecord(Given.Now, []), Given.Context, Given.Mediator);
        if (status == SessionStatus.Signed)
            of.SignSession(sitting.Id, [], Given.Context, Given.Mediator);
        if (status == SessionStatus.Cancelled)
            of.CancelSession(sitting.Id, "改期", Given.Context, Given.Mediator);
        return sitting;
    }

    /// <summary>An application about an agreement that fell away, so that it alone decides.</summary>
    private static JudicialConfirmation ConfirmationIn(DisputeCase of, ConfirmationStatus status)
    {
        var agreement = of.Signed();
        of.MoveTo(CaseStatus.Settled);
        var confirmation = of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);
        confirmation.MoveTo(status);
        agreement.MoveTo(AgreementStatus.Annulled);
        return confirmation;
    }
}
