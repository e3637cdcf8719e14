namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The first line names the columns that the schema gives the view.</summary>
sealed class HeaderRule() : ExtractRule("LEO206", "The first line names the columns of the view", "files")
{
    public override void Open(ViewFile file)
    {
        Checked++;
        if (file.View is not { } view)
        {
            Report(new(file.Path), "the schema has no view of this name, so its values are not checked.");
            return;
        }

        for (var field = 0; field < file.Header.Length; field++)
        {
            var name = file.Header[field];
            if (file.Columns[field] is null && file.Header.IndexOf(name) < field)
                Report(() => new(DataFault.DuplicateColumn(file.Path, name)));
            else if (file.Columns[field] is null && PopulatedYearsRule.ColumnOfAnotherYear(view, name) is null)
                Report(() => new(DataFault.UnknownColumn(file.Path, name, view.Name, view.Find(name.Trim())?.Name)));
        }

        foreach (var column in view.Columns.Where(column => !file.Header.Contains(column.Name)))
            Report(() => new(DataFault.MissingColumn(file.Path, column.Name, view.Name)));
    }
}
