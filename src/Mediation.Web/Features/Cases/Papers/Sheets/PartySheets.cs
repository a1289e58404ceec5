using Mediation.Documents.Papers.GroupList;
using Mediation.Documents.Papers.LegalRepresentativeCertificate;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.PowerOfAttorney;
using Mediation.Documents.Papers.PrivacyNotice;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>The papers by which a party lets somebody else act for it.</summary>
public static class PartySheets
{
    /// <summary>For the agents whose power runs to the end of the case. The powers are ticked by hand where none is special.</summary>
    public static PowerOfAttorneyModel PowerOfAttorney(PaperSource source, Party party)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(party);
        var agents = party.Agents.Where(a => a.Kind != AgentKind.GroupRepresentative && a.Until is null).ToList();
        return new PowerOfAttorneyModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Principal = source.Model(party),
            Attorneys =
            [
                .. agents.Select(a => new AttorneyModel
                {
                    Kind = KindOf(a.Kind), Person = new RepresentativeModel { Kind = RepresentativeKind.Agent, Name = a.Name },
                }),
            ],
            Matter = source.Case.Title,
            Powers = agents.TrueForAll(a => a.HasSpecialAuthority) ? [AgentPower.DisposeOfClaims, AgentPower.TakePartAndSign] : [],
            From = agents.Min(a => (DateOnly?)a.From),
            Signatures =
            [
                PaperSource.Blank(SignerRole.Principal, party.Name),
                .. agents.Select(a => PaperSource.Blank(SignerRole.Attorney, a.Name)),
            ],
        };
    }

    /// <summary>What one party is told about its data, with the last word on each question; hand-overs asked so far are named.</summary>
    public static PrivacyNoticeModel Privacy(PaperSource source, Party party, string version)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(party);
        var last = party.Consents.GroupBy(c => (c.Kind, c.Receiver)).Select(same => same.Last()).ToList();
        bool? AnswerTo(ConsentKind kind) => last.Find(c => c.Kind == kind)?.Holds;
        var byMouth = last.Where(c => c is { Holds: true, Way: not DeclarationWay.Signed }).Select(c => $"{ChinaTime.DayOf(c.At):yyyy年M月d日}{PartyNames.Of(c.Way).Chinese}").Distinct().ToList();
        return new PrivacyNoticeModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Matter = source.Case.Title,
            Person = party.Name,
            Contact = IntakeSheets.Contact(source),
            AnswerDays = source.Context.Settings.AnswerDataRequestWithinDays,
            Version = version,
            Naming = source.Naming,
            Questions =
            [
                new("为调解本纠纷处理本人的个人信息", AnswerTo(ConsentKind.Processing)),
                new("处理本纠纷涉及的敏感个人信息", AnswerTo(ConsentKind.SensitiveData)),
                .. last.Where(c => c.Kind == ConsentKind.HandOver).Select(c => new ConsentQuestionModel($"向{c.Receiver}提供办理本纠纷需要的个人信息", c.Holds)),
            ],
            Signatures = [.. source.Lines(party).Select(line => line with { ReadAloud = party.NeedsReadingAloud })],
            ToldNote = byMouth.Count == 0 ? null : string.Join("；", byMouth),
        };
    }

    public static LegalRepresentativeCertificateModel LegalRepresentative(PaperSource source, Party party)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new LegalRepresentativeCertificateModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Organisation = source.Model(party),
        };
    }

    /// <summary>The latest list of the case, with the members known as parties; the others have rows to fill in.</summary>
    public static GroupListModel Group(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var list = source.Case.GroupLists[^1];
        var members = source.Parties.Where(p => p.Side == list.Side).Select(source.Model).ToList();
        return new GroupListModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Matter = source.Case.Title,
            MemberCount = Math.Max(list.Members, members.Count),
            Members =
            [
                .. members.Select(m => new GroupMemberModel { Name = m.Name, IdentityNumber = m.IdentityNumber, Address = m.Address, Phone = m.Phone }),
            ],
            Representatives =
            [
                .. list.Representatives.Select(name => new RepresentativeModel { Kind = RepresentativeKind.GroupRepresentative, Name = name }),
            ],
            SignedOn = list.SignedOn,
            Signatures = [.. list.Representatives.Select(name => PaperSource.Blank(SignerRole.GroupRepresentative, name))],
        };
    }

    private static AttorneyKind? KindOf(AgentKind kind) => kind switch
    {
        AgentKind.Lawyer => AttorneyKind.Lawyer,
        AgentKind.LegalWorker => AttorneyKind.LegalWorker,
        AgentKind.NearKin => AttorneyKind.NearKin,
        AgentKind.Employee => AttorneyKind.Employee,
        AgentKind.Recommended => AttorneyKind.Recommended,
        AgentKind.GroupRepresentative => null,
    };
}
