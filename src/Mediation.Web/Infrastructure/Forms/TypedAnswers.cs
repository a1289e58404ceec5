using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>What was answered in a form, label by label, in the words its fields show.</summary>
public sealed class TypedAnswers(IModelMetadataProvider metadata, IStringLocalizer<Texts> T)
{
    /// <summary>
    /// The labelled fields of the form that an action takes, in the order of the form. A key is told by its name in
    /// <paramref name="names"/>; one without a name says nothing to anybody and is left out.
    /// </summary>
    public IEnumerable<TypedAnswer> In(ActionDescriptor action, IFormCollection form, IReadOnlyDictionary<Guid, string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(form);
        return
            from parameter in action.Parameters
            from property in metadata.GetMetadataForProperties(parameter.ParameterType)
            let field = parameter.BindingInfo?.BinderModelName is { } prefix ? $"{prefix}.{property.PropertyName}" : property.PropertyName!
            where property.DisplayName is not null && form.ContainsKey(field)
            let typed = form.Last(field)
            let name = Guid.TryParse(typed, out var key) ? names?.GetValueOrDefault(key) : null
            where name is not null || property.UnderlyingOrModelType != typeof(Guid)
            select new TypedAnswer(property, name ?? Words(property, typed));
    }

    /// <summary>A value of a field as the field would show it.</summary>
    public string? Words(ModelMetadata property, string? value)
    {
        ArgumentNullException.ThrowIfNull(property);
        return ValueWords.Find(property.UnderlyingOrModelType, value) is { } words ? T.Of(words)
            : property.UnderlyingOrModelType == typeof(bool) && bool.TryParse(value, out var isSo) ? isSo ? T["是"] : T["否"]
            : property.UnderlyingOrModelType == typeof(DateOnly) && DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day.ToText()
            : value;
    }
}

/// <summary>One answer.</summary>
/// <param name="Property">The field.</param>
/// <param name="Text">What was answered.</param>
public sealed record TypedAnswer(ModelMetadata Property, string? Text)
{
    /// <summary>The field's label, in the reader's language.</summary>
    public string Label => Property.DisplayName!;
}
