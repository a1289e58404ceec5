using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

public sealed class FontTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fonts");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void CharacterMap_WhenInEitherFormat_FindsTheGlyphs(int format)
    {
        var face = Face(new TestFont { CharacterMapFormat = format });
        Assert.Equal([1, 2, 3, 0], new[] { 'A', 'B', 'Å', '人' }.Select(c => (int)face.GlyphOf(c)));
        Assert.Equal(format == 12 ? 2 : 0, face.GlyphOf(0x20BB7));
        Assert.Equal(600, face.AdvanceOf(1));
    }

    [Fact]
    public void CharacterMap_OfTheFontsThatShip_HasRareNameCharacters()
    {
        var stack = FontLibrary.Shared.Resolve(["Noto Serif SC"], 400);
        foreach (var rune in "人㛃䶮𫖯囍喆堃镕".EnumerateRunes())
        {
            Assert.True(stack.TryFind(rune.Value, out var face, out _), $"{rune}");
            Assert.Equal("NotoSerifSC-Regular", face.Names.PostScriptName);
        }
    }

    [Fact]
    public void Resolve_WhenTheFamilyLacksACharacter_GoesOnWithTheNext()
    {
        var stack = FontLibrary.Shared.Resolve(["Noto Serif SC", "Noto Sans SC"], 700);
        Assert.True(stack.TryFind(0x30EDD, out var face, out _));
        Assert.Equal("NotoSansSC-Bold", face.Names.PostScriptName);
    }

    [Fact]
    public void Resolve_WhenNoFontHasACharacter_SaysSo() =>
        Assert.False(FontLibrary.Shared.Resolve(["Noto Serif SC"], 400).TryFind(0x20BB7, out _, out _));

    [Theory]
    [InlineData(300, 400)]
    [InlineData(500, 400)]
    [InlineData(600, 700)]
    [InlineData(900, 700)]
    public void Resolve_WhenTheWeightIsNotThere_TakesTheNearest(int wanted, int expected) =>
        Assert.Equal(expected, FontLibrary.Shared.Resolve(["Noto Serif SC"], wanted).Primary.Metrics.Weight);

    [Fact]
    public void Resolve_WhenAFamilyIsNamedInChinese_FindsIt()
    {
        var library = Library(new TestFont { Family = "FangSong" });
        Assert.Equal("FangSong", library.Resolve(["fangsong体"], 400).Primary.Names.PostScriptName);
        Assert.Equal(["FangSong", "FangSong体"], library.Families);
    }

    [Fact]
    public void Substitute_WhenTheFamilyIsNotThere_StandsInForIt()
    {
        var library = Library(new TestFont { Family = "Other" }, new TestFont { Family = "Free" });
        library.Substitute("FangSong", "Free");
        Assert.Equal("Free", library.Resolve(["FangSong"], 400).Primary.Names.PostScriptName);
    }

    [Fact]
    public void Substitute_WhenTheFamilyIsThere_ComesAfterIt()
    {
        var library = Library(new TestFont { Family = "Free" }, new TestFont { Family = "FangSong" });
        library.Substitute("FangSong", "Free");
        Assert.Equal("FangSong", library.Resolve(["FangSong"], 400).Primary.Names.PostScriptName);
    }

    [Fact]
    public void FallBackTo_WhenSet_DecidesWhatEveryTextEndsWith()
    {
        var library = Library(new TestFont { Family = "One" }, new TestFont { Family = "Two" });
        library.FallBackTo("Two");
        Assert.Equal("Two", library.Resolve(["Three"], 400).Primary.Names.PostScriptName);
    }

    [Fact]
    public void Resolve_WhenThereAreNoFonts_IsRefused() =>
        Assert.Throws<FontException>(() => new FontLibrary().Resolve(["FangSong"], 400));

    [Fact]
    public void Collection_WhenAdded_HasAllItsFonts()
    {
        var path = Path.Combine(_folder.FullName, "both.ttc");
        File.WriteAllBytes(path, TestFont.Collect(new TestFont { Family = "One" }, new TestFont { Family = "Two", Weight = 700 }));
        var library = new FontLibrary();
        library.AddFile(path);

        Assert.Equal(700, library.Resolve(["Two"], 400).Primary.Metrics.Weight);
        Assert.Equal(1, library.Resolve(["Two"], 400).Primary.GlyphOf('A'));
    }

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0100)]
    [InlineData(0x0200)]
    public void AddFile_WhenTheMakerForbidsEmbedding_IsRefused(int rights)
    {
        var error = Assert.Throws<FontException>(() => Library(new TestFont { Rights = rights }));
        Assert.Contains("may not be embedded", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("head")]
    public void AddFile_WhenATableIsMissing_IsRefusedByName(string tag)
    {
        var error = Assert.Throws<FontException>(() => Library(new TestFont { WithoutTables = [tag] }));
        Assert.Contains($"'{tag}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no font at all, whatever its name says.")]
    [InlineData("OTTO\0\u0001AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void AddFile_WhenItIsNoTrueTypeFont_IsRefused(string content)
    {
        var path = Path.Combine(_folder.FullName, "no.ttf");
        File.WriteAllText(path, content);
        Assert.Throws<FontException>(() => new FontLibrary().AddFile(path));
    }

    [Fact]
    public void AddFile_WhenCutOff_IsRefused()
    {
        var path = Path.Combine(_folder.FullName, "cut.ttf");
        File.WriteAllBytes(path, new TestFont().Build()[..200]);
        Assert.Throws<FontException>(() => new FontLibrary().AddFile(path));
    }

    [Fact]
    public void AddFolder_WhenItIsNotThere_AddsNothing()
    {
        var library = new FontLibrary();
        library.AddFolder(Path.Combine(_folder.FullName, "nowhere"));
        Assert.Empty(library.Families);
    }

    [Fact]
    public void Subset_WhenAGlyphIsBuiltOfOthers_TakesThemAlong()
    {
        var subset = new FontSubset(Face(new TestFont()));
        Assert.Equal(1, subset.Use(3, 'Å'));
        var written = WriteSubset(subset);

        // The box, Å, and the two glyphs it is built of, which have new numbers.
        Assert.Equal(3, written.OutlineOf(1).Components.Count + 1);
        Assert.Equal([2, 3], written.OutlineOf(1).Components.Select(part => (int)part.Glyph));
        Assert.Equal(500, written.OutlineOf(2).XMax);
        Assert.Equal(600, written.AdvanceOf(3));
    }

    [Fact]
    public void Subset_WhenAGlyphHasInstructions_LeavesThemOut()
    {
        var face = Face(new TestFont());
        Assert.Equal(face.OutlineOf(1).Data, face.OutlineOf(2).Data);
    }

    [Fact]
    public void Subset_WhenAGlyphStandsForTwoCharacters_GivesItTwoNumbers()
    {
        var subset = new FontSubset(Face(new TestFont()));
        Assert.Equal([1, 2, 1], new[] { subset.Use(1, '人'), subset.Use(1, '⼈'), subset.Use(1, '人') }.Select(number => (int)number));
    }

    private static FontFace WriteSubset(FontSubset subset)
    {
        using var program = new PooledBytes();
        SubsetProgram.Write(subset, program);
        return new SubsetReader(program.Written.ToArray()).Face;
    }

    private FontFace Face(TestFont font) => Library(font).Resolve([font.Family], 400).Primary;

    private FontLibrary Library(params TestFont[] fonts)
    {
        var library = new FontLibrary();
        for (var i = 0; i < fonts.Length; i++)
            library.AddFile(fonts[i].BuildTo(_folder.FullName, $"{Guid.NewGuid():N}.ttf"));

        return library;
    }
}
