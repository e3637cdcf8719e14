using System.CommandLine;
using System.Globalization;
using LeoKit.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand("LeoKit: teach and learn with synthetic data in the structure of England's Longitudinal Education Outcomes (LEO) data.")
{
    RunCommand.Create(),
    VerifyCommand.Create(),
    AcceptCommand.Create(),
    LintCommand.Create(),
    EditionsCommand.Create(),
    SlidesCommand.Create(),
    RunSheetsCommand.Create(),
    PublishCommand.Create(),
    SiteCommand.Create(),
    QuestionsCommand.Create(),
    CohortsCommand.Create(),
    DictionaryCommand.Create(),
    GenerateCommand.Create(),
    ValidateCommand.Create(),
    TrialsCommand.Create(),
    KernelCommand.Create(),
};

// After Ctrl+C a command removes what it had half written, which takes longer for much data.
return await root.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
