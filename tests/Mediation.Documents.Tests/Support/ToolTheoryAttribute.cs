namespace Mediation.Documents.Tests.Support;

/// <summary>A theory that needs a program of the machine; shown as skipped where it isn't installed.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool)
    {
        if (!Tool.IsInstalled(tool))
            Skip = $"{tool} isn't installed";
    }
}
