using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>01 · What LEO is and what it is for.</summary>
static class Notebook01
{
    static readonly (string, string)[] Supplied =
    [
        ("HM Revenue and Customs", "pay"),
        ("Department for Work and Pensions", "benefits"),
        ("Department for Education", "school records"),
        ("Jisc (HESA)", "university students"),
    ];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("01.R", "B")
            .Shows("A changed cell does nothing until it runs.")
            .Wrong("A", "The text on the page is not what ran. Only running a cell changes what the names hold.")
            .Wrong("C", "Nothing stops: the old values are still there, and that is what makes it hard to notice.")
            .Help("Think of the number beside a cell.", "Change a cell in notebook 00 and look at the cell below without running it.", "What ran last counts."),

        Set("01.A", "new[] { (\"HM Revenue and Customs\", \"pay\"), … }", Supplied)
            .Shows("Four bodies, four kinds of record, one person.")
            .Wrong(new[] { Supplied[1] with { Item2 = "pay" }, Supplied[0] with { Item2 = "benefits" }, Supplied[2], Supplied[3] },
                "Pay and benefits have changed places. Pay is known to the office that collects tax; benefits are paid by the Department for Work and Pensions.")
            .Wrong(new[] { Supplied[0], Supplied[1], ("Department for Education", "university students"), ("Jisc (HESA)", "school records") },
                "School records and university students have changed places. Universities send their students' records to Jisc, which now runs HESA.")
            .Help("The table of source bodies has a line for each of them.", "Pay is known to the office that collects tax.", "(\"Department for Work and Pensions\", \"benefits\") is one of the pairs."),

        Choice("01.B", "B")
            .Shows("LEO has no household: neither what parents earn nor what they studied. Free school meals and the home area are stand-ins, and weak ones.")
            .Wrong("A", "Degrees are in the HESA records and work in the tax records: that can be counted.")
            .Wrong("C", "Free school meals are in the school census and pay is in the tax records: that can be compared.")
            .Wrong("D", "Level 3 by 19 is in the extract, in the tables of attainment by 19.")
            .Help("Ask of each question whose records it needs.", "All records are about the person, not about the household.", "One question needs somebody else's income."),

        Choice("01.C", "C")
            .Shows("HMRC's records cover the United Kingdom, so pay follows people across that border. What is lost is study and benefits that other nations record.")
            .Wrong("A", "School took place in England, so the school records are here whatever came later.")
            .Wrong("B", "Income tax is collected for the whole United Kingdom by one office, so pay does not stop at the border.")
            .Wrong("D", "Scotland has LEO data of its own, from Scotland's schools. This person went to school in England.")
            .Help("Split the question: where was school, and who keeps the tax records?", "HM Revenue and Customs works for the whole United Kingdom.", "School in England, pay through HMRC."),

        Talk("01.D", "Offices already keep notes about school, study and work. Put together, without names, they help to find out which ways through school and after it serve people well, so that those who come later get better choices.",
            "Says whom it helps: learners of today and tomorrow.", "Says how: decisions that rest on evidence.", "Promises nobody that their own life will change.")
            .Wrong("track", "Nobody is followed: records that were made anyway are put together without names. Choose a word that a pupil would not fear.")
            .Wrong("prove", "Records can show what happened. Say \"find out\" or \"learn\".")
            .Help("Leave out every word that you would have to explain.", "Two sentences: what is put together, and for whom.", "“Notes that schools and offices keep anyway are put together, without names, to …”"),
    ];
}
