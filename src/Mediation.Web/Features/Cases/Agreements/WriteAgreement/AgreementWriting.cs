using System.Globalization;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>
/// What writing a new agreement, a supplement and a draft anew have in common: one page whose rows are added and removed
/// by buttons that send the form, so that it works without script and loses nothing typed.
/// </summary>
public abstract class AgreementWriting(CaseActTools tools) : CaseActController<AgreementDraftForm>(tools)
{
    /// <summary>Adds an empty clause.</summary>
    public const string AddClause = "clause";

    /// <summary>Adds an empty line to the schedule.</summary>
    public const string AddInstalment = "instalment";

    /// <summary>Draws the page again, with the sums in capital numerals.</summary>
    public const string LookAgain = "look";

    private const string Remove = "remove-";

    /// <summary>The button that removes a clause.</summary>
    public static string RemoveClause(int index) => string.Create(CultureInfo.InvariantCulture, $"{Remove}{AddClause}-{index}");

    /// <summary>The button that removes a line of the schedule.</summary>
    public static string RemoveInstalment(int index) => string.Create(CultureInfo.InvariantCulture, $"{Remove}{AddInstalment}-{index}");

    /// <inheritdoc/>
    protected override string Page => "WriteAgreement";

    /// <inheritdoc/>
    [HttpPost]
    public override Task<IActionResult> Save(AgreementDraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var button = (string?)Request.Form[FormRows.Button];
        if (string.IsNullOrEmpty(button))
        {
            return base.Save(form);
        }

        ChangeRows(form, button);
        ModelState.ForgetComplaints();
        return Task.FromResult<IActionResult>(View(Page, form));
    }

    private void ChangeRows(AgreementDraftForm form, string button)
    {
        switch (button)
        {
            case AddClause:
                form.Clauses.Add(new ClauseRow());
                break;
            case AddInstalment:
                form.Schedule.Add(new InstalmentRow());
                break;
            default:
                RemoveRow(form.Clauses, nameof(form.Clauses), RemoveClause, button);
                RemoveRow(form.Schedule, nameof(form.Schedule), RemoveInstalment, button);
                break;
        }
    }

    private void RemoveRow<TRow>(List<TRow> rows, string list, Func<int, string> nameOf, string button)
    {
        var index = Enumerable.Range(0, rows.Count).FirstOrDefault(i => nameOf(i) == button, -1);
        if (index < 0)
        {
            return;
        }

        rows.RemoveAt(index);
        // The rows behind it move up, so what was typed in them is drawn from the rows and no longer from its old places.
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith($"{list}[", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
    }
}
