using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Rows that somebody adds to a form without script: the button sends the form, which comes back with what was typed.</summary>
public static class FormRows
{
    /// <summary>Name of the buttons that add a row; the value says to which list.</summary>
    public const string Button = "More";

    /// <summary>The form comes back because a row was asked for, not because something is wrong: what was typed stays, complaints go.</summary>
    public static void ForgetComplaints(this ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var key in state.Keys.ToList())
        {
            state.ClearValidationState(key);
            state.MarkFieldSkipped(key);
        }
    }

    /// <summary>Fills a list up to <paramref name="count"/> rows to type in.</summary>
    public static void FillUpTo<TRow>(this List<TRow> rows, int count)
        where TRow : new()
    {
        ArgumentNullException.ThrowIfNull(rows);
        while (rows.Count < count)
        {
            rows.Add(new TRow());
        }
    }
}
