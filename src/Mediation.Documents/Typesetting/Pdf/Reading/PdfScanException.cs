namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Why a PDF file can't enter a paper.</summary>
public enum PdfScanFault
{
    /// <summary>It isn't a PDF file, whatever its name says.</summary>
    NotPdf,

    /// <summary>It is cut off or damaged, so that pages may be missing or can't be read.</summary>
    Damaged,

    /// <summary>It is encrypted, with or without a password to open it.</summary>
    Encrypted,

    /// <summary>It has more pages than are taken at once.</summary>
    TooManyPages,

    /// <summary>It unfolds to more than a scan can hold: a bomb, or a drawing no scanner makes.</summary>
    TooLarge,
}

/// <summary>A PDF file can't enter a paper; nothing else is ever thrown while one is read.</summary>
public sealed class PdfScanException : Exception
{
    internal PdfScanException(PdfScanFault fault, string message) : base(message) => Fault = fault;

    internal PdfScanException(PdfScanFault fault, string message, Exception cause) : base(message, cause) => Fault = fault;

    /// <summary>What is wrong, for a message in the words of whoever uploaded the file.</summary>
    public PdfScanFault Fault { get; }

    internal static PdfScanException Damaged(string message) => new(PdfScanFault.Damaged, message);
}
