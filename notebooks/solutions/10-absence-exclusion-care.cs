// Solutions of 10 · Absence, exclusion and social care: each part replaces the cell of its name.

// cell: faded-a
double? AbsenceRate(int? missed, int? possible) =>
    missed is not null && possible > 0 ? 100.0 * missed / possible : null;

// cell: faded-b
var pupilsExcluded = town.Exclusions().Texts("PupilMatchingRefAnonymous").Distinct().Count();

// cell: faded-c
int DaysBefore16(Spell[] episodes, DateOnly birthday) =>
    episodes.DaysIn(new Spell(new DateOnly(1980, 1, 1), birthday.AddDays(-1)));

// cell: faded-d
var rewritten = "Young people who had been in care, and young people who had been excluded, were recorded with out-of-work benefits more often than others of their age in this study. Why that was so, and what help they were given or denied, is not in the records.";
