namespace LeoKit.Estimation;

/// <summary>A named column of which some values may be missing.</summary>
interface IColumn
{
    string Name { get; }

    int Count { get; }

    bool IsMissing(int row);
}
