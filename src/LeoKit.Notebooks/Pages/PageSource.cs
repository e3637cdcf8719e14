using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>An executed notebook that becomes one page.</summary>
/// <param name="Name">The name of its file without extension; the page is <c>Name.html</c>.</param>
/// <param name="Notebook">The notebook with its outputs.</param>
/// <param name="Outcome">How its run ended.</param>
public sealed record PageSource(string Name, Notebook Notebook, PageOutcome Outcome);
