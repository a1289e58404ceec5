using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

public class WorkflowDocumentTests
{
    [Fact]
    public void Write_WhenGivenADeclaration_DrawsTheDiagramAndTheTableOfRules()
    {
        var text = WorkflowDocument.Write(Turnstile.Machine().GetInfo(), new("闸机", "Turnstile"), state => $"状态{state}");

        Assert.Equal(
            """
            # 闸机 · Turnstile

            Generated from the declaration beside it; a test fails when the two differ.

            ```mermaid
            stateDiagram-v2
                Locked : 状态Locked
                Unlocked : 状态Unlocked
                Broken : 状态Broken
                Gone : 状态Gone
                [*] --> Locked
                Locked --> Unlocked : Coin
                Locked --> Unlocked : Push
                Locked --> Broken : Break
                Unlocked --> Unlocked : Coin
                Unlocked --> Locked : Push
                Unlocked --> Broken : Break
                Broken --> Locked : Repair
                Broken --> Unlocked : Repair
            ```

            | From | Trigger | To | Rule | 规则 | Basis |
            |---|---|---|---|---|---|
            | Locked | Coin | Unlocked | – | – | – |
            | Locked | Push | Unlocked | `turnstile.coin` | 已投币 | 本系统工作规则 |
            | Locked | Push | Unlocked | `turnstile.hours` | 开放时间内 | 某条例第一条（地方性法规） |
            | Locked | Push | Unlocked | `turnstile.full` | 站台未满 | 本系统工作规则 |
            | Locked | Break | Broken | – | – | – |
            | Unlocked | Coin | Unlocked | – | – | – |
            | Unlocked | Push | Locked | – | – | – |
            | Unlocked | Break | Broken | – | – | – |
            | Broken | Repair | Locked / Unlocked | `turnstile.hours` | 开放时间内 | 某条例第一条（地方性法规） |

            """,
            text);
    }
}
