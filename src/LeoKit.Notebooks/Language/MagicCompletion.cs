using LeoKit.Notebooks.Magics;

namespace LeoKit.Notebooks.Language;

/// <summary>Offers the commands that begin with <c>#!</c>.</summary>
static class MagicCompletion
{
    /// <summary>Null where no such command is being typed.</summary>
    public static Completions? At(string code, int position)
    {
        var end = Math.Clamp(position, 0, code.Length);
        var start = code.LastIndexOf('\n', Math.Max(0, end - 1), Math.Max(0, end)) + 1;
        var typed = code[start..end];
        if (!typed.StartsWith("#!", StringComparison.Ordinal) || typed.Contains(' ', StringComparison.Ordinal))
            return null;
        return new(start, end,
        [
            .. MagicNames.All.Select(name => "#!" + name)
                .Where(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Select(name => new CompletionItem(name, CompletionKind.Keyword, "")),
        ]);
    }
}
