using Mediation.Domain.Parties;

namespace Mediation.Domain.Centres;

/// <summary>
/// 人民调解员: a member or an appointee of a committee, with a certificate (人民调解员证 or 聘书; there is no licence) and a term.
/// </summary>
public sealed class Mediator : IVersioned
{
    /// <summary>Mediators are adults (人民调解法 14).</summary>
    public const int LeastAge = 18;

    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest certificate number.</summary>
    public const int CertificateNumberMaxLength = 40;

    /// <summary>Longest name of an ethnic group.</summary>
    public const int EthnicityMaxLength = 20;

    /// <summary>Longest description of what the mediator is good at.</summary>
    public const int SpecialityMaxLength = 100;

    private Mediator()
    {
    }

    /// <summary>Key of the entry in the register.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The committee whose member or appointee the person is.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>Member or appointed.</summary>
    public MediatorKind Kind { get; private set; }

    /// <summary>Name, as signed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Date of birth.</summary>
    public DateOnly BirthDate { get; private set; }

    /// <summary>Sex; a committee has a woman among its members (人民调解法 8). Null where an old entry doesn't say.</summary>
    public Sex? Sex { get; private set; }

    /// <summary>民族, where it is registered.</summary>
    public string? Ethnicity { get; private set; }

    /// <summary>The post in the committee.</summary>
    public CommitteePost Post { get; private set; }

    /// <summary>Number of the certificate or letter of appointment.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>What the mediator is good at, in words (邻里、物业).</summary>
    public string? Speciality { get; private set; }

    /// <summary>First day of the present term.</summary>
    public DateOnly TermStart { get; private set; }

    /// <summary>Last day of the present term (three years by 人民调解法 10, renewable).</summary>
    public DateOnly TermEnd { get; private set; }

    /// <summary>False once the person no longer mediates.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Enters a mediator in the register on <paramref name="today"/>.</summary>
    /// <exception cref="ArgumentException">The name is empty, the term ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The person is not of age on <paramref name="today"/>.</exception>
    public static Mediator Enter(
        Guid committeeId, MediatorKind kind, string name, DateOnly birthDate, DateOnly termStart, DateOnly termEnd, DateOnly today)
    {
        if (!IsOfAge(birthDate, today))
        {
            throw new ArgumentOutOfRangeException(nameof(birthDate), birthDate, "A mediator is of age (人民调解法 14).");
        }

        var mediator = new Mediator { CommitteeId = committeeId, Kind = kind, BirthDate = birthDate };
        mediator.Rename(name);
        mediator.Appoint(termStart, termEnd);
        return mediator;
    }

    /// <summary>Whether somebody born on <paramref name="birthDate"/> may be a mediator on <paramref name="today"/>.</summary>
    public static bool IsOfAge(DateOnly birthDate, DateOnly today) => birthDate.AddYears(LeastAge) <= today;

    /// <summary>Changes the name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>Records the certificate and what the mediator is good at.</summary>
    public void Certify(string? certificateNumber, string? speciality)
    {
        CertificateNumber = certificateNumber;
        Speciality = speciality;
    }

    /// <summary>Records what the composition of the committee is judged by.</summary>
    public void Describe(Sex? sex, string? ethnicity)
    {
        Sex = sex;
        Ethnicity = ethnicity;
    }

    /// <summary>Elects a member into a post, or out of it.</summary>
    /// <exception cref="ArgumentException">Who is only appointed holds no post.</exception>
    public void Elect(CommitteePost post)
    {
        if (post != CommitteePost.None && Kind != MediatorKind.Member)
        {
            throw new ArgumentException("Only a member holds a post in the committee (人民调解法 8).", nameof(post));
        }

        Post = post;
    }

    /// <summary>Starts a term or renews it.</summary>
    /// <exception cref="ArgumentException">The term ends before it starts.</exception>
    public void Appoint(DateOnly termStart, DateOnly termEnd)
    {
        if (termEnd < termStart)
        {
            throw new ArgumentException("A term ends on or after the day it starts.", nameof(termEnd));
        }

        TermStart = termStart;
        TermEnd = termEnd;
    }

    /// <summary>The person no longer mediates; records keep the name.</summary>
    public void Leave() => IsActive = false;

    /// <summary>The person mediates again.</summary>
    public void Return() => IsActive = true;

    /// <summary>Whether the mediator may be given a case on <paramref name="day"/>.</summary>
    public bool MayTakeCasesOn(DateOnly day) => IsActive && TermStart <= day && day <= TermEnd;
}
