using Mediation.Domain.Numbering;

namespace Mediation.Domain.Centres;

/// <summary>
/// 人民调解委员会: the body that mediates and seals. Attached to a centre; numbers, seals and the court that confirms its
/// agreements depend on it.
/// </summary>
public sealed class MediationCommittee : IVersioned
{
    /// <summary>Longest full name.</summary>
    public const int NameMaxLength = 80;

    /// <summary>Longest short name in numbers.</summary>
    public const int ShortNameMaxLength = PaperNumberPattern.ShortNameMaxLength;

    /// <summary>Longest registration number.</summary>
    public const int RegistrationNumberMaxLength = 40;

    /// <summary>Longest name of a court.</summary>
    public const int CourtMaxLength = 60;

    private MediationCommittee()
    {
    }

    /// <summary>Key of the committee.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The centre it works at.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>Who set it up.</summary>
    public CommitteeKind Kind { get; private set; }

    /// <summary>Full name, as on the seal (云桥街道人民调解委员会).</summary>
    public string Name { get; private set; } = "";

    /// <summary>Short name in numbers (云桥).</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>How numbers are written, the text of a <see cref="PaperNumberPattern"/>.</summary>
    public string NumberPattern { get; private set; } = PaperNumberPattern.Usual.Text;

    /// <summary>Number under which the justice bureau has it on record, where it has one.</summary>
    public string? RegistrationNumber { get; private set; }

    /// <summary>The basic court at the committee's seat (民事诉讼法 205: the court of the mediation organisation's place).</summary>
    public string? CourtAtSeat { get; private set; }

    /// <summary>Whether parties may sign on a tablet. Never for personal relations, whatever this says.</summary>
    public bool AllowsTabletSignatures { get; private set; }

    /// <summary>Several ethnic groups live there, so a smaller one has a member (人民调解法 8).</summary>
    public bool IsAmongSeveralPeoples { get; private set; }

    /// <summary>False once the committee has been dissolved.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Puts a committee on the register.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static MediationCommittee Register(Guid centreId, CommitteeKind kind, string name, string shortName)
    {
        var committee = new MediationCommittee { CentreId = centreId, Kind = kind };
        committee.Rename(name, shortName);
        return committee;
    }

    /// <summary>Changes the names. Numbers already given keep their wording.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public void Rename(string name, string shortName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(shortName);
        Name = name;
        ShortName = shortName;
    }

    /// <summary>Enters what the justice bureau and the court know the committee by.</summary>
    public void EnterRegistration(string? registrationNumber, string? courtAtSeat)
    {
        RegistrationNumber = registrationNumber;
        CourtAtSeat = courtAtSeat;
    }

    /// <summary>Sets how numbers are written from now on.</summary>
    public void NumberBy(PaperNumberPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        NumberPattern = pattern.Text;
    }

    /// <summary>Switches signing on a tablet on or off.</summary>
    public void AllowTabletSignatures(bool allowed) => AllowsTabletSignatures = allowed;

    /// <summary>Says whether several ethnic groups live where it works.</summary>
    public void WorkAmongSeveralPeoples(bool several) => IsAmongSeveralPeoples = several;

    /// <summary>Takes the committee off the list of those that may take cases.</summary>
    public void Dissolve() => IsActive = false;

    /// <summary>Puts the committee back on the list.</summary>
    public void Reinstate() => IsActive = true;
}
