namespace LeoKit.Synthetic.Tests;

/// <summary>Generates for a test, and stops when the test is stopped.</summary>
static class Generate
{
    public static SyntheticDataSet Data(SyntheticOptions options, string folder) =>
        SyntheticExtract.Write(options, folder, TestContext.Current.CancellationToken);
}
