using QRCoder;

namespace Mediation.Web.Features.Account.SetUpSecondStep;

/// <summary>What the set-up page shows.</summary>
/// <param name="IsOn">Whether a code is already asked at sign-in.</param>
/// <param name="Key">The secret, in groups of four for typing.</param>
/// <param name="Address">The same as an address, drawn as a QR code.</param>
public sealed record SetUpSecondStepModel(bool IsOn, string Key, string Address)
{
    private const string Issuer = "Mediation";

    public SecondStep.SecondStepForm Form { get; } = new();

    public static SetUpSecondStepModel Of(bool isOn, string key, string userName) => new(
        isOn,
        string.Join(' ', key.Chunk(4).Select(group => new string(group))),
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(userName)}?secret={key}&issuer={Issuer}&digits=6");

    /// <summary>The dark squares of the QR code, as the path of an SVG with one unit a square.</summary>
    public (int Size, string Path) QrCode()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var path = new System.Text.StringBuilder();
        var rows = data.ModuleMatrix;
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (rows.Count, path.ToString());
    }
}
