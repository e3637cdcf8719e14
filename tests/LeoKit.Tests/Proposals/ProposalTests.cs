using System.Globalization;

namespace LeoKit.Tests.Proposals;

/// <summary>A proposal says what is open, refuses what may not leave a secure room, and is written whole.</summary>
public sealed class ProposalTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("leokit-proposal-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static readonly SdcTable Small = SdcTable.OfCounts(["women", "men"], ["in work", "not"], [[40, 12], [38, 3]]);

    static Proposal Draft => new() { Title = "Absence and claims", Question = "Do pupils who miss much school claim more often?" };

    static StudyCohort Cohort(int left) => StudyCohort.Of("school census", Enumerable.Range(0, 100), "pupils").Keep("in Year 11", number => number < left);

    [Fact]
    public void An_open_part_is_named_and_marked()
    {
        Assert.Equal("2 of 15 parts filled, 12 of 1000 words.", Draft.ToString());
        Assert.Equal(13, Draft.Open.Length);
        Assert.Contains("## Risks\n\n*Still open.*\n", Draft.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("<p class=\"open\">Still open.</p>", Draft.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(15, new Proposal().Open.Length);
    }

    [Fact]
    public void What_was_made_in_a_notebook_stands_in_it()
    {
        var whole = Draft with
        {
            Cohort = Cohort(60),
            MockTables = [new("Work by sex", Small, Sdc.Suppress(Small))],
            Risks = ["Few people: join years", "Late data: begin earlier"],
            Variables = LeoExtract.Open(Repository.PathOf("datasets/town")).VariableRequest(),
        };
        var text = whole.ToMarkdown();

        Assert.StartsWith("# Absence and claims\n\n*A proposal for learning, not an application.", text, StringComparison.Ordinal);
        Assert.Contains("| in Year 11 | 60 | 40 |", text, StringComparison.Ordinal);
        Assert.Contains("**Work by sex (c: suppressed)**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| 3 |", text, StringComparison.Ordinal);
        Assert.Contains("- Few people: join years\n- Late data: begin earlier\n", text, StringComparison.Ordinal);
        Assert.Contains("Variables", whole.Open);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void It_is_refused_without_a_title_or_with_something_unsafe_and_nothing_is_written()
    {
        void Refuses(string code, Proposal proposal)
        {
            Assert.Equal(code, Assert.Throws<ProposalException>(() => proposal.Write(folder)).Code);
            Assert.Empty(Directory.GetFileSystemEntries(folder));
        }

        Refuses("LEO601", Draft with { Title = "  " });
        Refuses("LEO602", Draft with { Cohort = Cohort(95) });
        Refuses("LEO603", Draft with { MockTables = [new("Work by sex", Small, Small.Publish())] });
        Refuses("LEO603", Draft with { MockTables = [new("Work by sex", Small, SdcTable.OfCounts(["a"], ["b"], [[50]]).Publish())] });
    }

    [Fact]
    public void Both_files_are_written_and_are_the_same_again_in_any_language()
    {
        var target = Path.Combine(folder, "new", "folder");
        var before = CultureInfo.CurrentCulture;
        _ = Draft.Write(target);
        var first = File.ReadAllBytes(Path.Combine(target, "proposal.md"));
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            _ = Draft.Write(target);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(first, File.ReadAllBytes(Path.Combine(target, "proposal.md")));
        Assert.Equal(["proposal.html", "proposal.md"], Directory.GetFiles(target).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Signs_of_a_page_and_of_a_table_are_text()
    {
        var odd = Draft with { Title = "Pay <b> & work | \n later", Risks = ["<script>alert(1)</script>"] };

        Assert.Contains("<h1>Pay &lt;b&gt; &amp; work", odd.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", odd.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("# Pay <b> & work \\|", odd.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_two_pages_is_said() =>
        Assert.EndsWith("words: more than two pages.", (Draft with { Design = string.Join(' ', Enumerable.Repeat("word", 1000)) }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_list_that_was_never_made_is_an_empty_one() => Assert.Empty((Draft with { Risks = default, MockTables = default }).Risks);
}
