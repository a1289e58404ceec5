using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>Reads the font program of a subset, which has neither names nor a character map, as a font.</summary>
internal sealed class SubsetReader
{
    public SubsetReader(byte[] program)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, program);
        var file = FontFile.Open(path).Single();
        Face = new FontFace(file, new FontNames(["Subset"], "Subset"));

        // The open file stays readable; its name isn't needed any more.
        File.Delete(path);
    }

    public FontFace Face { get; }
}
