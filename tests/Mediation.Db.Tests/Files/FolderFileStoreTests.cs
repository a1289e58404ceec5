using System.Security.Cryptography;
using Mediation.Db.Files;
using Mediation.TestSupport;

namespace Mediation.Db.Tests.Files;

public sealed class FolderFileStoreTests
{
    private readonly string folder = TestFolder.Make();
    private readonly byte[] content = RandomNumberGenerator.GetBytes(200_000);
    private readonly FolderFileStore store;

    public FolderFileStoreTests() => store = new FolderFileStore(folder);

    [Fact]
    public async Task Open_WhatWasSaved_GivesTheSameBytes()
    {
        var stored = await Save();

        using var read = new MemoryStream();
        await using (var stream = await store.OpenAsync(stored.Hash, CancellationToken.None))
        {
            await stream.CopyToAsync(read);
        }

        Assert.Equal(content, read.ToArray());
        Assert.Equal(content.Length, stored.Length);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), stored.Hash);
    }

    [Fact]
    public async Task Save_TheSameTwice_KeepsOneFile()
    {
        var first = await Save();
        var second = await Save();

        Assert.Equal(first, second);
        Assert.Single(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Open_WhenAByteWasChangedOnDisk_Refuses()
    {
        var stored = await Save();
        var file = Directory.EnumerateFiles(folder, stored.Hash, SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        await Assert.ThrowsAsync<StoredFileDamagedException>(() => store.OpenAsync(stored.Hash, CancellationToken.None));
    }

    [Fact]
    public async Task Open_WhatIsGoneFromTheDisk_Refuses()
    {
        var stored = await Save();
        File.Delete(Directory.EnumerateFiles(folder, stored.Hash, SearchOption.AllDirectories).Single());

        await Assert.ThrowsAsync<StoredFileDamagedException>(() => store.OpenAsync(stored.Hash, CancellationToken.None));
    }

    [Fact]
    public async Task Save_WhenReadingFails_LeavesNothing()
    {
        await using var broken = new BrokenStream();

        await Assert.ThrowsAsync<IOException>(() => store.SaveAsync(broken, CancellationToken.None));

        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task Open_WhatIsNoHash_Refuses(string hash)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => store.OpenAsync(hash, CancellationToken.None));
    }

    private Task<StoredFile> Save() => store.SaveAsync(new MemoryStream(content), CancellationToken.None);

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The upload broke off.");
    }
}
