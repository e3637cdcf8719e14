namespace LeoKit.Notebooks.Workers;

/// <summary>What a worker can be asked about code that has not run.</summary>
enum LanguageQuestion
{
    Completions,
    Hover,
    Signatures,
    Remarks,
    Completeness,
}
