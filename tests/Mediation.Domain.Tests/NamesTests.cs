using System.Reflection;

namespace Mediation.Domain.Tests;

/// <summary>Every word a page shows for an enum exists in both languages and differs from its neighbours.</summary>
public class NamesTests
{
    public static TheoryData<string> NamingMethods
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var method in Methods())
                data.Add(Key(method));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NamingMethods))]
    public void Of_ForEveryValue_HasItsOwnWordsInBothLanguages(string method)
    {
        var naming = Methods().Single(candidate => Key(candidate) == method);
        var words = Enum.GetValues(naming.GetParameters()[0].ParameterType).Cast<object>()
            .Select(value => (Words)naming.Invoke(null, [value])!)
            .ToList();

        Assert.All(words, word => Assert.True(word.Chinese.Length > 0 && word.English.Length > 0));
        Assert.Equal(words.Count, words.Select(word => word.Chinese).Distinct().Count());
        Assert.Equal(words.Count, words.Select(word => word.English).Distinct().Count());
    }

    private static IEnumerable<MethodInfo> Methods() =>
        from type in typeof(Words).Assembly.GetExportedTypes()
        where type.Name.EndsWith("Names", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(Words) && method.GetParameters() is [{ ParameterType.IsEnum: true }]
        select method;

    private static string Key(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({method.GetParameters()[0].ParameterType.Name})";
}
