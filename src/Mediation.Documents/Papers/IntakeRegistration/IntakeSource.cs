namespace Mediation.Documents.Papers.IntakeRegistration;

/// <summary>案件来源 of the registration form: how the committee came to act.</summary>
public enum IntakeSource
{
    /// <summary>①当事人申请.</summary>
    Application,

    /// <summary>②人民调解委员会主动调解.</summary>
    OwnInitiative,

    /// <summary>③接受委托移送.</summary>
    Entrusted,
}
