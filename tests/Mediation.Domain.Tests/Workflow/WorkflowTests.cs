using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Workflow.Turnstile;

namespace Mediation.Domain.Tests.Workflow;

public class WorkflowTests
{
    private readonly Workflow<Turnstile, State, Trigger> machine = Machine();

    [Fact]
    public void Fire_WhenPermitted_MovesAndSaysWhoWhenWhyAndFromWhere()
    {
        var turnstile = new Turnstile();

        var record = machine.Fire(turnstile, Trigger.Coin, Given.Context, Given.Mediator, "试投");

        Assert.Equal(State.Unlocked, turnstile.Status);
        Assert.Equal(
            new FiringRecord("Turnstile", "Coin", "Locked", "Unlocked", Given.Now, Given.Mediator, "试投", record.Checks), record);
        Assert.Empty(record.Checks);
    }

    [Fact]
    public void Fire_WhenEveryRuleIsMet_RecordsEachInTheOrderDeclared()
    {
        var record = machine.Fire(new Turnstile { Coins = 1 }, Trigger.Push, Given.Context, Given.Mediator);

        Assert.Null(record.Reason);
        Assert.Equal(["turnstile.coin", "turnstile.hours", "turnstile.full"], record.Checks.Select(check => check.RuleId));
        Assert.All(record.Checks, check => Assert.Equal((RuleResult.Met, null), (check.Result, check.Fact)));
    }

    [Fact]
    public void Fire_WhenARuleOnlyWarns_MovesAndKeepsTheWarning()
    {
        var turnstile = new Turnstile { Coins = 1, Passed = 101 };

        var record = machine.Fire(turnstile, Trigger.Push, Given.Context, Given.Mediator);

        Assert.Equal(State.Unlocked, turnstile.Status);
        Assert.Equal("站台快满", record.Checks.Single(check => check.Result == RuleResult.Warning).Fact?.Chinese);
    }

    [Fact]
    public void Fire_WhenARuleIsNotMet_ChangesNothingAndNamesTheRule()
    {
        var turnstile = new Turnstile();

        var refusal = Assert.Throws<WorkflowException>(() => machine.Fire(turnstile, Trigger.Push, Given.Context, Given.Mediator));

        Assert.Equal(State.Locked, turnstile.Status);
        Assert.Equal(("Turnstile", "Push", "Locked", true), (refusal.Machine, refusal.Trigger, refusal.State, refusal.IsDeclared));
        Assert.Equal(
            new RuleCheck("turnstile.coin", CoinInserted.Sentence, Basis.House, RuleResult.NotMet, new("尚未投币", "No coin yet"), "coins"),
            Assert.Single(refusal.Unmet));
        Assert.Contains("turnstile.coin", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fire_WhenTheStateDoesNotKnowTheTrigger_RefusesWithoutRules()
    {
        var turnstile = new Turnstile();

        var refusal = Assert.Throws<WorkflowException>(() => machine.Fire(turnstile, Trigger.Repair, Given.Context, Given.Mediator));

        Assert.False(refusal.IsDeclared);
        Assert.Empty(refusal.Unmet);
        Assert.Equal("Turnstile: Repair is not possible in Locked.", refusal.Message);
        Assert.Equal(State.Locked, turnstile.Status);
    }

    [Fact]
    public void Fire_WhenTheStateDeclaresNothing_Refuses() =>
        Assert.Throws<WorkflowException>(() => machine.Fire(new Turnstile { Status = State.Gone }, Trigger.Coin, Given.Context, Given.Mediator));

    [Fact]
    public void Fire_WhenIgnored_ChangesNothingAndStillRecords()
    {
        var turnstile = new Turnstile { Status = State.Unlocked };

        var record = machine.Fire(turnstile, Trigger.Coin, Given.Context, Given.Mediator);

        Assert.Equal(("Unlocked", "Unlocked"), (record.From, record.To));
        Assert.Equal(State.Unlocked, turnstile.Status);
    }

    [Fact]
    public void Fire_WhenAStateIsEntered_TellsWhereItCameFrom()
    {
        var turnstile = new Turnstile { Status = State.Unlocked };

        machine.Fire(turnstile, Trigger.Break, Given.Context, Given.Mediator);

        Assert.Equal([State.Unlocked], turnstile.EnteredFrom);
    }

    [Theory]
    [InlineData(nameof(State.Locked))]
    [InlineData(nameof(State.Unlocked))]
    public void Fire_WhenTheEntityKnowsTheWayBack_GoesThere(string brokenIn)
    {
        var turnstile = new Turnstile { Status = State.Broken, BrokenIn = Enum.Parse<State>(brokenIn) };

        var record = machine.Fire(turnstile, Trigger.Repair, Given.Context, Given.Mediator);

        Assert.Equal(brokenIn, turnstile.Status.ToString());
        Assert.Equal(brokenIn, record.To);
    }

    [Fact]
    public void Fire_WhenTheWayBackIsBarred_Stays()
    {
        var turnstile = new Turnstile { Status = State.Broken };
        var afternoon = Given.Context with { Now = Given.Now.AddHours(12) };

        var refusal = Assert.Throws<WorkflowException>(() => machine.Fire(turnstile, Trigger.Repair, afternoon, Given.Mediator));

        Assert.Equal("turnstile.hours", Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal(State.Broken, turnstile.Status);
    }

    [Fact]
    public void Fire_WhenARuleLooksAtTheActor_SeesWhoFires()
    {
        var onlyDirector = new Rule<Turnstile>(
            "turnstile.director", new("主任", "The director"), Basis.House,
            (_, context) => RuleOutcome.MetIf(context.Actor?.Is(StaffRole.CentreDirector) ?? true, "不是主任", "Not the director"));
        var guarded = new Workflow<Turnstile, State, Trigger>("Guarded", State.Locked, t => t.Status, (t, state) => t.Status = state);
        guarded.Configure(State.Locked).PermitIf(Trigger.Push, State.Unlocked, onlyDirector);

        Assert.Throws<WorkflowException>(() => guarded.Fire(new Turnstile(), Trigger.Push, Given.Context, Given.Mediator));
        Assert.Equal("Unlocked", guarded.Fire(new Turnstile(), Trigger.Push, Given.Context, Given.Director).To);
    }

    [Fact]
    public void Ask_WhenSeveralRulesAreUnmet_ReportsAllAndChangesNothing()
    {
        var turnstile = new Turnstile { Passed = 101 };

        var decision = machine.Ask(turnstile, Trigger.Push, Given.Context with { Now = Given.Now.AddHours(12) });

        Assert.True(decision.IsDeclared);
        Assert.False(decision.IsAllowed);
        Assert.Equal(State.Unlocked, decision.Destination);
        Assert.Equal(["turnstile.coin", "turnstile.hours"], decision.Unmet.Select(check => check.RuleId));
        Assert.Equal(["turnstile.full"], decision.Warnings.Select(check => check.RuleId));
        Assert.Equal(State.Locked, turnstile.Status);
    }

    [Fact]
    public void Ask_WhenTheStateDoesNotKnowTheTrigger_LeadsNowhere()
    {
        var decision = machine.Ask(new Turnstile(), Trigger.Repair, Given.Context);

        Assert.Equal((false, false, null), (decision.IsDeclared, decision.IsAllowed, decision.Destination));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void CanFire_WhenAsked_AgreesWithAsk(int coins, bool allowed)
    {
        var can = machine.CanFire(new Turnstile { Coins = coins }, Trigger.Push, Given.Context, out var unmet);

        Assert.Equal(allowed, can);
        Assert.Equal(!allowed, unmet.Any(check => check.RuleId == "turnstile.coin"));
    }

    [Fact]
    public void Fire_InEveryCell_DoesWhatAskAnswered()
    {
        foreach (var state in Enum.GetValues<State>())
        {
            foreach (var trigger in Enum.GetValues<Trigger>())
            {
                foreach (var coins in new[] { 0, 1 })
                {
                    var turnstile = new Turnstile { Status = state, Coins = coins };
                    var decision = machine.Ask(turnstile, trigger, Given.Context);
                    var refusal = Record.Exception(() => machine.Fire(turnstile, trigger, Given.Context, Given.Mediator));
                    Assert.Equal(decision.IsAllowed, refusal is null);
                    Assert.Equal(decision.IsAllowed ? decision.Destination : state, turnstile.Status);
                }
            }
        }
    }

    [Fact]
    public void DeclaredTriggers_WhenARuleBarsOne_StillNamesIt()
    {
        Assert.Equal([Trigger.Coin, Trigger.Push, Trigger.Break], machine.DeclaredTriggers(new Turnstile()));
        Assert.Empty(machine.DeclaredTriggers(new Turnstile { Status = State.Gone }));
    }

    [Fact]
    public void Permit_WhenTheStateDeclaresTheTriggerAlready_Refuses()
    {
        var locked = machine.Configure(State.Locked);

        Assert.Throws<InvalidOperationException>(() => locked.Permit(Trigger.Coin, State.Gone));
        Assert.Throws<InvalidOperationException>(() => locked.Ignore(Trigger.Push));
    }

    [Fact]
    public void Configure_WhenTheStateIsKnown_GoesOnWithItsBlock()
    {
        machine.Configure(State.Locked).Permit(Trigger.Repair, State.Gone);

        Assert.Equal([Trigger.Coin, Trigger.Push, Trigger.Break, Trigger.Repair], machine.DeclaredTriggers(new Turnstile()));
    }

    [Fact]
    public void GetInfo_WhenAsked_TellsTheWholeDeclaration()
    {
        var info = machine.GetInfo();

        Assert.Equal(("Turnstile", "Locked"), (info.Name, info.Initial));
        Assert.Equal(["Locked", "Unlocked", "Broken", "Gone"], info.States);
        Assert.Equal(["Coin", "Push", "Break", "Repair"], info.Triggers);
        Assert.Equal(
            [
                "Locked Coin Unlocked", "Locked Push Unlocked", "Locked Break Broken",
                "Unlocked Coin Unlocked ignored", "Unlocked Push Locked", "Unlocked Break Broken",
                "Broken Repair Locked", "Broken Repair Unlocked",
            ],
            info.Transitions.Select(t => $"{t.From} {t.Trigger} {t.To}{(t.IsIgnored ? " ignored" : "")}"));
        Assert.Equal(
            ["turnstile.coin", "turnstile.hours", "turnstile.full"],
            info.Transitions.Single(t => t.From == "Locked" && t.Trigger == "Push").Rules.Select(rule => rule.Id));
    }
}
