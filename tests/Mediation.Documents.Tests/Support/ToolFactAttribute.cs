namespace Mediation.Documents.Tests.Support;

/// <summary>A test that needs a program of the machine; shown as skipped where it isn't installed.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        if (!Tool.IsInstalled(tool))
            Skip = $"{tool} isn't installed";
    }
}
