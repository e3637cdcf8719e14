using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors;
using Deedle.Vectors.ArrayVector;

namespace LeoKit.Frames;

/// <summary>Builds Deedle frames from whole columns that share one row index, so that nothing has to be aligned.</summary>
static class DeedleFrame
{
    static IVectorBuilder Vectors => ArrayVectorBuilder.Instance;

    static IIndexBuilder Indices => LinearIndexBuilder.Instance;

    public static IVector Vector<T>(OptionalValue<T>[] values) => Vectors.CreateMissing(values);

    /// <summary>A vector of the array itself; a null or a number that is not a number is missing in it.</summary>
    public static IVector Vector<T>(T[] values) => Vectors.Create(values);

    public static Frame<int, string> Of(int rows, IReadOnlyList<string> names, IEnumerable<IVector> columns) => new(
        Indices.Create(Enumerable.Range(0, rows), null),
        Indices.Create(names, null),
        Vectors.Create(columns.ToArray()),
        Indices,
        Vectors);
}
