using System.Collections.Immutable;
using System.Reflection;
using LeoKit.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

public sealed class RegistrationTests : IDisposable
{
    record Grade(int Value);

    interface IShape;

    sealed record Circle(int Radius) : IShape;

    public RegistrationTests() => DisplayRegistration.Register();

    public void Dispose()
    {
        Formatter.ResetToDefault();
        DisplayRegistration.Register();
    }

    [Fact]
    public void Registering_again_adds_nothing()
    {
        var before = Formatter.RegisteredFormatters(includeDefaults: false).Count();

        Parallel.For(0, 20, _ => DisplayRegistration.Register());

        Assert.Equal(before, Formatter.RegisteredFormatters(includeDefaults: false).Count());
    }

    [Fact]
    public void After_a_reset_the_formatters_can_be_registered_again()
    {
        Formatter.ResetToDefault();
        Assert.NotEqual("[1, 2]", new[] { 1, 2 }.ToDisplayString("text/plain") + "!");

        DisplayRegistration.Register();

        Assert.Equal("[1, 2]", new[] { 1, 2 }.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Another_host_that_uses_the_library_shows_the_same()
    {
        object[] values = [42, "text", new DateTime(2024, 1, 2), new[] { 1, 2 }, new Dictionary<string, int> { ["a"] = 1 }, new Grade(7), new { A = 1 }, typeof(int), new FormatException("x"), new HtmlString("<b>x</b>"), DateOnly.MinValue, TableView.Of([1])];
        foreach (var value in values)
        {
            Assert.Equal(Shown.Html(value), Shown.InOtherHost(value, "text/html"));
            Assert.Equal(Shown.Plain(value), Shown.InOtherHost(value, "text/plain"));
        }
    }

    [Fact]
    public void A_formatter_that_the_notebook_registers_wins_everywhere()
    {
        Formatter.Register<Grade>((grade, writer) => writer.Write($"grade {grade.Value}"), "text/plain");
        Formatter.Register<Grade>((grade, writer) => writer.Write($"<i>{grade.Value}</i>\r\n"), "text/html");
        Formatter.Register<IShape>((shape, writer) => writer.Write("a shape"), "text/plain");

        Assert.Equal("grade 7", Shown.Plain(new Grade(7)));
        Assert.Equal("<i>7</i>\n", Shown.Html(new Grade(7)));
        Assert.Equal("Name  Ada\nG     grade 7", Shown.Plain(new { Name = "Ada", G = new Grade(7) }));
        Assert.Contains("<td><i>7</i>\n</td>", Shown.Html(new { G = new Grade(7) }), StringComparison.Ordinal);
        Assert.Equal("[grade 7, a shape]", Shown.Plain(new object[] { new Grade(7), new Circle(1) }));
    }

    [Fact]
    public void A_mistake_in_a_registered_formatter_is_shown_in_its_place()
    {
        Formatter.Register<Grade>((_, _) => throw new FormatException("oops"), "text/plain");

        Assert.Equal("⚠ FormatException in the formatter registered for Grade", Shown.Plain(new Grade(7)));
    }

    [Fact]
    public void The_library_adds_no_styles_and_no_carriage_returns()
    {
        Formatter.Register<Grade>((grade, writer) => writer.Write(PocketViewTags.div[@class: "x"](PocketViewTags.b("<7>"))), "text/html");

        var html = Shown.Html(new Grade(7));

        Assert.Contains("&lt;7&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        object[] values = [1234.5, -0.5m, new DateTime(2024, 1, 2, 3, 4, 5), TimeSpan.FromSeconds(1.5), new { I = 1.5, Text = new Spoken(1.5) }, new[] { 1e-7 }, Enumerable.Range(0, 5000)];
        foreach (var value in values)
            Assert.Equal(Rendering.Of(value), Shown.In(culture, () => Rendering.Of(value)).AsEnumerable());
    }

    sealed class Spoken(double number)
    {
#pragma warning disable CA1305 // A notebook's own types are often written without a thought for culture.
        public override string ToString() => $"{number:N1} {"i".ToUpper(System.Globalization.CultureInfo.CurrentCulture)}";
#pragma warning restore CA1305
    }

    [Theory]
    [InlineData(typeof(TableView))]
    [InlineData(typeof(CaptionedChart))]
    public void Our_types_tell_a_host_by_name_how_they_are_shown(Type type)
    {
        var attribute = type.GetCustomAttributes().Single(candidate => candidate.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType")!)!;
        var formatters = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).ToImmutableArray();

        Assert.Equal(["text/html", "text/plain"], (string[])Property(attribute, "PreferredMimeTypes")!);
        Assert.Equal(["text/html", "text/plain"], formatters.Select(formatter => (string)Property(formatter, "MimeType")!));
        var table = TableView.Of([1, 2]);
        Assert.Equal(Shown.Html(table), Written(formatters[0], table));
        Assert.Equal(Shown.Plain(table), Written(formatters[1], table));
    }

    static object? Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    static string Written(object formatter, object value)
    {
        using var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer]));
        return writer.ToString();
    }
}
