using System.Globalization;
using Mediation.Documents.Typesetting.Fonts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditPaperMatter;

/// <summary>Looks through what was typed for a matter, each text by itself.</summary>
public sealed class MatterChecks(FontLibrary fonts, IStringLocalizer<Texts> T)
{
    /// <summary>What differs from the usual; complaints go beside their fields.</summary>
    public IReadOnlyDictionary<string, string> Check(MatterInHand hand, PaperMatterForm form, ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        form.AlignWith(hand.Fields);
        var replaced = hand.Matter.Replaced(hand.Fields, form.Typed());
        for (var i = 0; i < hand.Fields.Count; i++)
        {
            if (!replaced.TryGetValue(hand.Fields[i].Path, out var text))
            {
                continue;
            }

            if (hand.Matter.Refusal(hand.Fields[i], text)?.In(CultureInfo.CurrentUICulture) is { } refusal)
            {
                state.TryAddModelError($"Form.Rows[{i}].Text", refusal);
            }
            else if (fonts.FirstMissing(text) is { } missing)
            {
                state.TryAddModelError($"Form.Rows[{i}].Text", T["字体里没有“{0}”这个字，印不出来", missing.ToString()]);
            }
        }

        return replaced;
    }
}
