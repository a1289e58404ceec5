namespace Mediation.Domain.Centres;

/// <summary>特色专业调解室: a room for one kind of dispute (物业, 医疗, 婚姻家庭 …). A centre has any number of them.</summary>
public sealed class MediationRoom : IVersioned
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 60;

    private MediationRoom()
    {
    }

    /// <summary>Key of the room.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The centre it belongs to.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>Name on the door.</summary>
    public string Name { get; private set; } = "";

    /// <summary>False once the room is no longer used.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Sets a room up.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static MediationRoom SetUp(Guid centreId, string name)
    {
        var room = new MediationRoom { CentreId = centreId };
        room.Rename(name);
        return room;
    }

    /// <summary>Changes the name on the door.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The room is no longer used.</summary>
    public void GiveUp() => IsActive = false;

    /// <summary>The room is used again.</summary>
    public void Reopen() => IsActive = true;
}
