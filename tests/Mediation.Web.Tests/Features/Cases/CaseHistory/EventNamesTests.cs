using System.Reflection;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.CaseHistory;

namespace Mediation.Web.Tests.Features.Cases.CaseHistory;

/// <summary>Whatever a machine does is an entry of the history, in words and not in names of code.</summary>
public sealed class EventNamesTests
{
    public static TheoryData<string> Machines => [.. All().Select(machine => machine.Name)];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Entries_OfEveryTriggerAndState_HaveWords(string machine)
    {
        var (name, states, triggers) = All().Single(candidate => candidate.Name == machine);

        Assert.All(triggers, trigger => Assert.NotNull(EventNames.TriggerName(name, trigger)));
        Assert.All(states, state => Assert.NotNull(EventNames.StateName(name, state)));
    }

    [Fact]
    public void Entries_OfEveryAct_HaveWords()
    {
        var acts = typeof(CaseActs).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(acts);
        Assert.All(acts, act => Assert.NotNull(CaseActs.NameOf(act)));
    }

    private static IEnumerable<(string Name, string[] States, string[] Triggers)> All() =>
        from type in typeof(DisputeCase).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Workflow<,,>)
        let parts = field.FieldType.GetGenericArguments()
        select ((string)field.FieldType.GetProperty("Name")!.GetValue(field.GetValue(null))!, Enum.GetNames(parts[1]), Enum.GetNames(parts[2]));
}
