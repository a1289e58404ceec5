namespace Mediation.Domain.Centres;

/// <summary>The post a member holds in a committee (人民调解法 8).</summary>
public enum CommitteePost
{
    /// <summary>委员: no post beside the membership; also everybody who is only appointed.</summary>
    None,

    /// <summary>主任: every committee has one.</summary>
    Chair,

    /// <summary>副主任: where one is needed.</summary>
    DeputyChair,
}
