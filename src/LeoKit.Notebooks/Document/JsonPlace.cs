using System.Globalization;

namespace LeoKit.Notebooks.Document;

/// <summary>A place in a JSON file, for error messages.</summary>
readonly record struct JsonPlace(string File, string Path = JsonPlace.Root)
{
    const string Root = "$";

    public JsonPlace Item(int index) => this with { Path = $"{Path}[{index.ToString(CultureInfo.InvariantCulture)}]" };

    public JsonPlace Key(string key) => this with
    {
        Path = !key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? $"{Path}[\"{key}\"]"
            : Path == Root ? key
            : $"{Path}.{key}",
    };
}
