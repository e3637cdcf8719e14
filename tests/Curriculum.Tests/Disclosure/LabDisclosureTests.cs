using System.Collections.Immutable;
using LeoKit;

namespace Curriculum.Tests.Disclosure;

/// <summary>What the labs show would pass: no group below ten is seen, in one table or by taking one from another.</summary>
public sealed class LabDisclosureTests(CurriculumRuns runs)
{
    public static TheoryData<string> Labs =>
        [.. CurriculumRuns.Paths.Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => Briefing.SampleQuestions.Any(question => name.StartsWith(FormattableString.Invariant($"{question.Notebook}-"), StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Labs))]
    public async Task No_small_group_can_be_seen(string notebook) =>
        Assert.Equal([], (await CountsAsync(notebook)).SelectMany(counts => counts.Small));

    [Theory]
    [MemberData(nameof(Labs))]
    public async Task No_two_tables_give_a_small_group_away_by_their_difference(string notebook)
    {
        var shown = await CountsAsync(notebook);

        Assert.Equal([], from first in Enumerable.Range(0, shown.Length)
                         from second in Enumerable.Range(first + 1, shown.Length - first - 1)
                         from found in shown[first].Against(shown[second])
                         select found);
    }

    async Task<ImmutableArray<ShownCounts>> CountsAsync(string notebook) => ShownCounts.Of((await runs.FirstAsync(notebook)).Executed!);
}
