using Mediation.Domain.Workflow;
using Mediation.TestSupport;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>Holds the document beside a machine to its declaration.</summary>
internal static class WorkflowGolden
{
    /// <param name="info">The declaration.</param>
    /// <param name="title">The document's heading.</param>
    /// <param name="nameOf">The word for a state.</param>
    /// <param name="path">From the domain's folder.</param>
    /// <param name="appendix">What stands behind the table of rules.</param>
    internal static void AssertDocument<TState>(
        WorkflowInfo info, Words title, Func<TState, Words> nameOf, string path, string appendix = "")
        where TState : struct, Enum
    {
        var text = WorkflowDocument.Write(info, title, state => nameOf(Enum.Parse<TState>(state)).Chinese) + appendix;
        Assert.Equal(text, GoldenFile.ReadOrUpdate($"src/Mediation.Domain/{path}", text));
    }
}
