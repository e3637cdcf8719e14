using System.Dynamic;
using System.Reflection;
using System.Reflection.Emit;

public sealed class PropertyTests
{
    record Person(string? Name, int Age);

    record Pupil(string? Name, int Age, string School) : Person(Name, Age);

    readonly record struct Year(int Start)
    {
        public override string ToString() => $"{Start}/{(Start + 1) % 100:00}";
    }

    sealed class Fragile
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("not now");
    }

    [Fact]
    public void A_record_is_a_table_of_its_properties()
    {
        Assert.Equal("Person\nName  Ada\nAge   36", Shown.Plain(new Person("Ada", 36)));
        Assert.Equal(
            """
            <table class="leo-table leo-properties">
            <caption>Person</caption>
            <tbody>
            <tr><th scope="row">Name</th><td class="leo-missing">–</td></tr>
            <tr><th scope="row">Age</th><td>36</td></tr>
            </tbody>
            </table>
            """,
            Shown.Html(new Person(null, 36)));
    }

    [Fact]
    public void An_anonymous_type_has_no_name() => Assert.Equal("City  Oslo\nTemp  -3.5", Shown.Plain(new { City = "Oslo", Temp = -3.5 }));

    [Fact]
    public void A_type_declared_in_a_cell_does_not_show_the_class_that_the_compiler_put_around_it()
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("cell"), AssemblyBuilderAccess.Run).DefineDynamicModule("cell");
        var submission = module.DefineType("Submission#7", TypeAttributes.Public);
        var own = submission.DefineNestedType("Pupil", TypeAttributes.NestedPublic);
        own.DefineField("Age", typeof(int), FieldAttributes.Public);
        submission.CreateType();
        var type = own.CreateType();

        Assert.Equal("Pupil\nAge  0", Shown.Plain(Activator.CreateInstance(type)));
        Assert.Equal("List<Pupil>", Shown.Plain(typeof(List<>).MakeGenericType(type)));
    }

    [Fact]
    public void Inherited_properties_come_first() => Assert.Equal("Pupil\nName    Ada\nAge     9\nSchool  North", Shown.Plain(new Pupil("Ada", 9, "North")));

    [Fact]
    public void A_type_that_writes_its_own_text_is_shown_by_it() => Assert.Equal("Year  2010/11", Shown.Plain(new { Year = new Year(2010) }));

    [Fact]
    public void A_property_that_throws_shows_what_it_threw() => Assert.Equal("Fragile\nGood  1\nBad   ⚠ InvalidOperationException", Shown.Plain(new Fragile()));

    [Fact]
    public void Members_added_at_run_time_are_shown_too()
    {
        dynamic bag = new ExpandoObject();
        bag.Name = "Ada";

        Assert.Equal("Name  Ada", Shown.Plain((object)bag));
    }

    [Fact]
    public void A_nested_value_is_one_line_in_plain_text_and_a_table_in_html()
    {
        var value = new { Who = new Person("Ada", 36), Marks = new[] { 1, 2 } };

        Assert.Equal("Who    Person { Name = \"Ada\", Age = 36 }\nMarks  [1, 2]", Shown.Plain(value));
        Assert.Equal(
            """
            <table class="leo-table leo-properties">
            <tbody>
            <tr><th scope="row">Who</th><td><table class="leo-table leo-properties">
            <caption>Person</caption>
            <tbody>
            <tr><th scope="row">Name</th><td>Ada</td></tr>
            <tr><th scope="row">Age</th><td>36</td></tr>
            </tbody>
            </table></td></tr>
            <tr><th scope="row">Marks</th><td>[1, 2]</td></tr>
            </tbody>
            </table>
            """,
            Shown.Html(value));
    }

    [Fact]
    public void A_hundred_levels_are_cut_after_a_few()
    {
        object nested = "core";
        for (var level = 0; level < 100; level++)
            nested = new { Inner = nested };

        Assert.Equal("Inner  { Inner = { Inner = { Inner = { Inner = … } } } }", Shown.Plain(nested));
        Assert.InRange(Shown.Html(nested).Length, 1, 1_000);
    }

    [Fact]
    public void A_value_that_contains_itself_is_cut_as_well()
    {
        var list = new List<object>();
        list.Add(list);

        Assert.Equal("[[[[[…]]]]]", Shown.Plain(list));
    }

    [Fact]
    public void Many_properties_are_cut()
    {
        var bag = new ExpandoObject();
        for (var i = 0; i < 25; i++)
            ((IDictionary<string, object?>)bag)[$"P{i}"] = i;

        Assert.EndsWith("P19  19\n… and 5 more", Shown.Plain(bag), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_is_its_name_and_message_and_causes_without_the_folders_of_this_machine()
    {
        var exception = new InvalidOperationException($"Cannot read {Path.Combine(Environment.CurrentDirectory, "town.csv")}", new FormatException("<x>"));

        Assert.Equal("InvalidOperationException: Cannot read town.csv\ncaused by FormatException: <x>", Shown.Plain(exception));
        Assert.Equal(
            "<div class=\"leo-error\"><p><strong>InvalidOperationException</strong>: Cannot read town.csv</p><p>caused by <strong>FormatException</strong>: &lt;x&gt;</p></div>",
            Shown.Html(exception));
    }
}
