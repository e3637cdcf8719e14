using System.Text;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Texts and identifiers.</summary>
sealed class TextFill(int? longest, string?[] values) : ColumnFill
{
    readonly TextCache _texts = new();

    public override FieldFault Put(int row, ReadOnlySpan<byte> text)
    {
        // A text has no more characters than bytes, so that most lengths need no decoding.
        if (text.Length > longest && Encoding.UTF8.GetCharCount(text) > longest)
            return FieldFault.OtherValue;
        values[row] = _texts.Of(text);
        return FieldFault.None;
    }

    public override void Clear(int row) => values[row] = null;

    public override ColumnValues Finish(int rows) => new TextArray(values.Length == rows ? values : values[..rows]);

    public override ColumnFill Another() => new TextFill(longest, values);
}
