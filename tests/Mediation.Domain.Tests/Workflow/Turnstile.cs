using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>A small entity with one of everything the kernel knows.</summary>
internal sealed class Turnstile
{
    internal static readonly Rule<Turnstile> CoinInserted = new(
        "turnstile.coin", new("已投币", "A coin was inserted"), Basis.House,
        (turnstile, _) => RuleOutcome.MetIf(turnstile.Coins > 0, "尚未投币", "No coin yet"), mend: "coins");

    internal static readonly Rule<Turnstile> OpenHours = new(
        "turnstile.hours", new("开放时间内", "Within opening hours"), Basis.Local("某条例第一条", "Some regulation, art. 1"),
        (_, context) => RuleOutcome.MetIf(context.Now.Hour < 12, "已关门", "Closed"));

    internal static readonly Rule<Turnstile> NearlyFull = new(
        "turnstile.full", new("站台未满", "The platform is not full"), Basis.House,
        (turnstile, _) => turnstile.Passed > 100 ? RuleOutcome.Warn("站台快满", "The platform is nearly full") : RuleOutcome.Met);

    internal enum State
    {
        Locked,
        Unlocked,
        Broken,
        Gone,
    }

    internal enum Trigger
    {
        Coin,
        Push,
        Break,
        Repair,
    }

    internal State Status { get; set; }

    internal State BrokenIn { get; set; }

    internal int Coins { get; set; }

    internal int Passed { get; set; }

    internal List<State> EnteredFrom { get; } = [];

    internal static Workflow<Turnstile, State, Trigger> Machine()
    {
        var machine = new Workflow<Turnstile, State, Trigger>(
            "Turnstile", State.Locked, turnstile => turnstile.Status, (turnstile, state) => turnstile.Status = state);

        machine.Configure(State.Locked)
            .Permit(Trigger.Coin, State.Unlocked)
            .PermitIf(Trigger.Push, State.Unlocked, CoinInserted, OpenHours, NearlyFull)
            .Permit(Trigger.Break, State.Broken);

        machine.Configure(State.Unlocked)
            .Ignore(Trigger.Coin)
            .Permit(Trigger.Push, State.Locked)
            .Permit(Trigger.Break, State.Broken);

        machine.Configure(State.Broken)
            .OnEntry((turnstile, from) => turnstile.EnteredFrom.Add(from))
            .PermitDynamicIf(Trigger.Repair, turnstile => turnstile.BrokenIn, [State.Locked, State.Unlocked], OpenHours);
        return machine;
    }
}
