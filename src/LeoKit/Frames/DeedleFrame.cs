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

    public static Frame<int, string> Of(int rows, IReadOnlyList<string> names, IEnumerable<IVector> columns) => new(
        Indices.Create(Enumerable.Range(0, rows), null),
        Indices.Create(names, null),
        Vectors.Create(columns.ToArray()),
        Indices,
        Vectors);
}
