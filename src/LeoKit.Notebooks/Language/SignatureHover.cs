namespace LeoKit.Notebooks.Language;

/// <summary>Tells how something can be called, where the cursor stands between its brackets.</summary>
static class SignatureHover
{
    const int Most = 12;

    public static Hover? At(CodeModel model, int position)
    {
        if (SignatureHelp.At(model, position) is not { } signatures)
            return null;
        var best = signatures.Overloads[signatures.Best];
        var others = signatures.Overloads.Where((_, index) => index != signatures.Best).Select(other => other.Declaration).ToList();
        var more = others.Count > Most ? [FormattableString.Invariant($"… and {others.Count - Most} more")] : Array.Empty<string>();
        return new Hover(string.Join('\n', [best.Declaration, .. others.Take(Most), .. more]), best.Documentation);
    }
}
