// Solutions of 05 · Synthetic data, honestly: each part replaces the cell of its name.

// cell: faded-a
display(RawGap(structure));
var gapOnStructure = Math.Round(RawGap(structure).Estimate.Value, 1);

// cell: faded-b
var sentence = "B";

// cell: faded-c
foreach (var (table, condition) in new[]
{
    ("LEO_Employment", "UncertainStartDate"), ("LEO_Employment", "EndDate < StartDate"), ("LEO_Earnings", "TaxYear IS NULL"),
    ("LEARNER_AE_ID_TO_PMR_LOOKUP", "AE_ID IN (SELECT AE_ID FROM LEARNER_AE_ID_TO_PMR_LOOKUP GROUP BY AE_ID HAVING count(*) > 1)"),
})
    Console.WriteLine($"{table}: {Count(table, condition)} rows with {condition}");

var quirks = new[] { "repeated", "default day", "two references" };

// cell: faded-d
var label = "No real person is in these data: a program drew every record. What goes together in them was planted, and how strongly is invented. Use the file to learn and to try out code; say nothing about people, schools or places from it. It belongs to LeoKit and is not the synthetic data set of the Department for Education.";

// cell: faded-e
var recovered = AtEqualBackground(town);
