// Solutions of 06 · Three clocks: each part replaces the cell of its name.

// cell: recap-answer
var recap = "C";

// cell: faded-a
string Clocks(DateOnly date) => $"{AcademicYear.Of(date)}, {TaxYear.Of(date)}, {date.Year}";

// cell: faded-b
var firstFull = TaxYear.Of(new DateOnly(2012, 7, 20)).Next();

// cell: faded-c
TaxYear FirstFull(DateOnly lastDay) => TaxYear.Of(lastDay).Next();

foreach (var day in new[] { new DateOnly(2008, 3, 14), new DateOnly(2008, 8, 31) })
    Console.WriteLine($"{day:yyyy-MM-dd}: {FirstFull(day)}");

// cell: faded-d
var first = TaxYear.Of(AcademicYear.Parse("2007/08").LastDay).Next();
var tenth = first.Next(9);
