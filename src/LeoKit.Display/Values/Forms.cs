namespace LeoKit.Display.Values;

/// <summary>What a value looks like, in each form a host may ask for. Both are made together, so that a lazy sequence is read only once.</summary>
sealed record Forms(string Html, string Plain)
{
    /// <summary>The figure of a chart, as JSON; null for anything else.</summary>
    public string? Figure { get; init; }

    public static Forms OfText(string text) => new($"<pre class=\"leo-text\">{HtmlText.Encode(text)}</pre>", text);

    public static Forms OfMissing(string text) => new($"<pre class=\"leo-text leo-missing\">{HtmlText.Encode(text)}</pre>", text);
}
