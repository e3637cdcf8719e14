using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>02 · How LEO came about.</summary>
static class Notebook02
{
    static readonly string[] Order = ["Act of 2015", "first graduate release", "self-employment added", "standard extract in the Secure Research Service"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Ask.Order("02.A", Order)
            .Shows("Law, then statistics inside government, then access for others.")
            .Wrong(new[] { Order[1], Order[0], Order[2], Order[3] }, "The first graduate figures, of August 2016, needed the law that came a year earlier.")
            .Wrong(new[] { Order[0], Order[1], Order[3], Order[2] }, "Self-employment was added in December 2017, years before researchers outside got the extract.")
            .Help("Every event stands in the table with a date.", "Outside researchers came last.", "2015, 2016, 2017, 2022."),

        Choice("02.B", "B")
            .Shows("Section 78 of the Act of 2015 opened the gate for tax and benefit records; sections 87 to 91 of the Act of 2008 stand beside it.")
            .Wrong("A", "A release uses joined data; it does not make joining lawful. Which law came a year earlier?")
            .Wrong("C", "That Act lets researchers use de-identified data in an accredited place. The join itself rests on older law.")
            .Wrong("D", "The office runs the room. Tax records are confidential by law, so only a law can open them.")
            .Help("WhyItMatters says it for each line.", "Joining is one thing, research on joined data another.", "It is the first footnote of the briefing."),

        Set("02.C", "new[] { 1, 2 }", Briefing.Timeline.Where(line => line.DatedBy is null).Select(line => line.Order))
            .Shows("Three steps are in the briefing without a date that we could find. They stay in the table, and stay undated.")
            .Wrong(Briefing.Timeline.Where(line => line.DatedBy is not null).Select(line => line.Order), "Those are the lines that have a source. Turn the condition round.")
            .Wrong(Array.Empty<int>(), "Nothing is found. A missing text is null, not \"\": write line.DatedBy is null.")
            .Help("Look for the empty cells of the last column.", "An empty cell is null: line.DatedBy is null.", "Briefing.Timeline.Where(line => line.DatedBy is null).Select(line => line.Order).ToArray()"),

        Value("02.D", "the number of full months", _ => 36)
            .Shows("Three years: who plans for a fellowship of eighteen months cannot wait for the next release.")
            .Wrong(48, "The year 2018/19 ends in August 2019, not in 2018.")
            .Wrong(24, "That counts from August 2020, the end of 2019/20.")
            .Help("The academic year 2018/19 ends on 31 August 2019.", "Count years first, then the months that are left.", "August 2019 to August 2022 are three years; the next month is not full."),
    ];
}
