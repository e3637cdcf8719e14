namespace LeoKit.Notebooks.Verification;

/// <summary>One line of a test report.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Cell">The cell; null for the notebook as a whole.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Failure">What is not as it should be; null if all is well.</param>
public sealed record VerificationCase(string Notebook, string? Cell, TimeSpan Elapsed, string? Failure)
{
    /// <summary>Such as <c>07-cohort-table</c>, or <c>07-cohort-table / worked-a</c>.</summary>
    public string Name => Cell is null ? Notebook : $"{Notebook} / {Cell}";
}
