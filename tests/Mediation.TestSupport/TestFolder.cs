namespace Mediation.TestSupport;

/// <summary>Folders for one test run, removed when it ends.</summary>
public static class TestFolder
{
    private static readonly string Root = MakeRoot();

    /// <summary>Makes an empty folder.</summary>
    public static string Make() => Directory.CreateDirectory(Path.Combine(Root, Guid.NewGuid().ToString("N"))).FullName;

    private static string MakeRoot()
    {
        var root = Directory.CreateTempSubdirectory($"mediation-tests-{Environment.ProcessId}-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
