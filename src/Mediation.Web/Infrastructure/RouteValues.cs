using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mediation.Web.Infrastructure;

/// <summary>
/// What stands in an address is read from the address alone. Otherwise a field of the same name in the form would win, and the filters would
/// have judged another thing than the one the action then changes.
/// </summary>
public sealed class RouteValues : IActionModelConvention
{
    /// <inheritdoc/>
    public void Apply(ActionModel action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var templates = action.Selectors.Concat(action.Controller.Selectors)
            .Select(selector => selector.AttributeRouteModel?.Template).OfType<string>()
            .SelectMany(template => Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(template).Parameters)
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters.Where(parameter => templates.Contains(parameter.Name)))
        {
            parameter.BindingInfo ??= new BindingInfo();
            parameter.BindingInfo.BindingSource ??= BindingSource.Path;
        }
    }
}
