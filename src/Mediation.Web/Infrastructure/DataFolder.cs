namespace Mediation.Web.Infrastructure;

/// <summary>
/// The folder outside the program that holds what must outlive it: the embedded database, stored files, keys.
/// Setting <c>Data:Folder</c>; a relative path counts from the content root.
/// </summary>
public sealed class DataFolder
{
    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        Path = System.IO.Path.GetFullPath(configuration["Data:Folder"] ?? "data", environment.ContentRootPath);
        MakePrivate(Path);
    }

    public string Path { get; }

    public string Combine(string name) => System.IO.Path.Combine(Path, name);

    // Made for the program's own account alone; a folder that exists already stays as its owner wanted it.
    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
