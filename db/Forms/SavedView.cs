namespace Mediation.Db.Forms;

/// <summary>常用列表: a list of cases somebody looks at often, under a name of their own.</summary>
public sealed class SavedView
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 30;

    /// <summary>Longest address.</summary>
    public const int QueryMaxLength = 1000;

    /// <summary>How many a person may keep.</summary>
    public const int Most = 20;

    /// <summary>Key of the row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public Guid UserId { get; init; }

    /// <summary>What it is called; one of a name for each person.</summary>
    public string Name { get; init; } = "";

    /// <summary>The filters and the order, as they stand in the list's address.</summary>
    public string Query { get; set; } = "";
}
