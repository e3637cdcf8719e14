using System.Globalization;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A table has as many rows as the manifest says.</summary>
sealed class RowCountRule() : ExtractRule("LEO204", "The number of rows of each table is that of the manifest", "files")
{
    public void Compare(ListedFile file, long rows)
    {
        Checked++;
        if (file.Rows is not { } listed)
            Report(new(file.Path), "the manifest gives no number of rows for this table.");
        else if (rows != listed)
            Report(new(file.Path), string.Create(CultureInfo.InvariantCulture, $"the file has {rows:N0} rows, the manifest lists {listed:N0}."));
    }
}
