using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Agreements;

/// <summary>Agreements as tests start from them.</summary>
internal static class SomeAgreement
{
    internal const string Committee = "测试街道人民调解委员会";

    /// <summary>One payment in ten days from the respondent to the applicant.</summary>
    internal static AgreementContent Payment(DisputeCase of) =>
        new(AgreementForm.Written, "被申请人家中漏水，致申请人房屋受损。", [new Clause(1, ClauseKind.Payment, "被申请人赔偿申请人人民币2000元。")], PerformanceKind.Schedule)
        {
            TotalAmount = 2000,
            Schedule = [new Instalment(1, Given.Today.AddDays(10), 2000, "赔偿款", of.Respondent().Id, of.Applicant().Id)],
        };

    internal static AgreementContent Oral(DisputeCase of) => Payment(of) with { Form = AgreementForm.Oral };

    internal static AgreementContent OnTheSpot(DisputeCase of) =>
        Payment(of) with { PerformanceKind = PerformanceKind.OnTheSpot, Schedule = [] };

    internal static AgreementContent With(this AgreementContent content, params ClauseKind[] kinds) =>
        content with { Clauses = [.. kinds.Select((kind, i) => new Clause(i + 1, kind, $"第{i + 1}条内容。"))] };

    internal static SignatureSlot PlaceOf(this Agreement agreement, SignatoryRole role) => agreement.Slots.Single(slot => slot.Role == role);

    internal static SignatureSlot PlaceOf(this Agreement agreement, Domain.Parties.Party party) =>
        agreement.Slots.Single(slot => slot.PartyId == party.Id);

    internal static EffectiveDateChange Sign(this DisputeCase of, Agreement agreement, SignatureSlot slot, DateOnly on) =>
        of.Sign(agreement, slot, new SigningAct(on, slot.Role == SignatoryRole.CommitteeSeal ? SigningMethod.Seal : SigningMethod.Signature));

    internal static EffectiveDateChange Sign(this DisputeCase of, Agreement agreement, SignatureSlot slot, SigningAct act) =>
        of.SignAgreement(agreement.Id, slot.Id, act, Given.Context, Given.Mediator);

    /// <summary>Everything but the parties: host mediator and committee seal.</summary>
    internal static void SignByHouse(this DisputeCase of, Agreement agreement, DateOnly on)
    {
        of.Sign(agreement, agreement.PlaceOf(SignatoryRole.HostMediator), on);
        of.Sign(agreement, agreement.PlaceOf(SignatoryRole.CommitteeSeal), on);
    }

    internal static Agreement Drafted(this DisputeCase of, AgreementContent? content = null, Guid? supplements = null) =>
        of.DraftAgreement(content ?? Payment(of), Given.Context, Given.Mediator, supplements);

    internal static Agreement Sent(this DisputeCase of, AgreementContent? content = null, bool tabletAllowed = false, Guid? supplements = null)
    {
        var agreement = of.Drafted(content, supplements);
        of.SendForSignature(agreement.Id, $"（2026）测试调字第{of.Agreements.Count}号", Committee, tabletAllowed, Given.Context, Given.Mediator);
        return agreement;
    }

    internal static Agreement Signed(this DisputeCase of, AgreementContent? content = null, DateOnly? on = null, Guid? supplements = null)
    {
        var agreement = of.Sent(content, supplements: supplements);
        foreach (var slot in agreement.Slots.Where(slot => slot.Role != SignatoryRole.Recorder).ToList())
            of.Sign(agreement, slot, on ?? Given.Today);
        return agreement;
    }
}
