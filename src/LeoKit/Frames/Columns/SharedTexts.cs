namespace LeoKit.Frames;

/// <summary>Keeps one text for each different value of a column of few values, such as codes; a column of many values is left alone.</summary>
sealed class SharedTexts
{
    const int Most = 2048;

    readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        if (_known.Count < Most)
            _known.Add(text);
        return text;
    }
}
