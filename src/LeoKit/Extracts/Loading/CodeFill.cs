using System.Text;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Codes of a list: each is looked up, and stands as one text however often it comes.</summary>
sealed class CodeFill(CodeTexts codes, int? longest, string?[] values) : ColumnFill
{
    public CodeFill(CodeTexts codes, int? longest, int rows) : this(codes, longest, new string?[rows])
    {
    }

    public override FieldFault Put(int row, ReadOnlySpan<byte> text)
    {
        values[row] = codes.Find(text);
        return values[row] is not null ? FieldFault.None
            : text.Length > longest && Encoding.UTF8.GetCharCount(text) > longest ? FieldFault.OtherValue
            : FieldFault.OtherCode;
    }

    public override void Clear(int row) => values[row] = null;

    public override ColumnValues Finish(int rows) => new TextArray(values.Length == rows ? values : values[..rows]);

    public override ColumnFill Another() => new CodeFill(codes, longest, values);
}
