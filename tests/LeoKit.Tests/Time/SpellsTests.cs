using CsCheck;

namespace LeoKit.Tests.Time;

public sealed class SpellsTests
{
    static readonly DateOnly Origin = new(2019, 1, 1);

    // Short spells within two years, so that overlaps, touches and gaps all come up often.
    static readonly Gen<Spell> AnySpell =
        Gen.Select(Gen.Int[0, 700], Gen.Int[0, 60], Gen.Bool, Gen.Bool, (start, length, uncertainStart, uncertainEnd) =>
            new Spell(Origin.AddDays(start), Origin.AddDays(start + length)) { UncertainStart = uncertainStart, UncertainEnd = uncertainEnd });

    static readonly Gen<Spell[]> AnySpells = AnySpell.Array[0, 12];

    [Fact]
    public void Overlapping_and_touching_spells_become_one() =>
        Assert.Equal(
            [Days.From("2018-04-06", "2018-07-31"), Days.From("2018-08-02", "2018-08-03")],
            new[] { Days.From("2018-08-02", "2018-08-03"), Days.From("2018-06-01", "2018-07-31"), Days.From("2018-04-06", "2018-05-31"), Days.From("2018-05-01", "2018-05-10") }.Merge());

    [Fact]
    public void An_end_is_uncertain_only_if_all_spells_with_that_end_are()
    {
        var known = Days.From("2018-04-06", "2018-06-30");
        var unknown = Days.From("2018-04-06", "2019-04-05") with { UncertainStart = true, UncertainEnd = true };
        Assert.Equal("2018-04-06 to 2019-04-05?", Assert.Single(new[] { unknown, known }.Merge()).ToString());
        Assert.Equal("2018-04-06 to 2019-04-05", Assert.Single(new[] { unknown, known, Days.From("2019-04-05", "2019-04-05") }.Merge()).ToString());
    }

    [Fact]
    public void Gaps_are_the_days_between_and_in_a_range_those_at_its_edges_too()
    {
        var jobs = new[] { Days.From("2018-05-01", "2018-05-31"), Days.From("2018-06-01", "2018-06-30"), Days.From("2018-08-01", "2018-08-31") };
        Assert.Equal([Days.From("2018-07-01", "2018-07-31")], jobs.Gaps());
        Assert.Equal(
            ["2018-04-06 to 2018-04-30", "2018-07-01 to 2018-07-31", "2018-09-01 to 2019-04-05"],
            jobs.Gaps(new TaxYear(2018)).Select(gap => gap.ToString()));
        Assert.Equal([Spell.Of(new TaxYear(2020))], jobs.Gaps(new TaxYear(2020)));
        Assert.Empty(Array.Empty<Spell>().Gaps());
    }

    [Fact]
    public void Days_in_a_year_count_once_however_many_spells_cover_them()
    {
        var jobs = new[] { Days.From("2020-02-01", "2020-03-01"), Days.From("2020-02-15", "2020-04-10") };
        Assert.Equal(65, jobs.DaysIn(new TaxYear(2019)));
        Assert.Equal(5, jobs.DaysIn(new TaxYear(2020)));
        Assert.Equal(70, jobs.DaysIn(new AcademicYear(2019)));
        Assert.Equal(0, Array.Empty<Spell>().DaysIn(new TaxYear(2019)));
    }

    [Fact]
    public void The_longest_run_is_found_after_merging_and_there_is_none_without_spells()
    {
        var jobs = new[] { Days.From("2018-01-01", "2018-01-20"), Days.From("2018-02-01", "2018-02-15"), Days.From("2018-02-16", "2018-03-01") };
        Assert.Equal(Days.From("2018-02-01", "2018-03-01"), jobs.Longest());
        Assert.Null(Array.Empty<Spell>().Longest());
    }

    [Fact]
    public void Of_two_equally_long_runs_the_earlier_is_the_longest() =>
        Assert.Equal(Days.From("2018-01-01", "2018-01-10"), new[] { Days.From("2018-03-01", "2018-03-10"), Days.From("2018-01-01", "2018-01-10") }.Longest());

    [Fact]
    public void The_last_day_of_the_calendar_does_no_harm()
    {
        var last = new Spell(DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue);
        Assert.Equal([last], new[] { last, last }.Merge());
        Assert.Empty(new[] { last }.Gaps(last));
    }

    [Fact]
    public void Merging_covers_the_same_days_and_leaves_a_gap_between_any_two() =>
        AnySpells.Sample(spells =>
        {
            var merged = spells.Merge();
            return Covered(spells).SetEquals(Covered(merged))
                && merged.Sum(spell => spell.Days) == Covered(merged).Count
                && merged.Zip(merged.Skip(1)).All(pair => pair.First.End.AddDays(1) < pair.Second.Start);
        });

    [Fact]
    public void Merging_again_changes_nothing() =>
        AnySpells.Sample(spells => spells.Merge().Merge().SequenceEqual(spells.Merge()));

    [Fact]
    public void Order_does_not_matter_nor_whether_some_were_merged_before() =>
        Gen.Select(AnySpells, AnySpells).Sample((some, others) =>
            others.Concat(some.Reverse()).Merge().SequenceEqual(some.Concat(others).Merge())
            && some.Merge().Concat(others).Merge().SequenceEqual(some.Concat(others).Merge()));

    [Fact]
    public void A_clipped_spell_has_just_the_days_that_it_shares_with_the_range() =>
        Gen.Select(AnySpell, AnySpell).Sample((spell, range) =>
        {
            var shared = Covered([spell]);
            shared.IntersectWith(Covered([range]));
            return spell.Clip(range) is { } part
                ? part.Days <= spell.Days && part.Clip(range) == part && Covered([part]).SetEquals(shared)
                : shared.Count == 0 && !spell.Overlaps(range);
        });

    [Fact]
    public void Covered_days_and_gaps_make_up_the_range() =>
        Gen.Select(AnySpells, AnySpell).Sample((spells, range) =>
        {
            var gaps = spells.Gaps(range);
            return spells.DaysIn(range) + gaps.Sum(gap => gap.Days) == range.Days && !Covered(gaps).Overlaps(Covered(spells));
        });

    [Fact]
    public void The_tax_years_share_out_all_days() =>
        AnySpells.Sample(spells => Enumerable.Range(2018, 5).Sum(start => spells.DaysIn(new TaxYear(start))) == Covered(spells).Count);

    static HashSet<DateOnly> Covered(IEnumerable<Spell> spells) =>
        [.. from spell in spells from day in Enumerable.Range(0, spell.Days) select spell.Start.AddDays(day)];
}
