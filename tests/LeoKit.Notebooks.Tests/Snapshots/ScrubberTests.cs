using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

public sealed class ScrubberTests
{
    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("\u001b[31mred\u001b[0m", "red")]
    [InlineData("id 3F2504E0-4F89-11d3-9a0c-0305e82c3301.", "id {guid}.")]
    [InlineData("<>f__AnonymousType0#7`2 in Submission#12", "<>f__AnonymousType0#n`2 in Submission#n")]
    [InlineData("a  \nb\t\n  c ", "a\nb\n  c")]
    [InlineData("  kept: #7, 12345678-1234\n\n", "  kept: #7, 12345678-1234\n\n")]
    public void The_default_rules_remove_what_differs_between_runs(string before, string after) =>
        Assert.Equal(after, Scrubber.Default.Scrub(before));

    [Theory]
    [InlineData("/srv/repo", "{repo}")]
    [InlineData("in /srv/repo.", "in {repo}.")]
    [InlineData("/srv/repo/data/town.csv: line 2", "{repo}/data/town.csv: line 2")]
    [InlineData("file:///srv/repo/a", "file://{repo}/a")]
    [InlineData("/srv/repo2 /srv/repo-old /srv/repo.git", "{home}/repo2 {home}/repo-old {home}/repo.git")]
    [InlineData("/other/srv/repo", "/other/srv/repo")]
    [InlineData("/SRV/repo", "/SRV/repo")]
    public void A_folder_is_shown_by_its_name(string before, string after) =>
        Assert.Equal(after, Scrubber.For("/srv/repo", "/srv/").Scrub(before));

    [Theory]
    [InlineData(@"C:\kit\data\town.csv", "{repo}/data/town.csv")]
    [InlineData(@"c:/KIT/data", "{repo}/data")]
    [InlineData(@"""C:\\kit\\data""", @"""{repo}/data""")]
    public void A_Windows_path_may_be_written_with_either_separator(string before, string after) =>
        Assert.Equal(after, Scrubber.For(@"C:\kit").Scrub(before));

    [Fact]
    public void The_root_of_the_file_system_is_not_replaced() =>
        Assert.Equal("/a/b", Scrubber.For("/", "").Scrub("/a/b"));

    [Fact]
    public void An_added_rule_works_on_what_the_others_left()
    {
        var scrubber = Scrubber.Default.Adding(new ScrubRule("seconds", text => text.Replace("{guid}", "someone", StringComparison.Ordinal)));

        Assert.Equal("hello someone", scrubber.Scrub("hello 3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
        Assert.Equal("hello {guid}", Scrubber.Default.Scrub("hello 3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
    }

    [Fact]
    public void Rules_are_listed_in_order_by_name() =>
        Assert.Equal(
            ["line ends", "terminal colours", "GUIDs", "submission numbers", "trailing whitespace", "{repo}", "{home}"],
            Scrubber.For("/srv/repo", "/srv").Rules.Select(rule => rule.Name));
}
