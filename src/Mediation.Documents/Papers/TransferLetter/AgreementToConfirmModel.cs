namespace Mediation.Documents.Papers.TransferLetter;

/// <summary>The agreement a court is asked to confirm.</summary>
/// <param name="Number">Its number.</param>
/// <param name="AgreedOn">The day it was made.</param>
public sealed record AgreementToConfirmModel(string Number, DateOnly AgreedOn);
