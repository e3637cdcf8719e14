using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>00 · Setup and a first check.</summary>
static class Notebook00
{
    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Value("00.A", "the number of people", town => town.People)
            .Shows("Every data set says how many people are in it, and that none of them is real.")
            .Wrong(town => town.Files.Length, "That is the number of files. The number of people stands in the line above the warning.")
            .Wrong(town => town.Files.Sum(file => file.Rows), "That is the number of rows in all files. One person has many rows.")
            .Wrong(town => town.Seed, "That is the seed of the generator, which stands beside the number of people in the manifest.")
            .Help("Look at the lines that the setup cell printed.",
                "The extract knows the number, too: type town and a full stop, and read the list.",
                "var people = town.People;"),

        Fix("00.B", "double Percent(int part, int whole)",
            (int part, int whole) => 10.0 * part / whole, "Half comes out as 5. A percentage says how many there are in a hundred, not in ten.",
            (int part, int whole) => 100.0 * part / whole,
            [Case(1, 2), Case(3, 4), Case(1, 3), Hidden("nobody counts", 0, 7), Hidden("larger numbers", 250, 1000), Hidden("the part is larger than the whole", 9, 6)],
            tolerance: 1e-9)
            .Shows("One character made every percentage ten times too small, and nothing stopped. Results need checks, not only code that runs.")
            .Wrong((int part, int whole) => (double)part / whole, "Half comes out as 0.5. That is a share from 0 to 1; a percentage is asked for.")
            .Wrong((int part, int whole) => 100.0 * whole / part, "The two numbers have changed places: the part is divided by the whole.")
            .Wrong((int part, int whole) => (double)(100 * part / whole), "A third comes out as 33 with nothing after the point: in C#, whole numbers divide to whole numbers. Keep the point in 100.0.")
            .Wrong((int part, int whole) => (double)(part / whole * 100), "A half comes out as 0: in C#, whole numbers divide to whole numbers. Multiply by 100.0 first.")
            .Help("Call the function with numbers whose answer you know: Percent(1, 2) should be 50.",
                "Compare what comes out with what should: by how much is it too small?",
                "double Percent(int part, int whole) => 100.0 * part / whole;"),

        Choice("00.C", "B")
            .Shows("A cell's result depends on the order in which cells ran. Restart and run all before you trust a notebook.")
            .Wrong("A", "That is what a reader sees from top to bottom. The notebook remembers what ran last, not what stands above.")
            .Wrong("C", "Changing one cell, and even running it, leaves the results of other cells as they are. They change when their own cell runs again.")
            .Wrong("D", "Nothing stops: the old value is still there. That is why the mistake is hard to see.")
            .Help("Follow the number in square brackets beside the cells: it tells the order of the runs.",
                "Write down, run by run, what each name holds.",
                "Find the cell that gives the last name its value. Did it run again after the change?"),
    ];
}
