namespace LeoKit.Display;

/// <summary>One form of a shown value.</summary>
/// <param name="MimeType">Such as <c>text/html</c>, <c>text/plain</c> or <c>application/vnd.plotly.v1+json</c>.</param>
/// <param name="Text">The content; JSON text where the mime type ends in <c>json</c>. Lines end in \n.</param>
public sealed record MimeContent(string MimeType, string Text);
