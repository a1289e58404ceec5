using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Consultations;

/// <summary>Consultations as tests start from them.</summary>
internal static class SomeConsultation
{
    internal static readonly SeatRequest Police =
        new(SeatKind.Organ, OrganKind.Police, "测试派出所", "测试民警庚", SeatEvidence.OnDuty) { Post = "民警" };

    internal static readonly SeatRequest Court =
        new(SeatKind.Organ, OrganKind.Court, "测试区人民法院", "测试法官辛", SeatEvidence.OnDuty) { Post = "法官" };

    internal static readonly SeatRequest Engineer =
        new(SeatKind.Expert, null, "测试设计院", "测试工程师壬", SeatEvidence.Invited)
        {
            InvitedBy = "测试主任乙", InvitedBecause = "鉴别漏水原因",
        };

    internal static Consultation Requested(params SeatRequest[] seats) =>
        SomeCase.Mediating().AskConsultation(
            "漏水责任如何划分？", "涉及多户", seats.Length > 0 ? seats : [Police, Engineer], Given.Context, Given.Mediator);

    internal static Consultation Convened(params SeatRequest[] seats)
    {
        var consultation = Requested(seats);
        consultation.Convene(Given.Now.AddHours(-1), "测试中心会商室", Given.Context, Given.Mediator);
        return consultation;
    }

    internal static Consultation Held(params SeatRequest[] seats)
    {
        var consultation = Convened(seats).WithConsents();
        consultation.WriteMinutes(Given.Now.AddHours(-1), "测试中心会商室", "各单位发言……");
        consultation.Hold(Given.Context, Given.Mediator);
        return consultation;
    }

    internal static Consultation WithConsents(this Consultation consultation)
    {
        var of = consultation.Case;
        foreach (var (helper, party) in of.Helpers.SelectMany(helper => of.SigningParties.Select(party => (helper, party))).ToList())
            of.AnswerHelper(helper.Id, party.Id, consents: true, Given.Context, Given.Mediator);
        return consultation;
    }
}
