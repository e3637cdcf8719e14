using System.Text;

namespace LeoKit;

/// <summary>Names of columns as aggregate files write them.</summary>
static class AggregateNames
{
    /// <summary><c>EthnicGroupMajor</c> becomes <c>ethnic_group_major</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var letter = name[at];
            if (!char.IsAsciiLetterOrDigit(letter))
                text.Append('_');
            else
            {
                if (char.IsAsciiLetterUpper(letter) && at > 0 && char.IsAsciiLetterLower(name[at - 1]))
                    text.Append('_');
                text.Append(char.ToLowerInvariant(letter));
            }
        }
        return text.ToString();
    }

    public static bool IsValid(string name) => name.Length > 0 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
