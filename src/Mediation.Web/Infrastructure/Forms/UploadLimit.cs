namespace Mediation.Web.Infrastructure.Forms;

/// <summary>How much one request may carry; setting <c>Security:LargestUploadMegabytes</c>.</summary>
public sealed class UploadLimit(IConfiguration configuration)
{
    public int Megabytes { get; } = configuration.GetValue("Security:LargestUploadMegabytes", 50);

    public long Bytes => Megabytes * 1024L * 1024L;
}
