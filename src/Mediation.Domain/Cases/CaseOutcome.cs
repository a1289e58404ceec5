namespace Mediation.Domain.Cases;

/// <summary>How a case ended; decides which papers the dossier must hold and how it is counted.</summary>
public enum CaseOutcome
{
    /// <summary>书面协议.</summary>
    SettledInWriting,

    /// <summary>口头协议.</summary>
    SettledOrally,

    /// <summary>终止调解.</summary>
    Terminated,

    /// <summary>撤回 before acceptance.</summary>
    Withdrawn,

    /// <summary>不予受理.</summary>
    Declined,

    /// <summary>分流.</summary>
    Diverted,

    /// <summary>现场解决.</summary>
    SolvedOnSpot,
}

/// <summary>
/// The papers a dossier needs by outcome (人民调解法 27 lists what exists; it does not demand that everything exists).
/// </summary>
public static class RequiredPapers
{
    private static readonly PaperKind[] Registration = [PaperKind.Application, PaperKind.IntakeRegistration];
    private static readonly PaperKind[] Record = [PaperKind.MediationRecord];

    /// <summary>Every line needs one of its kinds.</summary>
    public static IReadOnlyList<IReadOnlyList<PaperKind>> For(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.SettledInWriting => [Registration, Record, [PaperKind.Agreement]],
        CaseOutcome.SettledOrally => [[PaperKind.IntakeRegistration], Record, [PaperKind.OralAgreementRegistration]],
        CaseOutcome.Terminated =>
            [Registration, [PaperKind.MediationRecord, PaperKind.InvestigationRecord, PaperKind.NoteOfTelling], [PaperKind.TerminationNotice, PaperKind.NoteOfTelling]],
        CaseOutcome.Withdrawn => [Registration, [PaperKind.NoteOfTelling, PaperKind.WalkInNote, PaperKind.TerminationNotice]],
        CaseOutcome.Declined => [Registration, [PaperKind.DeclineNotice]],
        CaseOutcome.Diverted => [Registration, [PaperKind.DiversionLetter]],
        CaseOutcome.SolvedOnSpot => [Registration, [PaperKind.WalkInNote]],
    };
}
