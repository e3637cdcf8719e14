using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>24 · Academies.</summary>
static class Notebook24
{
    const string Late = "q3-academy";
    const string Early = "q3-academy-early";

    /// <summary>The pupils of the notebook, with the summer that ends their school's first year as an academy.</summary>
    static readonly OncePerExtract<Cohort> Cohorts = new(extract =>
    {
        var schools = extract.SqlColumns("SELECT URN_anon AS Urn, year(AcademyDate)::INTEGER + 1 AS Ends FROM School_Lookup_Synthetic WHERE Phase = 'SS' AND Type <> 'IND'")
            .Rows<School>().ToDictionary(school => school.Urn, school => school.Ends);
        return new([.. extract.Studies.Pupils.Where(pupil => schools.ContainsKey(pupil.School))], pupil => schools[pupil.School]);
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("24.R", "B")
            .On(LessonData.County)
            .Shows("Equal starts are not needed, equal growth is. In this notebook growth is not equal.")
            .Wrong("A", "Comparing each group with itself takes off where it started. The drift goes on after the policy, and only in one group.")
            .Wrong("C", "An interval shows chance. The drift shifts every estimate in the same direction, however many pupils there are.")
            .Help("What has to be equal in both groups: where they start, or how they grow?", "Draw two lines of different slope and take the means before and after.", "Parallel trends is the name of what is missing here."),

        Function("24.A", "double PlainFinds(double effect, double rise, int before, int after)",
            (double effect, double rise, int before, int after) => effect + (rise * (before + after) / 2),
            [Case(2.0, 0.3, 1, 1), Case(2.0, 0.3, 5, 5), Case(0.0, 0.3, 13, 13), Hidden("one summer after, many before", 2.0, 0.4, 7, 1), Hidden("nothing rises", 1.5, 0.0, 4, 6)],
            tolerance: 1e-4)
            .On(LessonData.County)
            .Shows("With an effect of 2, a rise of 0.3 and five summers on each side it is 3.5. More years do not help: they add to the fault.")
            .Wrong((double effect, double rise, int before, int after) => effect, "That would be so if nothing rose. The rise goes on between the two means.")
            .Wrong((double effect, double rise, int before, int after) => effect + rise, "That counts one year of the rise. How far apart are the middles of the two periods?")
            .Wrong((double effect, double rise, int before, int after) => effect + (rise * after), "The middle of the years before lies further back than their last: count half of before and half of after.")
            .Wrong((double effect, double rise, int before, int after) => effect + (rise * (before + after)), "That is the rise from the first summer to one beyond the last. Means lie half as far apart.")
            .Help("With one summer before and one after, a year lies between them: the rise is counted once.", "The middle of before summers and the middle of after summers lie half of both numbers apart.", "effect + rise * (before + after) / 2"),

        Estimate("24.B", "the effect of late conversions beside the rise, in points", county => Found(county, Late).Recommended, truth: Late, within: 0.5, named: "late")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect of 2. The rise has a coefficient of its own now, and no longer counts as effect.")
            .Wrong(county => Found(county, Late).Naive, "That is two-way fixed effects by wave, without the line: the rise is counted as effect. Add the line of converters.")
            .Wrong(county => Found(county, Early).Recommended, "That is the early wave. The name of the estimate is late.")
            .Wrong(county => OneNumber(county), "That is one number for both waves. Start from ByWave(), and add the line.")
            .Wrong(county => LineOfOneWave(county), "The line begins at the conversion here. Schools that convert were rising before as well: give them the line in all years.")
            .Help("The line belongs to both waves, before and after they convert.", "EndsOf(pupil) is null for a school that never converts.",
                "ByWave().On(\"line of converters\", pupils.Select(pupil => EndsOf(pupil) is null ? 0 : pupil.Cohort - 2011)).Fit()[\"late\"]"),

        Estimate("24.C", "the effect of early conversions beside the rise, in points", county => Found(county, Early).Recommended, truth: Early, within: 0.5, named: "early")
            .On(LessonData.County)
            .Shows("The interval covers 0, which is what was planted. It covers half a point as well: six schools cannot tell the two apart.")
            .Wrong(county => Found(county, Early).Naive, "That is the gain from the first five summers to the last: the rise of thirteen years. Start from WithLine().")
            .Wrong(county => Found(county, Late).Recommended, "That is the late wave. The name of the estimate is early.")
            .Wrong(county => PlainEarly(county), "That is two-way fixed effects without the line. Start from WithLine().")
            .Help("Both waves are in the model; only the name of the estimate changes.", "Errors takes one of StandardErrors.", "WithLine().Errors(StandardErrors.HC1).Fit()[\"early\"]"),

        Safe("24.D", county => ByNeeds(county))
            .On(LessonData.County)
            .Shows("The small cells took others with them. That the early wave is six schools is a second reason to ask before such a table leaves the room.")
            .Wrong(county => ByNeeds(county).Publish(), "Nothing is hidden yet: in two waves fewer than ten pupils had a statement or plan.")
            .Wrong(county => Sdc.Round(ByNeeds(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Hiding those alone lets a reader subtract them from the totals. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byNeeds)"),

        Talk("24.E", "In this synthetic county, after late conversions, pupils at 16 had about 2.3 points more than in the same schools before, at equal meals, sex and needs and beside a rise that was there already (95 per cent interval: 1.8 to 2.8); for the six schools that converted early the estimate is near 0, between a loss of 1.3 and a gain of 0.9 points; all this assumes that the rise would have gone on.",
            "Speaks of both waves.", "Gives sizes with their intervals.", "Says what is assumed: that the rise would have gone on.")
            .On(LessonData.County)
            .Wrong("proves", "A comparison of records proves little: say what it is compatible with.")
            .Wrong("failing schools", "Say what was recorded of a school, not what it is called.")
            .Help("What did the two waves give, each by itself?", "Give both estimates with their intervals, as Exercises B and C found them.", "After late conversions, pupils at 16 had about … points more, at equal …; for the six schools that converted early …; this assumes …"),
    ];

    static Finding Found(LeoExtract county, string effect) => county.Studies.FindingOf(effect);

    static Estimate OneNumber(LeoExtract county)
    {
        var (pupils, ends) = Cohorts.Of(county);
        return TwoWay(county).On("academy", pupils.Select(pupil => pupil.Cohort > ends(pupil))).Fit()["academy"];
    }

    static Estimate PlainEarly(LeoExtract county) => ByWave(county).Fit()["early"];

    static Estimate LineOfOneWave(LeoExtract county)
    {
        var (pupils, ends) = Cohorts.Of(county);
        return ByWave(county).On("line since conversion", pupils.Select(pupil => pupil.Cohort > ends(pupil) ? pupil.Cohort - ends(pupil)!.Value : 0)).Fit()["late"];
    }

    static Ols ByWave(LeoExtract county)
    {
        var (pupils, ends) = Cohorts.Of(county);
        return TwoWay(county)
            .On("late", pupils.Select(pupil => ends(pupil) >= 2011 && pupil.Cohort > ends(pupil)))
            .On("early", pupils.Select(pupil => ends(pupil) < 2011 && pupil.Cohort > ends(pupil)));
    }

    static Ols TwoWay(LeoExtract county)
    {
        var (pupils, _) = Cohorts.Of(county);
        var scores = county.Studies.Pupils.Select(pupil => pupil.Attainment8).OfType<double>().ToList();
        var mean = scores.Average();
        var spread = Math.Sqrt(scores.Average(score => (score - mean) * (score - mean)));
        return Ols.Of("points", pupils.Select(pupil => spread * pupil.Points)).Absorb("school", pupils.Select(pupil => pupil.School)).Factor("year", pupils.Select(pupil => pupil.Cohort))
            .On("free meals", pupils.Select(pupil => pupil.FreeMeals)).On("female", pupils.Select(pupil => pupil.Female))
            .Factor("needs", pupils.Select(pupil => pupil.Needs ?? "not known")).Clustered("school", pupils.Select(pupil => pupil.School));
    }

    static SdcTable ByNeeds(LeoExtract county)
    {
        var (pupils, ends) = Cohorts.Of(county);
        return SdcTable.Counts(pupils.Where(pupil => pupil.Cohort == 2019), pupil => ends(pupil) switch { null => "never", < 2011 => "early", _ => "late" },
            pupil => pupil.Needs switch { "none" => "no needs recorded", "support" => "support", "statement" => "statement or plan", _ => "not known" });
    }

    sealed record Cohort(List<Pupil> Pupils, Func<Pupil, int?> Ends);

    sealed record School(string Urn, int? Ends);
}
