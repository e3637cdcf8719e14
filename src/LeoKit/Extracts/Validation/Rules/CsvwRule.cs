namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The CSVW file beside a table describes the columns that the table has, in their order.</summary>
sealed class CsvwRule() : ExtractRule("LEO219", "The CSVW file beside each table describes its columns", "files")
{
    DataFolder? _data;

    public override void Begin(DataFolder data) => _data = data;

    public override void Open(ViewFile file)
    {
        // A header that is wrong by itself is reported once, by the rule for headers.
        // CSVW describes CSV; the columns of a Parquet file stand in the file itself.
        if (!file.HasAllColumns || file.IsParquet)
            return;
        Checked++;
        var path = file.Path + "-metadata.json";
        using var csvw = Description.Read(_data!, path, out var fault);
        if (fault is not null)
            Report(new(path), fault);
        if (csvw is null)
            return;
        var name = file.Path.Split('/')[^1];
        if (Description.Text(csvw.RootElement, "url") is var url && url != name)
            Report(new(path) { Column = "url", Value = url }, $"the file stands beside {name}, and must describe it.");
        var columns = Description.List(Description.Part(csvw.RootElement, "tableSchema"), "columns");
        if (Description.Difference(file.Header, [.. columns.Select(column => Description.Text(column, "name"))]) is { } difference)
            Report(new(path), difference);
    }
}
