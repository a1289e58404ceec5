namespace Mediation.Domain.Fraud;

/// <summary>The words people read for signs of made-up cases.</summary>
public static class FraudNames
{
    /// <summary>The words for what is odd about a signature.</summary>
    public static Words Of(OddMark odd) => odd switch
    {
        OddMark.NoStrokes => new("没有保存签名笔迹", "No strokes are kept"),
        OddMark.CopiedStrokes => new("与另一处签名笔迹完全相同", "The strokes are the same as in another place"),
    };
}
