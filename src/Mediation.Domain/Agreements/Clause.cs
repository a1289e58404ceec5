namespace Mediation.Domain.Agreements;

/// <summary>One numbered clause of an agreement.</summary>
public sealed class Clause
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 2000;

    private Clause() { }

    /// <summary>Writes a clause.</summary>
    /// <param name="number">Number, from 1.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="text">Its wording.</param>
    /// <param name="concernsThirdPartyProperty">It touches property of somebody who doesn't sign.</param>
    public Clause(int number, ClauseKind kind, string text, bool concernsThirdPartyProperty = false)
    {
        Number = number;
        Kind = kind;
        Text = text;
        ConcernsThirdPartyProperty = concernsThirdPartyProperty;
    }

    /// <summary>Number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it is about.</summary>
    public ClauseKind Kind { get; private set; }

    /// <summary>Its wording.</summary>
    public string Text { get; private set; } = "";

    /// <summary>It touches property of somebody who doesn't sign (民诉法解释 358).</summary>
    public bool ConcernsThirdPartyProperty { get; private set; }

    /// <summary>
    /// Whether a court may confirm it: a declaration of status or of title may not be, a duty to transfer or to pay may
    /// (民诉法解释 355). The bar is per clause; the others stay open to confirmation.
    /// </summary>
    public bool MayBeConfirmed => Kind switch
    {
        ClauseKind.Payment or ClauseKind.Conduct or ClauseKind.FamilyMatter => true,
        ClauseKind.MarriageStatus or ClauseKind.PersonalStatus => false,
        ClauseKind.OwnershipDeclaration or ClauseKind.IntellectualPropertyDeclaration => false,
    };

    /// <summary>Divorce, adoption and the like: must be settled in person, no agent may sign (民法典 161).</summary>
    public bool MustBeSignedInPerson => Kind is ClauseKind.MarriageStatus or ClauseKind.PersonalStatus;

    /// <summary>Concerns personal relations: wet ink only (电子签名法 3).</summary>
    public bool ConcernsPersonalRelations => MustBeSignedInPerson || Kind == ClauseKind.FamilyMatter;
}

/// <summary>One line of the performance schedule (履行方式、时限、地点).</summary>
public sealed class Instalment
{
    private readonly List<PerformanceReceipt> receipts = [];
    private readonly List<Urging> urgings = [];

    private Instalment() { }

    /// <summary>Writes a line.</summary>
    /// <param name="number">Number, from 1.</param>
    /// <param name="dueOn">Last day.</param>
    /// <param name="amount">Yuan; null for something to be done.</param>
    /// <param name="what">What is to be done or paid.</param>
    /// <param name="payerPartyId">Who performs.</param>
    /// <param name="payeePartyId">To whom.</param>
    /// <param name="isPersonal">人身义务: only the payer in person can perform it, so it ends with either of the two.</param>
    public Instalment(
        int number, DateOnly dueOn, decimal? amount, string what, Guid? payerPartyId, Guid? payeePartyId, bool isPersonal = false)
    {
        Number = number;
        DueOn = dueOn;
        Amount = amount;
        What = what;
        PayerPartyId = payerPartyId;
        PayeePartyId = payeePartyId;
        IsPersonal = isPersonal;
    }

    /// <summary>Number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Yuan; null for something to be done.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>What is to be done or paid.</summary>
    public string What { get; private set; } = "";

    /// <summary>Who performs.</summary>
    public Guid? PayerPartyId { get; private set; }

    /// <summary>To whom.</summary>
    public Guid? PayeePartyId { get; private set; }

    /// <summary>人身义务: only the payer in person can perform it. Every other duty passes to the successors.</summary>
    public bool IsPersonal { get; private set; }

    /// <summary>When it ended without being performed, because the party it bound was gone; null while it stands.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it ended.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>What was performed so far, with what shows it; a debt may be paid in parts.</summary>
    public IReadOnlyList<PerformanceReceipt> Receipts => receipts;

    /// <summary>督促: every time the payer was urged (人民调解法 31).</summary>
    public IReadOnlyList<Urging> Urgings => urgings;

    /// <summary>When it was performed in full, or null.</summary>
    public DateOnly? PerformedOn { get; private set; }

    /// <summary>Still to be performed.</summary>
    public bool IsOpen => PerformedOn is null && EndedOn is null;

    /// <summary>Yuan still owed; null for something to be done.</summary>
    public decimal? Outstanding => PerformedOn is not null ? Amount is null ? null : 0 : Amount - receipts.Sum(r => r.Amount ?? 0);

    /// <summary>Due before <paramref name="day"/> and not performed.</summary>
    public bool IsOverdueOn(DateOnly day) => IsOpen && DueOn < day;

    /// <summary>Enters a receipt. Without an amount, or with all that was owed, the line is performed.</summary>
    internal void Perform(DateOnly on, decimal? amount, string proof)
    {
        var all = amount is null || Outstanding is not { } owed || amount >= owed;
        receipts.Add(new PerformanceReceipt(on, amount ?? Outstanding, proof));
        if (all)
            PerformedOn = on;
    }

    internal void Urge(DateOnly on, string note) => urgings.Add(new Urging(on, note));

    /// <summary>Owed by this party or to it.</summary>
    internal bool Binds(Guid partyId) => PayerPartyId == partyId || PayeePartyId == partyId;

    internal void End(DateOnly on, string because) => (EndedOn, EndedBecause) = (on, because);
}

/// <summary>A performance, in full or in part, and what shows it.</summary>
public sealed class PerformanceReceipt
{
    private PerformanceReceipt() { }

    internal PerformanceReceipt(DateOnly on, decimal? amount, string proof)
    {
        On = on;
        Amount = amount;
        Proof = proof;
    }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Yuan; null for something done.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>How it is known: receipt, transfer slip, both parties' note.</summary>
    public string Proof { get; private set; } = "";
}

/// <summary>督促: one time the payer was urged to perform.</summary>
public sealed class Urging
{
    private Urging() { }

    internal Urging(DateOnly on, string note)
    {
        On = on;
        Note = note;
    }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How, and with what answer.</summary>
    public string Note { get; private set; } = "";
}

/// <summary>复查: one look at a lasting duty.</summary>
public sealed class DutyReview
{
    private DutyReview() { }

    internal DutyReview(DateOnly on, string finding)
    {
        On = on;
        Finding = finding;
    }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What was found.</summary>
    public string Finding { get; private set; } = "";
}
