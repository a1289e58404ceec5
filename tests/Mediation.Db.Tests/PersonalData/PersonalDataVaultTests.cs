using System.Security.Cryptography;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.TestSupport;

namespace Mediation.Db.Tests.PersonalData;

public sealed class PersonalDataVaultTests
{
    private const string Phone = "13900000000";
    private readonly PersonalDataVault vault = new(PersonalDataKey.From(RandomNumberGenerator.GetBytes(PersonalDataKey.Length)));

    [Fact]
    public void Open_WhatWasSealed_GivesThePlainText()
    {
        var text = vault.Seal(PersonalDataKind.Phone, Phone, "139****0000");

        Assert.Equal(Phone, vault.Open(text));
        Assert.DoesNotContain(Phone, text.Cipher, StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_TheSameTwice_GivesTheSameIndexAndAnotherCipher()
    {
        var first = vault.Seal(PersonalDataKind.Phone, Phone, "");
        var second = vault.Seal(PersonalDataKind.Phone, Phone, "");

        Assert.Equal(first.Index, second.Index);
        Assert.NotEqual(first.Cipher, second.Cipher);
        Assert.Equal(first.Index, vault.IndexOf(PersonalDataKind.Phone, Phone));
    }

    [Fact]
    public void IndexOf_AnotherKind_Differs()
    {
        Assert.NotEqual(vault.IndexOf(PersonalDataKind.Phone, Phone), vault.IndexOf(PersonalDataKind.NationalId, Phone));
    }

    [Fact]
    public void Open_WhenAByteWasChanged_Refuses()
    {
        var text = vault.Seal(PersonalDataKind.Phone, Phone, "");
        var bytes = Convert.FromBase64String(text.Cipher);
        bytes[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => vault.Open(text with { Cipher = Convert.ToBase64String(bytes) }));
    }

    [Fact]
    public void Open_WithAnotherKey_Refuses()
    {
        var other = new PersonalDataVault(PersonalDataKey.From(RandomNumberGenerator.GetBytes(PersonalDataKey.Length)));

        Assert.ThrowsAny<CryptographicException>(() => other.Open(vault.Seal(PersonalDataKind.Phone, Phone, "")));
    }

    [Fact]
    public void Seal_TheLongestNumbers_FitTheColumns()
    {
        var text = vault.Seal(PersonalDataKind.NationalId, new string('9', 60), "");

        Assert.True(text.Cipher.Length <= SealedText.CipherMaxLength);
        Assert.True(text.Index.Length <= SealedText.IndexMaxLength);
    }

    [Fact]
    public void ReadOrMake_WhenThereIsNoKey_MakesOneForItsOwnerAlone()
    {
        var file = Path.Combine(TestFolder.Make(), "key");

        PersonalDataKey.ReadOrMake(file);

        Assert.Equal(44, File.ReadAllText(file).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Read_WhenTheFileHoldsSomethingElse_SaysWhatItShouldHold()
    {
        var file = Path.Combine(TestFolder.Make(), "key");
        File.WriteAllText(file, "not a key");

        var error = Assert.Throws<FormatException>(() => PersonalDataKey.Read(file));

        Assert.Contains("32 bytes", error.Message, StringComparison.Ordinal);
    }
}
