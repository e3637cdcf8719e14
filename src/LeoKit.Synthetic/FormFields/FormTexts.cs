using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.FormFields;

/// <summary>Any of some texts, each as likely.</summary>
sealed class FormTexts(Column column, string[] values) : FormCell(column)
{
    protected override void WriteValue(CsvFile csv, ulong draw, int year) => csv.Text(values[Below(draw, values.Length)]);
}
