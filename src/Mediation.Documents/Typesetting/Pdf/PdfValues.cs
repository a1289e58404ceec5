namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A reference to an object of the file.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A text for people: written as UTF-16, readable in any language.</summary>
internal readonly record struct PdfText(string Value);

/// <summary>A text for programs, such as an address: written as ASCII.</summary>
internal readonly record struct PdfLiteral(string Value);

/// <summary>A date with its distance from UTC.</summary>
internal readonly record struct PdfDate(DateTimeOffset Value);

/// <summary>Bytes, written in hexadecimal.</summary>
internal readonly record struct PdfBytes(byte[] Value);
