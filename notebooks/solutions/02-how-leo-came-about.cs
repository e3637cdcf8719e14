// Solutions of 02 · How LEO came about: each part replaces the cell of its name.

// cell: faded-a
var order = new[] { "Act of 2015", "first graduate release", "self-employment added", "standard extract in the Secure Research Service" };

// cell: faded-b
var gateway = "B";

// cell: faded-c
var undated = Briefing.Timeline.Where(line => line.DatedBy is null).Select(line => line.Order).ToArray();

// cell: faded-d
var needed = AcademicYear.Parse("2018/19").LastDay;
var iteration = new DateOnly(2022, 9, 29);
var months = 12 * (iteration.Year - needed.Year) + iteration.Month - needed.Month - (iteration.Day < needed.Day ? 1 : 0);
