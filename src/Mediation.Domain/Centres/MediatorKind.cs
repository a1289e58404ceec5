namespace Mediation.Domain.Centres;

/// <summary>How a person became a people's mediator (人民调解法 13).</summary>
public enum MediatorKind
{
    /// <summary>委员: elected or chosen into the committee.</summary>
    Member,

    /// <summary>聘任: appointed by the committee.</summary>
    Appointed,
}
