using System.Text.Json.Nodes;

public sealed class ScalarTests
{
    public static TheoryData<object, string> Values => new()
    {
        { 42, "42" },
        { -1234567L, "-1234567" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { -0.0, "0" },
        { double.NaN, "NaN" },
        { 19.9f, "19.9" },
        { 1.50m, "1.50" },
        { true, "true" },
        { 'x', "x" },
        { "two\r\nlines", "two\nlines" },
        { "", "" },
        { DayOfWeek.Monday, "Monday" },
        { new DateTime(2024, 1, 2, 3, 4, 5), "2024-01-02 03:04:05" },
        { new DateTime(2024, 1, 2), "2024-01-02 00:00:00" },
        { new DateTime(2024, 1, 2, 3, 4, 5, 250, DateTimeKind.Utc), "2024-01-02 03:04:05.25Z" },
        { new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), "2024-01-02 03:04:05+01:00" },
        { new DateOnly(2024, 1, 2), "2024-01-02" },
        { new TimeOnly(3, 4), "03:04:00" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { new Version(1, 2), "1.2" },
        { (1, "a", (object?)null), "(1, \"a\", null)" },
        { Tuple.Create(1, 2.5), "(1, 2.5)" },
        { JsonNode.Parse("""{"a":[1]}""")!, "{\n  \"a\": [\n    1\n  ]\n}" },
        { Task.FromResult(1), "Task<int>: write await before it to see its result" },
        { (Func<int, string>)(number => ""), "Func<int, string>" },
        { new object(), "object" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_single_value_is_shown_as_its_text(object value, string text) => Assert.Equal(text, Shown.Plain(value));

    [Fact]
    public void In_html_the_text_stands_in_a_block_and_is_encoded() =>
        Assert.Equal("<pre class=\"leo-text\">&lt;script&gt;alert(&quot;x&quot;) &amp; &#39;y&#39;&lt;/script&gt;</pre>", Shown.Html("<script>alert(\"x\") & 'y'</script>"));

    [Fact]
    public void Null_is_said_in_words()
    {
        Assert.Equal("null", Shown.Plain(null));
        Assert.Equal("<pre class=\"leo-text leo-missing\">null</pre>", Shown.Html(null));
    }

    [Fact]
    public void A_very_long_text_is_cut_and_says_how_much_is_left_out()
    {
        var shown = Shown.Plain(new string('x', 12_000));

        Assert.EndsWith("x\n… and 2,000 more characters", shown, StringComparison.Ordinal);
        Assert.Equal(10_000, shown.IndexOf('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(List<Dictionary<string, int[]>>), "List<Dictionary<string, int[]>>")]
    [InlineData(typeof(int[][,]), "int[][,]")]
    [InlineData(typeof(Dictionary<string, decimal>.Enumerator), "Dictionary<string, decimal>.Enumerator")]
    [InlineData(typeof((int, string)), "(int, string)")]
    [InlineData(typeof(Dictionary<,>), "Dictionary<TKey, TValue>")]
    public void A_type_is_shown_as_C_sharp_writes_it(Type type, string name) => Assert.Equal(name, Shown.Plain(type));

    [Fact]
    public void A_value_whose_own_text_throws_says_what_was_thrown() => Assert.Equal("⚠ FormatException", Shown.Plain(new Mute()));

    sealed class Mute
    {
        public override string ToString() => throw new FormatException("no");
    }
}
