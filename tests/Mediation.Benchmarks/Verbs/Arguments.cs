using System.Globalization;

namespace Mediation.Benchmarks.Verbs;

/// <summary>The verb was called wrongly.</summary>
internal sealed class ArgumentsException(string message) : Exception(message);

/// <summary>The words after a verb: what it acts on, and options in the form <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, string> _options = [];

    public static Arguments Parse(IEnumerable<string> arguments)
    {
        var line = new Arguments();
        string? option = null;

        foreach (var argument in arguments)
        {
            if (option is not null)
            {
                line._options[option] = argument;
                option = null;
            }
            else if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                option = argument[2..];
            }
            else
            {
                line._words.Add(argument);
            }
        }

        return option is null ? line : throw new ArgumentsException($"--{option} lacks its value.");
    }

    public string Word(int index, string meaning) =>
        index < _words.Count ? _words[index] : throw new ArgumentsException($"{meaning} is missing.");

    /// <summary>Whether an option was given.</summary>
    public bool Has(string name) => _options.ContainsKey(name);

    public string Option(string name) =>
        _options.TryGetValue(name, out var value) ? value : throw new ArgumentsException($"--{name} is missing.");

    /// <summary>One of an enumeration's names; null when the option isn't given.</summary>
    public TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum
    {
        if (!_options.TryGetValue(name, out var value))
            return null;

        return Enum.TryParse<TChoice>(value, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? choice
            : throw new ArgumentsException($"--{name} takes one of {string.Join(", ", Enum.GetNames<TChoice>())}.");
    }

    public int Number(string name, int otherwise)
    {
        if (!_options.TryGetValue(name, out var value))
            return otherwise;

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentsException($"--{name} takes a number from 1.");
    }
}
