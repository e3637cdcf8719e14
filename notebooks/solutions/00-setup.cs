// Solutions of 00 · Setup and a first check: each part replaces the cell of its name.

// cell: faded-a
var people = town.People;

// cell: faded-b
double Percent(int part, int whole) => 100.0 * part / whole;

// cell: faded-c
var letter = "B";
