using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Mediation.Web.Infrastructure;

/// <summary>
/// A view lies beside its controller. The folder is read from the controller's namespace
/// (<c>Mediation.Web.Features.Cases.CaseList</c> → <c>/Features/Cases/CaseList/</c>); then what the folders above it share.
/// </summary>
public sealed class FeatureFolders : IControllerModelConvention, IViewLocationExpander
{
    private const string Key = "feature";
    private const string Root = "Mediation.Web.Features";

    public void Apply(ControllerModel controller)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.Properties[Key] = FolderOf(controller.ControllerType.Namespace ?? "");
    }

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            && action.Properties.TryGetValue(Key, out var folder))
        {
            context.Values[Key] = (string?)folder;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Values.TryGetValue(Key, out var folder) && folder is not null)
        {
            for (var place = folder; place.Length > 0; place = place[..place.LastIndexOf('/')])
            {
                yield return $"/Features{place}/{{0}}.cshtml";
                yield return $"/Features{place}/Shared/{{0}}.cshtml";
            }
        }

        foreach (var location in viewLocations)
        {
            yield return location;
        }
    }

    private static string FolderOf(string controllerNamespace) =>
        controllerNamespace.StartsWith(Root, StringComparison.Ordinal)
            ? controllerNamespace[Root.Length..].Replace('.', '/')
            : "";
}
