using System.Reflection;
using Mediation.Domain;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>What a value of any enumeration is called, where its type is known only at run time (a field of any form).</summary>
public static class ValueWords
{
    // Every enumeration has its names in one method that takes a value and answers words.
    private static readonly Dictionary<Type, MethodInfo> Names = new[] { typeof(Words).Assembly, typeof(ValueWords).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsAbstract && type.IsSealed)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Words) && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .GroupBy(method => method.GetParameters()[0].ParameterType)
        .ToDictionary(methods => methods.Key, methods => methods.First());

    /// <summary>The words of a value; null where its type has none or it is no value of the type.</summary>
    public static Words? Find(Type type, string? value) =>
        Names.TryGetValue(type, out var name) && Enum.TryParse(type, value, out var found) && Enum.IsDefined(type, found)
            ? (Words?)name.Invoke(null, [found])
            : null;
}
