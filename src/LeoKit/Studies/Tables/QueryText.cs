using LeoKit.Embedded;

namespace LeoKit.Studies;

/// <summary>Queries that stand in files of their own.</summary>
static class QueryText
{
    public static string Of(string name) => EmbeddedFile.Text($"LeoKit.Studies/{name}.sql");
}
