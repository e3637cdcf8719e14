using System.Reflection;
using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

/// <summary>Each table of the extract has a method of its own that gives it, made from its declaration.</summary>
public sealed class AccessorTests
{
    static readonly ILookup<string, ExtractFile> Files = Town.Data.Files.ToLookup(file => file.View, StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Tables => [.. StandardExtract.Tables.Concat(StandardExtract.Additions).Select(table => table.Name)];

    [Fact]
    public void The_methods_are_those_that_the_declared_tables_make()
    {
        var path = Repository.PathOf(AccessorSource.File);
        var written = File.ReadAllText(path);
        if (written != AccessorSource.Text)
            File.WriteAllText(path + ".received", AccessorSource.Text);
        Assert.Equal(AccessorSource.Text, written);
    }

    [Fact]
    public void No_two_tables_share_a_method() =>
        Assert.Equal(Tables.Count, StandardExtract.Tables.Concat(StandardExtract.Additions).Select(table => table.Accessor).Distinct().Count());

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_comes_with_every_row_of_its_files(string name)
    {
        var table = StandardExtract.Find(name)!;
        var views = StandardExtract.ViewsOf(table);

        var whole = Called(table, []);
        Assert.Equal(table.Name, whole.View.Table.Name);
        Assert.Equal(views.Sum(view => Files[view.Name].Sum(file => file.Rows)), whole.Rows);
        if (views.Length > 1)
            Assert.All(whole.Columns.Where(column => table.Find(column.Name) is not null), column => Assert.Equal(column.Definition.Name, column.Name));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_year_comes_from_the_view_that_holds_it(string name)
    {
        var table = StandardExtract.Find(name)!;
        var views = StandardExtract.ViewsOf(table);
        var last = views[^1];
        if (views.Length == 1)
            Assert.DoesNotContain(Methods(table), method => method.GetParameters().Length > 0);
        else
            Assert.Equal(last.Name, Called(table, last.Term is { } term ? [last.Years.Last, term] : [last.Years.Last]).Name);
    }

    [Fact]
    public void A_year_that_is_not_there_is_told_with_the_nearest_names() =>
        Assert.StartsWith("LEO106: town: the data set has no view named \"SC_Pupil, summer 2020\".", Assert.Throws<LeoDataException>(() => Town.Data.SchoolCensus(Term.Summer, 2020)).Message, StringComparison.Ordinal);

    static ExtractTable Called(Table table, object[] arguments) =>
        (ExtractTable)Methods(table).Single(method => method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(arguments.Select(argument => argument.GetType()))).Invoke(Town.Data, arguments)!;

    static IEnumerable<MethodInfo> Methods(Table table) => typeof(LeoExtract).GetMethods().Where(method => method.Name == table.Accessor);
}
