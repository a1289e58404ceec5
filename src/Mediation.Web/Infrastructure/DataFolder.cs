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
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Combine(string name) => System.IO.Path.Combine(Path, name);
}
