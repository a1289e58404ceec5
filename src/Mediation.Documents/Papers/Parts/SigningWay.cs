namespace Mediation.Documents.Papers.Parts;

/// <summary>How somebody put his name to a paper (人民调解法 art. 29).</summary>
public enum SigningWay
{
    /// <summary>签名.</summary>
    Signature,

    /// <summary>盖章.</summary>
    Seal,

    /// <summary>按指印.</summary>
    Fingerprint,
}
