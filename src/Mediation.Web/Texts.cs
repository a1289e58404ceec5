namespace Mediation.Web;

/// <summary>
/// Names the one set of page texts. The Chinese wording in the source is the key; <c>Resources/Texts.en.resx</c> holds the
/// English. A test holds the set complete and free of what is no longer used.
/// </summary>
public sealed class Texts;
