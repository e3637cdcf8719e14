namespace LeoKit.Studies;

/// <summary>Queries that stand in files of their own.</summary>
static class QueryText
{
    public static string Of(string name)
    {
        using var stream = typeof(QueryText).Assembly.GetManifestResourceStream($"LeoKit.Studies/{name}.sql")
            ?? throw new InvalidOperationException($"There is no query {name}.sql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
