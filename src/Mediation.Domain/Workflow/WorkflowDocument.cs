using System.Text;

namespace Mediation.Domain.Workflow;

/// <summary>
/// Writes a machine's documentation from its declaration: a Mermaid state diagram and the table of rules. The file
/// beside each machine is this text, held by a test.
/// </summary>
public static class WorkflowDocument
{
    /// <summary>The Markdown text for one machine.</summary>
    /// <param name="info">The declaration.</param>
    /// <param name="title">Heading, in both languages.</param>
    /// <param name="stateName">The Chinese name of a state.</param>
    public static string Write(WorkflowInfo info, Words title, Func<string, string> stateName)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(stateName);
        var text = new StringBuilder();
        text.Append("# ").Append(title.Chinese).Append(" · ").Append(title.English).Append("\n\n");
        text.Append("Generated from the declaration beside it; a test fails when the two differ.\n\n");
        AppendMermaid(text, info, stateName);
        AppendRules(text, info);
        return text.ToString();
    }

    private static void AppendMermaid(StringBuilder text, WorkflowInfo info, Func<string, string> stateName)
    {
        text.Append("```mermaid\nstateDiagram-v2\n");
        foreach (var state in info.States)
            text.Append("    ").Append(state).Append(" : ").Append(stateName(state)).Append('\n');
        text.Append("    [*] --> ").Append(info.Initial).Append('\n');
        foreach (var transition in info.Transitions)
            text.Append("    ").Append(transition.From).Append(" --> ").Append(transition.To)
                .Append(" : ").Append(transition.Trigger).Append('\n');
        text.Append("```\n\n");
    }

    private static void AppendRules(StringBuilder text, WorkflowInfo info)
    {
        text.Append("| From | Trigger | To | Rule | 规则 | Basis |\n|---|---|---|---|---|---|\n");
        foreach (var group in info.Transitions.GroupBy(transition => (transition.From, transition.Trigger)))
        {
            var destinations = string.Join(" / ", group.Select(transition => transition.To));
            var rules = group.First().Rules;
            if (rules.Count == 0)
                AppendRow(text, group.Key.From, group.Key.Trigger, destinations, "–", "–", "–");
            foreach (var rule in rules)
                AppendRow(text, group.Key.From, group.Key.Trigger, destinations, $"`{rule.Id}`", rule.Sentence.Chinese,
                    rule.Basis.InWords.Chinese);
        }
    }

    private static void AppendRow(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
