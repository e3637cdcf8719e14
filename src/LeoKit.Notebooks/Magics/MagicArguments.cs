using System.Collections.Immutable;

namespace LeoKit.Notebooks.Magics;

/// <summary>What follows the name of a command: <c>--option value</c> or <c>--option=value</c>, and the rest by position.</summary>
sealed record MagicArguments(ImmutableDictionary<string, string> Options, ImmutableArray<string> Positional)
{
    public static MagicArguments Parse(ImmutableArray<string> words)
    {
        var options = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var positional = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (!word.StartsWith("--", StringComparison.Ordinal))
                positional.Add(word);
            else if (word.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
                options[word[..equals]] = word[(equals + 1)..].Trim('"');
            else if (index + 1 < words.Length)
                options[word] = words[++index];
        }

        return new(options.ToImmutable(), positional.ToImmutable());
    }

    public string? this[string option] => Options.GetValueOrDefault(option);
}
