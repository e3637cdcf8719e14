// Solutions of 17 · Five Safes and safe outputs: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var safes = new[] { ("1", "projects"), ("2", "people"), ("3", "settings"), ("4", "data"), ("5", "outputs"), ("6", "data") };

// cell: faded-b
var breaking = new[]
{
    ("North", "Claiming"),                          // below ten
    ("South", "Studying"), ("West", "Studying"), ("West", "Claiming"),   // nobody
    ("West", "Employed"),                           // everybody
};

// cell: faded-c
var published = Sdc.Suppress(regions);
display(Sdc.Check(regions, published));
published

// cell: faded-d
var recovered = Sdc.Attack(first.Publish(), second.Publish()).Recovered.Length;

// cell: faded-e
var leaking = "C";
