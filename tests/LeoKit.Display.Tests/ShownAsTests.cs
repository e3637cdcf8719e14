using LeoKit.Display;
using LeoKit.Display.Hosts;

/// <summary>Types that say themselves how they are shown.</summary>
public sealed class ShownAsTests
{
    sealed record Rate(string Group, double Share) : IShownAs
    {
        object IShownAs.Shown => new TableView(["Group", "Share"], [[Group, $"{Share}"]]) { Caption = "Rates" };

        public override string ToString() => $"Rate of {Group}\nand more";
    }

    sealed record Field(string Name, string[] Notes) : IShownAs
    {
        object IShownAs.Shown => new { Called = Name, Remarks = Notes.Length };
    }

    sealed record Job(DateOnly Start) : IShownInLists
    {
        object IShownInLists.Parts => new { From = Start, Start.Year };

        public override string ToString() => $"job from {Start:yyyy-MM-dd}";
    }

    [Fact]
    public void A_result_is_shown_as_its_table()
    {
        Assert.Equal("Rates\nGroup  Share\n-----  -----\nNorth  2", Shown.Plain(new Rate("North", 2)));
        Assert.Contains("<caption>Rates</caption>", Shown.Html(new Rate("North", 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Among_others_a_result_is_named_by_its_first_line() =>
        Assert.Equal("Best  Rate of North\nN     1", Shown.Plain(new { Best = new Rate("North", 2), N = 1 }));

    [Fact]
    public void A_list_of_results_names_each() => Assert.Equal("[Rate of North, Rate of South]", Shown.Plain(new[] { new Rate("North", 2), new Rate("South", 1) }));

    [Fact]
    public void A_value_that_chooses_its_parts_shows_these_alone_and_in_lists()
    {
        Assert.Equal("Called   Meals\nRemarks  1", Shown.Plain(new Field("Meals", ["x"])));
        Assert.Equal("Called  Remarks\n------  -------\nMeals         1", Shown.Plain(new[] { new Field("Meals", ["x"]) }));
    }

    [Fact]
    public void A_value_may_be_a_line_alone_and_a_row_in_a_list()
    {
        Assert.Equal("job from 2024-01-02", Shown.Plain(new Job(new(2024, 1, 2))));
        Assert.Equal("From        Year\n----------  ----\n2024-01-02  2024", Shown.Plain(new[] { new Job(new(2024, 1, 2)) }));
    }

    [Fact]
    public void The_attribute_needs_no_arguments()
    {
        var attribute = new TypeFormatterSourceAttribute();

        Assert.NotNull(Activator.CreateInstance(attribute.FormatterSourceType));
        Assert.Equal(["text/html", "text/plain"], attribute.PreferredMimeTypes);
    }
}
