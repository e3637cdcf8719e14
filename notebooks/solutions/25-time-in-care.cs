// Solutions of 25 · Time in care: each part replaces the cell of its name.

// cell: faded-a
bool IsLongAndStable(Spell[] rows)
{
    var period = new Spell(rows.Min(row => row.Start), rows.Max(row => row.End));
    var starts = rows.Select(row => row.Start).Distinct().Count();
    return period.Days >= 730 && starts <= 2;
}

// cell: faded-b
var controls = new[] { "level of need before care", "sex", "year of birth", "ethnic group" };

// cell: faded-c
var matched = Matching.Of("in work", need.Select(person => person.Works))
    .Treated("care", need.Select(person => person.InCare)).On("level", need.Select(person => person.Level)).Exact().Effect;

// cell: faded-d
string KindOf(Person person) => !person.InCare ? "not in care" : person.Stable ? "long and stable" : "short or changing";

var byKind = SdcTable.Counts(need, person => $"level {person.Level}, {KindOf(person)}", person => person.Works ? "in paid work" : "not in paid work");
display(Sdc.Check(byKind));

var safeTable = Sdc.Suppress(byKind);
display(safeTable);

// cell: free-e
var sentence = "People who had been in care as children were in paid work at 23 less often than people whose need had been recorded at the same level and who had not been in care, by about 16 percentage points (95 per cent interval: 8 to 24). The gap to everybody else is much wider because need came before care, and how things would have gone without care is not in the records.";
