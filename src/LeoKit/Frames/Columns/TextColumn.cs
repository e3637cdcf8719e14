using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>Makes a data frame column of texts. The column itself only takes one text after the other, growing as it goes, which takes longer than to read them from the file.</summary>
static class TextColumn
{
    public static StringDataFrameColumn Of(string name, TextArray texts)
    {
        var column = new StringDataFrameColumn(name, 0);
        return TryFill(column, texts) ? column : new(name, texts);
    }

    // Where another version of the package keeps its texts in another way, the column is made in the slow one.
    static bool TryFill(StringDataFrameColumn column, TextArray texts)
    {
        try
        {
            return texts.Count < StringDataFrameColumn.MaxCapacity && Fill(column, texts);
        }
        catch (MissingMemberException)
        {
            return false;
        }
    }

    static bool Fill(StringDataFrameColumn column, TextArray texts)
    {
        if (Buffers(column) is not [{ } only])
            return false;
        CollectionsMarshal.SetCount(only, texts.Count);
        LargePages.Below(CollectionsMarshal.AsSpan(only));
        texts.CopyTo(CollectionsMarshal.AsSpan(only)!);
        Missing(column) = texts.Missing;
        SetLength(column, texts.Count);
        return true;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_stringBuffers")]
    static extern ref List<List<string>> Buffers(StringDataFrameColumn column);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_nullCount")]
    static extern ref long Missing(StringDataFrameColumn column);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Length")]
    static extern void SetLength(DataFrameColumn column, long length);
}
