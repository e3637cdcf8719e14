namespace LeoKit.Notebooks.Running;

/// <summary>Cell tags that steer a run; their names are those of nbclient.</summary>
static class CellTags
{
    public const string RaisesException = "raises-exception";
    public const string SkipExecution = "skip-execution";
}
