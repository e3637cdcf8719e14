using CsvHelper;

namespace LeoKit.Extracts.Validation;

/// <summary>Sees every row of every table once, lookups first; rows that cannot be taken apart are left out.</summary>
abstract class ExtractVisitor
{
    /// <summary>True if it asks nothing of other visitors, so that it can read a file beside them on a thread of its own.</summary>
    public virtual bool IsAlone => false;

    public virtual void Begin(DataFolder data)
    {
    }

    public virtual void Open(ViewFile file)
    {
    }

    /// <summary>Sees a row. What looks at each of many fields is compiled at once (AggressiveOptimization): half of a file would otherwise go through the slower code that is compiled ahead.</summary>
    public virtual void Read(ViewFile file, CsvReader row)
    {
    }

    public virtual void Close(ViewFile file)
    {
    }

    public virtual void End(DataFolder data)
    {
    }
}
