namespace Mediation.Documents.Papers.Parts;

/// <summary>How the sides are called on paper.</summary>
public enum PartyNaming
{
    /// <summary>申请人 and 被申请人: one side applied.</summary>
    ApplicantAndRespondent,

    /// <summary>申请人 for everybody: both sides applied together.</summary>
    JointApplicants,

    /// <summary>甲方 and 乙方: the committee acted on its own initiative, so nobody is an applicant.</summary>
    NeutralSides,
}
