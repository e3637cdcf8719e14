using System.CommandLine;
using LeoKit.Notebooks.Running;

namespace LeoKit.Cli.Commands;

/// <summary>Arguments and options that several commands take.</summary>
static class SharedOptions
{
    public static Argument<string[]> Paths { get; } = new("path")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Notebooks, or folders of notebooks. Without one, the curriculum in notebooks/.",
    };

    public static Option<int> Timeout { get; } = new("--timeout")
    {
        DefaultValueFactory = _ => (int)new RunnerOptions().CellLimit.TotalSeconds,
        Description = "Seconds that one cell may run.",
    };

    public static Option<int> Parallel { get; } = new("--parallel")
    {
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Description = "Notebooks that run at the same time. Without it, one for each core.",
    };

    public static Option<string?> Executed { get; } = new("--executed")
    {
        HelpName = "DIR",
        Description = "A folder of notebooks with outputs, such as artifacts/site/executed after leokit run, instead of running them.",
    };

    public static Option<bool> NoRealism { get; } = new("--no-realism") { Description = "Leaves out the realism report, which needs the county and some time." };

    public static RunnerOptions Runner(ParseResult parsed) => new()
    {
        CellLimit = TimeSpan.FromSeconds(Positive(parsed.GetValue(Timeout), "--timeout")),
        Parallel = Positive(parsed.GetValue(Parallel), "--parallel"),
    };

    static int Positive(int value, string option) =>
        value > 0 ? value : throw new UserFault("RUN006", FormattableString.Invariant($"{option} is {value}, and must be 1 or more."));
}
