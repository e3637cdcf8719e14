using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>Sums of products of columns, in blocks of rows that stay in the processor's cache.</summary>
/// <remarks>Vectors of a fixed width and no fused operations, so that every processor adds in the same order and gets the same digits.</remarks>
static class Gram
{
    const int BlockRows = 1024;

    /// <summary>X'X, each row first multiplied by its factor if there are factors.</summary>
    public static double[,] Of(IReadOnlyList<double[]> columns, double[]? factors = null)
    {
        var width = columns.Count;
        var sums = new double[width, width];
        var rows = width == 0 ? 0 : columns[0].Length;
        var block = new double[width][];
        for (var column = 0; column < width; column++)
            block[column] = new double[BlockRows];
        for (var start = 0; start < rows; start += BlockRows)
        {
            var count = Math.Min(BlockRows, rows - start);
            for (var column = 0; column < width; column++)
            {
                var target = block[column].AsSpan(0, count);
                columns[column].AsSpan(start, count).CopyTo(target);
                if (factors is not null)
                    Multiply(target, factors.AsSpan(start, count));
            }
            for (var first = 0; first < width; first++)
                for (var second = first; second < width; second++)
                    sums[first, second] += Dot(block[first].AsSpan(0, count), block[second].AsSpan(0, count));
        }
        for (var first = 0; first < width; first++)
            for (var second = 0; second < first; second++)
                sums[first, second] = sums[second, first];
        return sums;
    }

    /// <summary>X'v.</summary>
    public static double[] Times(IReadOnlyList<double[]> columns, double[] vector) => [.. columns.Select(column => BlockedDot(column, vector))];

    /// <summary>v − Xb.</summary>
    public static double[] Residuals(IReadOnlyList<double[]> columns, double[] vector, IReadOnlyList<double> coefficients)
    {
        var rest = (double[])vector.Clone();
        for (var column = 0; column < columns.Count; column++)
            if (coefficients[column] != 0)
                AddTimes(rest, columns[column], -coefficients[column]);
        return rest;
    }

    /// <summary>The squared length of each row of XR⁻¹: without weights, how far the row pulls its own fitted value, from 0 to 1.</summary>
    public static double[] Reaches(IReadOnlyList<double[]> columns, Matrix<double> inverseRoot)
    {
        var reaches = new double[columns[0].Length];
        var product = new double[BlockRows];
        for (var start = 0; start < reaches.Length; start += BlockRows)
        {
            var count = Math.Min(BlockRows, reaches.Length - start);
            for (var target = 0; target < columns.Count; target++)
            {
                Array.Clear(product);
                // The root is a triangle.
                for (var column = 0; column <= target; column++)
                {
                    var factor = inverseRoot[column, target];
                    var values = columns[column].AsSpan(start, count);
                    for (var row = 0; row < values.Length; row++)
                        product[row] += factor * values[row];
                }
                for (var row = 0; row < count; row++)
                    reaches[start + row] += product[row] * product[row];
            }
        }
        return reaches;
    }

    public static double BlockedDot(double[] first, double[] second)
    {
        var sum = 0.0;
        for (var start = 0; start < first.Length; start += BlockRows)
            sum += Dot(first.AsSpan(start, Math.Min(BlockRows, first.Length - start)), second.AsSpan(start, Math.Min(BlockRows, first.Length - start)));
        return sum;
    }

    static double Dot(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var left = MemoryMarshal.Cast<double, Vector256<double>>(first);
        var right = MemoryMarshal.Cast<double, Vector256<double>>(second);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var at = 0;
        for (; at + 1 < left.Length; at += 2)
        {
            even += left[at] * right[at];
            odd += left[at + 1] * right[at + 1];
        }
        if (at < left.Length)
            even += left[at] * right[at];
        var both = even + odd;
        var sum = both[0] + both[1] + (both[2] + both[3]);
        for (at = left.Length * Vector256<double>.Count; at < first.Length; at++)
            sum += first[at] * second[at];
        return sum;
    }

    static void Multiply(Span<double> target, ReadOnlySpan<double> factors)
    {
        for (var at = 0; at < target.Length; at++)
            target[at] *= factors[at];
    }

    static void AddTimes(double[] target, double[] column, double factor)
    {
        for (var at = 0; at < target.Length; at++)
            target[at] += factor * column[at];
    }
}
