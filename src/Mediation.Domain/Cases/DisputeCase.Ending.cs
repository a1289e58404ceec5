using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Performance and return visits, ending without agreement, new rounds, closing, archive.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Why it ended without agreement, in the current round.</summary>
    public TerminationReason? TerminationReason { get; private set; }

    /// <summary>The reason in words.</summary>
    public string? TerminationNote { get; private set; }

    /// <summary>How the other ways were told.</summary>
    public OtherWaysTold? OtherWaysTold { get; private set; }

    /// <summary>其他途径告知: what was said, when it was told by mouth.</summary>
    public Telling? Telling { get; private set; }

    /// <summary>How the case ended.</summary>
    public CaseOutcome? Outcome { get; private set; }

    /// <summary>Day of effect of the first agreement of the case: success is dated by it.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <summary>
    /// The day the result counts by: a settlement by its agreement's day of effect, everything else by the day of the decision.
    /// Null without a result; what it counts as, <see cref="Counting"/> says.
    /// </summary>
    public DateOnly? CountedOn { get; private set; }

    /// <summary>部分达成协议: a success that leaves some request without agreement. It counts as one success and is marked.</summary>
    public bool IsPartialSuccess { get; private set; }

    /// <summary>When the sending body was answered.</summary>
    public DateOnly? SenderRepliedOn { get; private set; }

    /// <summary>When a court that sent the case had its file back.</summary>
    public DateOnly? SenderFileReturnedOn { get; private set; }

    /// <summary>When the parties were asked for their opinion.</summary>
    public DateOnly? RatingAskedOn { get; private set; }

    /// <summary>The opinion, 1–5, if one was given.</summary>
    public int? Rating { get; private set; }

    /// <summary>结案日期.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>归档日期.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>卷号.</summary>
    public string? ArchiveNumber { get; private set; }

    /// <summary>Pages of the bound dossier, as they are numbered.</summary>
    public int? ArchivePages { get; private set; }

    /// <summary>进入履行与回访.</summary>
    public void BeginFollowUp(RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.BeginFollowUp, context, actor);
        foreach (var agreement in agreements.Where(a => a.Status == AgreementStatus.Effective).ToList())
            Keep(agreement.BeginPerformance(null, context, actor), context, agreement.Id);
    }

    /// <summary>恢复履行: performance that had failed is taken up again.</summary>
    public void ResumePerformance(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).BeginPerformance(reason, context, actor), context, agreementId);

    /// <summary>A line of the schedule was performed, in full or, where an amount is given, by that much.</summary>
    /// <exception cref="WorkflowException">The agreement is not in force.</exception>
    public void PerformInstalment(
        Guid agreementId, int number, DateOnly on, string proof, RuleContext context, Actor actor, decimal? amount = null)
    {
        AgreementOf(agreementId).PerformInstalment(number, on, amount, proof);
        Note(CaseActs.PerformInstalment, context, actor, proof, agreementId);
    }

    /// <summary>督促 (人民调解法 31).</summary>
    /// <exception cref="WorkflowException">The agreement is not in force.</exception>
    public void UrgePerformance(Guid agreementId, int number, string note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        AgreementOf(agreementId).Urge(number, context.Today, note);
        Note(CaseActs.UrgePerformance, context, actor, note, agreementId);
    }

    /// <summary>复查持续性义务: what a look at a lasting duty found, and when to look again.</summary>
    /// <exception cref="WorkflowException">The agreement is not in force.</exception>
    public void ReviewDuty(Guid agreementId, DateOnly on, string finding, DateOnly? nextOn, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).ReviewDuty(on, finding, nextOn);
        Note(CaseActs.ReviewDuty, context, actor, finding, agreementId);
    }

    /// <summary>人身义务终止: a duty that nobody else can perform ends because the party that owed it, or to whom it was owed, is gone.</summary>
    /// <exception cref="WorkflowException">The agreement is not in force, nobody is gone, or it is a debt of money.</exception>
    public void EndDuty(Guid agreementId, int number, string because, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        AgreementOf(agreementId).EndDuty(number, because, context);
        Note(CaseActs.EndDuty, context, actor, because, agreementId);
    }

    /// <summary>States how performance went.</summary>
    /// <param name="agreementId">The agreement.</param>
    /// <param name="result">MarkPerformed, MarkPartlyPerformed or MarkNotPerformed.</param>
    /// <param name="on">When it was performed, or found not to be.</param>
    /// <param name="note">The proof, or what was advised where it failed.</param>
    /// <param name="context">Clock and calendar.</param>
    /// <param name="actor">Who states it.</param>
    public void ConcludePerformance(Guid agreementId, AgreementTrigger result, DateOnly on, string note, RuleContext context, Actor actor)
    {
        var agreement = AgreementOf(agreementId);
        Keep(agreement.Fire(result, context, actor, note), context, agreementId);
        agreement.EndPerformance(on, note);
        LookAtClocks(context);
    }

    /// <summary>
    /// The agreements an application for confirmation can be prepared for: in force, none under way or confirmed. None while the
    /// case is neither settled, nor in follow-up, nor closed, and none of a case a court entrusted after filing: there the court
    /// makes its own paper (法释〔2011〕5号 13).
    /// </summary>
    public IEnumerable<Agreement> ConfirmableAgreements =>
        EntrustedBy == EntrustingBody.CourtAfterFiling || Status is not (CaseStatus.Settled or CaseStatus.FollowUp or CaseStatus.Closed)
            ? []
            : agreements.Where(a => a.IsInForce
                && !confirmations.Exists(x => x.AgreementId == a.Id && (x.IsOpen || x.Status == ConfirmationStatus.Confirmed)));

    /// <summary>
    /// Prepares an application for judicial confirmation of an agreement in force. A closed case is reopened by it, so that
    /// the application doesn't run beside a case nobody looks at.
    /// </summary>
    /// <exception cref="WorkflowException">The agreement is none of <see cref="ConfirmableAgreements"/>.</exception>
    public JudicialConfirmation PrepareConfirmation(Guid agreementId, RuleContext context, Actor actor)
    {
        if (!ConfirmableAgreements.Contains(AgreementOf(agreementId)))
            throw new WorkflowException(
                ConfirmationWorkflow.Machine.Name, CaseActs.PrepareConfirmation, Status.ToString(), isDeclared: false, []);
        if (Status == CaseStatus.Closed)
            OpenAgain("申请司法确认", "申请司法确认", context, actor);
        var confirmation = new JudicialConfirmation(this, AgreementOf(agreementId));
        confirmations.Add(confirmation);
        Note(CaseActs.PrepareConfirmation, context, actor, null, confirmation.Id);
        return confirmation;
    }

    /// <summary>The application for confirmation with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such application in this case.</exception>
    public JudicialConfirmation ConfirmationOf(Guid confirmationId) => Found(confirmations.Find(x => x.Id == confirmationId));

    /// <summary>
    /// 终止调解. Possible within one click of a refusal: the notice's delivery is watched afterwards, it is no condition here
    /// (人民调解法 17, 26).
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="told">How the other ways were told.</param>
    /// <param name="note">The reason in words.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who ends it, and told the other ways.</param>
    /// <param name="telling">What was told by mouth, to whom and how; the usual words to everybody when nothing is given.</param>
    public void Terminate(
        TerminationReason reason, OtherWaysTold told, string? note, RuleContext context, Actor actor, Telling? telling = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        var beforeAcceptance = Status == CaseStatus.Registered;
        Fire(CaseTrigger.Terminate, context, actor, note);
        TerminationReason = reason;
        TerminationNote = note;
        OtherWaysTold = told;
        Telling = told == Cases.OtherWaysTold.OrallyNoted ? telling ?? Telling.ToEverybody(this, context, actor) : null;
        var withdrawn = reason is Cases.TerminationReason.WithdrawnOneSided or Cases.TerminationReason.WithdrawnSettledThemselves;
        Conclude(beforeAcceptance && withdrawn ? CaseOutcome.Withdrawn : CaseOutcome.Terminated, context.Today);
        if (StageBeforeSuspension is not null)
        {
            stops[^1].End(context.Today);
            StageBeforeSuspension = null;
        }
        StageBeforeVisit = null;
        StageBeforeLeader = null;
        EndRound(context, reason);
        EndChildren(CaseEnding.Termination, "终止调解", context, actor);
    }

    /// <summary>
    /// 再次调解 on the house's own initiative, where no refusal stands (人民调解法 17). After a refusal only a new application
    /// opens a new round.
    /// </summary>
    /// <exception cref="WorkflowException">A refusal stands, or the case can't be mediated again now.</exception>
    public void RemediateOnOwnInitiative(string ground, RuleContext context, Actor actor)
    {
        var check = CaseRules.NobodyIndispensableRefused.Check(this, context);
        if (check.Result == RuleResult.NotMet)
            throw new WorkflowException(CaseWorkflow.Machine.Name, nameof(CaseTrigger.Remediate), Status.ToString(), isDeclared: true, [check]);
        Remediate(ground, context, actor);
    }

    /// <summary>
    /// 再次调解 on a new application: from a finished case a new round with a new limit; from follow-up back to mediation, the
    /// old agreement and the outcomes it gave staying as they are until a new one replaces them.
    /// </summary>
    public void Remediate(string ground, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var fromFollowUp = Status == CaseStatus.FollowUp;
        Fire(CaseTrigger.Remediate, context, actor, ground);
        Round++;
        rounds.Add(new CaseRound(Round, context.Today, ground));
        AcceptedOn = context.Today;
        LookAtClocks(context);
        if (fromFollowUp)
            return;
        foreach (var request in requests.Where(r => r.Outcome == RequestOutcome.NotAgreed))
            request.Reopen();
        ForgetEnding();
        foreach (var party in parties.Where(p => p.StandsInCase))
            party.BeginRound();
    }

    /// <summary>再次调解未果: the old agreement was never touched.</summary>
    public void ReturnToFollowUp(string reason, RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.ReturnToFollowUp, context, actor, reason);
        foreach (var agreement in agreements.Where(a => a.IsOpen))
            Keep(agreement.End(AgreementTrigger.Abandon, reason, context, actor), context, agreement.Id);
        EndRound(context);
    }

    /// <summary>复诊: looks again at a matter thought finished, with a record of its own.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="owed">What is owed: what still has to be done, and by whom.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who looked.</param>
    public void Reopen(string found, string owed, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        OpenAgain($"{found}；{owed}", found, context, actor);
        reExaminations.Add(new ReExamination(context.Today, found, owed, actor.Name));
    }

    private void OpenAgain(string because, string found, RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.Reopen, context, actor, because);
        ClosedOn = null;
        if (Status != CaseStatus.Accepted)
            return;
        Round++;
        rounds.Add(new CaseRound(Round, context.Today, $"复诊：{found}"));
        AcceptedOn = context.Today;
        LookAtClocks(context);
        ForgetEnding();
        foreach (var party in parties.Where(p => p.StandsInCase))
            party.BeginRound();
        foreach (var request in requests)
            request.Reopen();
    }

    /// <summary>Records an attempt to hand over a notice or letter.</summary>
    public void RecordDelivery(
        PaperKind paper, Guid? partyId, DeliveryWay way, DateOnly on, bool succeeded, string? note, RuleContext context, Actor actor)
    {
        deliveries.Add(new Delivery(paper, partyId, way, on, succeeded, note));
        Note(CaseActs.RecordDelivery, context, actor, note, partyId);
    }

    /// <summary>反馈: the sending body has its answer, and a court its file back.</summary>
    /// <param name="on">The day of the answer.</param>
    /// <param name="note">What was answered, and which papers went back.</param>
    /// <param name="fileReturnedOn">The day a court's file went back; null for another body, or while the court still waits for it.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who answered.</param>
    public void ReplyToSender(DateOnly on, string note, DateOnly? fileReturnedOn, RuleContext context, Actor actor)
    {
        SenderRepliedOn = on;
        SenderFileReturnedOn = fileReturnedOn;
        Note(CaseActs.ReplyToSender, context, actor, note);
    }

    /// <summary>Asks the parties for their opinion, and notes it if they give one (1–5).</summary>
    public void AskForRating(int? rating, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        RatingAskedOn = context.Today;
        Rating = rating;
        Note(CaseActs.AskForRating, context, actor);
    }

    /// <summary>结案.</summary>
    public void Close(string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Close, context, actor, note);
        ClosedOn = context.Today;
        EndChildren(CaseEnding.Closing, "结案", context, actor);
    }

    /// <summary>归档: the dossier is bound, numbered and read-only from now on.</summary>
    /// <param name="number">卷号; several small matters bound together share one.</param>
    /// <param name="pages">Numbered pages of the dossier.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who binds it.</param>
    public void Archive(string number, int pages, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Archive, context, actor);
        ArchiveNumber = number;
        ArchivePages = pages;
        ArchivedOn = context.Today;
    }

    /// <summary>
    /// 合卷归档: several simple or oral matters of a committee and year share one dossier and its number. The dossier bound for this case holds
    /// them all and takes the place of the one that was bound before.
    /// </summary>
    /// <param name="volume">The archived cases of the dossier this one joins; at least one.</param>
    /// <param name="pages">Numbered pages of the dossier as it is bound now.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who archives it.</param>
    /// <exception cref="ArgumentException">One of them is no simple or oral matter, or the dossier is another committee's or year's.</exception>
    public void ArchiveWith(IReadOnlyList<DisputeCase> volume, int pages, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(volume);
        ArgumentNullException.ThrowIfNull(context);
        if (!IsSimpleOrOral || volume is not [{ ArchiveNumber: { } number }, ..]
            || volume.Any(c => !c.IsSimpleOrOral || c.CommitteeId != CommitteeId || c.ArchiveNumber != number || c.ArchivedOn?.Year != context.Today.Year))
            throw new ArgumentException("Only simple or oral matters of one committee and year share a dossier.", nameof(volume));
        Archive(number, pages, context, actor);
        if (BoundDossier is not { } bound)
            return;
        foreach (var earlier in volume.Select(c => c.BoundDossier).OfType<CasePaper>().Where(earlier => !earlier.IsReplaced))
            earlier.Replace(bound);
    }

    /// <summary>The dossier that was bound when the case was archived, frozen; null while the case is open, and where it was archived without.</summary>
    public CasePaper? BoundDossier => papers.Find(paper => paper.Kind == PaperKind.Dossier);

    /// <summary>Puts a paper into the file. A paper printed anew from the same subject replaces the earlier one.</summary>
    public CasePaper AddPaper(
        PaperKind kind, string title, string? number, Guid? subjectId, StoredPaper stored, bool isScan, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(actor);
        var paper = new CasePaper(
            Id, kind, title, number, subjectId, stored.ContentHash, stored.MediaType, stored.Bytes, stored.Pages, isScan, context.Now, actor,
            stored.HindersArchive);
        if (!isScan)
        {
            foreach (var earlier in papers.Where(p => p is { IsScan: false, IsReplaced: false } && p.Kind == kind && p.SubjectId == subjectId))
                earlier.Replace(paper);
        }
        papers.Add(paper);
        Note(isScan ? CaseActs.FileScan : CaseActs.IssuePaper, context, actor, title, paper.Id);
        return paper;
    }

    /// <summary>Puts an issued paper into the file, with the record by which it is verified.</summary>
    public CasePaper IssuePaper(
        PaperKind kind, string title, string? number, Guid? subjectId, StoredPaper stored, PaperIssue issue, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var paper = AddPaper(kind, title, number, subjectId, stored, isScan: false, context, actor);
        paper.Record(issue);
        return paper;
    }

    /// <summary>
    /// 作废: takes an issued paper or a scan back. It stays in the file with its reason, its bytes as they are. Cancelling the number of an
    /// issued one in the sequence is the caller's, in the same transaction.
    /// </summary>
    /// <exception cref="InvalidOperationException">The paper is another case's, or replaced or withdrawn already.</exception>
    public void WithdrawPaper(CasePaper paper, string reason, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        if (!paper.MayBeWithdrawn || !papers.Contains(paper))
            throw new InvalidOperationException("Only an issued paper or a scan that counts can be withdrawn.");
        paper.Withdraw(new PaperWithdrawal(reason, context.Now, actor));
        Note(CaseActs.WithdrawPaper, context, actor, reason, paper.Id);
    }

    private void Conclude(CaseOutcome outcome, DateOnly? countedOn) => (Outcome, CountedOn) = (outcome, countedOn);

    private void ForgetEnding()
    {
        TerminationReason = null;
        TerminationNote = null;
        OtherWaysTold = null;
        Telling = null;
        DeclineReason = null;
        DivertedTo = null;
        DivertedToName = null;
        LookAgainOn = null;
        Outcome = null;
        CountedOn = null;
        ClosedOn = null;
        SenderRepliedOn = null;
        SenderFileReturnedOn = null;
        RatingAskedOn = null;
        Rating = null;
    }
}

/// <summary>Bytes that lie in the file store.</summary>
/// <param name="ContentHash">SHA-256, hexadecimal.</param>
/// <param name="MediaType">As found in the bytes.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="HindersArchive">Whatever contains it can't be PDF/A.</param>
public sealed record StoredPaper(string ContentHash, string MediaType, long Bytes, int Pages, bool HindersArchive = false);
