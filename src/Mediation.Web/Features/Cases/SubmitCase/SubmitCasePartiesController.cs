using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>
/// Step 2 of 登记: the parties, one page each. Before a party is kept the registers are asked whether the person is known; who is meant is
/// the mediator's decision, never the program's.
/// </summary>
[Authorize(Policies.TakeRequests)]
public sealed class SubmitCasePartiesController(
    SubmitCaseDrafts drafts, KnownPersons known, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Under this key the page finds the known persons to choose from.</summary>
    internal const string KnownKey = "known";

    [HttpGet(SubmitCaseLinks.Parties)]
    public async Task<IActionResult> List() => await drafts.FindAsync() is { } state ? View("Parties", state) : LocalRedirect(SubmitCaseLinks.Start);

    [HttpGet(SubmitCaseLinks.Parties + "/add")]
    public async Task<IActionResult> Add(PartySide side, PartyKind kind)
    {
        if (await drafts.FindAsync() is not { } state || !Enum.IsDefined(side) || !Enum.IsDefined(kind))
        {
            return LocalRedirect(SubmitCaseLinks.Start);
        }

        return Show(state.Parties.Count, new PartyForm { Side = side, Kind = kind });
    }

    [HttpGet(SubmitCaseLinks.Parties + "/{index:int:min(0)}")]
    public async Task<IActionResult> Edit(int index) =>
        await drafts.FindAsync() is { } state && index < state.Parties.Count ? Show(index, state.Parties[index]) : NotFound();

    [HttpPost(SubmitCaseLinks.Parties + "/{index:int:min(0)}")]
    public async Task<IActionResult> Save(int index, PartyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await drafts.FindAsync() is not { } state || index > state.Parties.Count)
        {
            return LocalRedirect(SubmitCaseLinks.Start);
        }

        if (index >= SubmitCaseState.MostParties)
        {
            ModelState.AddModelError("", T["一个案件最多逐个登记 {0} 名当事人。人数众多的，请登记推选的代表人。", SubmitCaseState.MostParties]);
        }

        if (!ModelState.IsValid)
        {
            return Show(index, form);
        }

        if (await HasToBeAskedAsync(form))
        {
            return Show(index, form);
        }

        if (index == state.Parties.Count)
        {
            state.Parties.Add(form);
        }
        else
        {
            state.Parties[index] = form;
        }

        state.WantsAnotherCase = false;
        await drafts.KeepAsync(state);
        return LocalRedirect(SubmitCaseLinks.Parties);
    }

    [HttpPost(SubmitCaseLinks.Parties + "/{index:int:min(0)}/remove")]
    public async Task<IActionResult> Remove(int index)
    {
        if (await drafts.FindAsync() is { } state && index < state.Parties.Count)
        {
            state.Parties.RemoveAt(index);
            await drafts.KeepAsync(state);
        }

        return LocalRedirect(SubmitCaseLinks.Parties);
    }

    // Asked once: with the answer (a known person, or "somebody else") the party is kept. An answer nobody was offered isn't taken.
    private async Task<bool> HasToBeAskedAsync(PartyForm form)
    {
        form.FillFromNationalId(ChinaTime.Today(clock));
        if (form.PersonId == Guid.Empty)
        {
            return false;
        }

        var offered = await known.FindAsync(form);
        if (offered.Any(person => person.PersonId == form.PersonId))
        {
            return false;
        }

        form.PersonId = null;
        foreach (var filled in new[] { nameof(form.PersonId), nameof(form.BirthDate), nameof(form.Sex) })
        {
            ModelState.Remove(filled);
        }

        ViewData[KnownKey] = offered;
        return offered.Count > 0;
    }

    private ViewResult Show(int index, PartyForm form)
    {
        ViewData["index"] = index;
        return View("Party", form);
    }
}
