using CsCheck;
using LeoKit.Notebooks.Pages;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class HighlightingTests
{
    const string Sample = """"
        #r "LeoKit.dll"
        using System.Linq;
        // A comment with <tags> & "quotes"
        record Pupil(string Key, double? Points = null);
        var pupils = new List<Pupil> { new("A", 1.5), new("B") };
        await foreach (var pupil in pupils.Where(p => p is { Points: > 0.0 }).ToAsync())
            Console.WriteLine($"{pupil.Key,-12} {pupil.Points:0.0} {{literal}}");
        string raw = """
            a "raw" <b>string</b>
            """;
        #if NEVER
        disabled & kept
        #endif
        /* block */ static T Twice<T>(T value) where T : struct => value;
        pupils.Count()
        """";

    [Fact]
    public void The_text_of_the_code_is_unchanged() => Assert.Equal(Sample, TextOf(Sample));

    [Fact]
    public void Code_with_errors_and_odd_line_starts_is_unchanged() =>
        Assert.All(["\n\n  x", "int x = ;;; } ) \"open", "#!csharp\n1", "", "\"\"\"", "#r \"nuget: X\"", "a\tb\n", "é ☑ 日本 \U0001F600"], code => Assert.Equal(code, TextOf(code)));

    [Fact]
    public void Any_text_is_unchanged() =>
        Gen.Char["abc \n\t<>&\"'{}()$@#/*;=.0123_"].Array[0, 60].Select(characters => new string(characters))
            .Sample(code => TextOf(code) == code);

    [Theory]
    [InlineData("keyword", "var")]
    [InlineData("keyword", "await")]
    [InlineData("keyword", "record")]
    [InlineData("type", "Pupil")]
    [InlineData("method", "WriteLine")]
    [InlineData("method", "Where")]
    [InlineData("method", "Twice")]
    [InlineData("string", "\"A\"")]
    [InlineData("number", "1.5")]
    [InlineData("comment", "// A comment with <tags> & \"quotes\"")]
    [InlineData("comment", "/* block */")]
    public void Tokens_are_told_apart(string kind, string text) =>
        Assert.Contains(text, Parse(CSharpHighlighter.Highlight(Sample)).QuerySelectorAll($".tok-{kind}").Select(token => token.TextContent));

    [Fact]
    public void A_page_shows_the_code_as_it_ran_and_highlights_CSharp_in_prose()
    {
        var main = MainOf(Code("\n" + Sample), Prose("```csharp\nvar x = 1;\n```\n\n```text\nvar x = 1;\n```"));

        Assert.Equal("\n" + Sample, main.One(".leo-code-cell pre > code").TextContent);
        Assert.Equal(["var"], main.QuerySelectorAll(".leo-prose .tok-keyword").Select(token => token.TextContent));
    }

    static string TextOf(string code) => Parse($"<pre><code>{CSharpHighlighter.Highlight(code)}</code></pre>").QuerySelector("code")!.TextContent;
}
