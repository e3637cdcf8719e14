using System.CommandLine;
using LeoKit.Jupyter;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Specs;
using LeoKit.Notebooks.Workers;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit kernel</c>: C# notebooks in JupyterLab, Jupyter Notebook and VS Code.</summary>
static class KernelCommand
{
    static readonly Option<string> Name = new("--name") { DefaultValueFactory = _ => KernelSpecs.DefaultName, Description = "The name of the kernel." };
    static readonly Option<string> DisplayName = new("--display-name") { DefaultValueFactory = _ => ".NET (C#)", Description = "What people see in the list of kernels." };
    static readonly Option<bool> Force = new("--force") { Description = "Also when another program installed the kernel of this name." };
    static readonly Argument<string?> ConnectionFile = new("connection-file") { Arity = ArgumentArity.ZeroOrOne, Description = "The file that a front end wrote. Without it one is made, and a front end can connect to the kernel with it." };

    static KernelSpecs Specs => new(JupyterFolders.Kernels(Environment.GetEnvironmentVariable));

    public static Command Create()
    {
        var install = new Command("install", "Installs the kernel for this user, with all that it needs.") { Name, DisplayName, Force };
        install.SetAction(parsed => Guard(() => Install(parsed.GetValue(Name)!, parsed.GetValue(DisplayName)!, parsed.GetValue(Force))));
        var uninstall = new Command("uninstall", "Removes the kernel.") { Name, Force };
        uninstall.SetAction(parsed => Guard(() => Uninstall(parsed.GetValue(Name)!, parsed.GetValue(Force))));
        var list = new Command("list", "Lists the kernels of this user.");
        list.SetAction(_ => Guard(List));
        var run = new Command("run", "Runs a kernel in this terminal, for a front end to connect to.") { ConnectionFile };
        run.SetAction((parsed, _) => Faults.GuardAsync(() => RunAsync(parsed.GetValue(ConnectionFile))));
        return new Command("kernel", "Use C# notebooks in JupyterLab, Jupyter Notebook and VS Code.") { install, uninstall, list, run };
    }

    static int Install(string name, string displayName, bool force)
    {
        var spec = Specs.Install(name, displayName, KernelProgramFolder.Find(AppContext.BaseDirectory), DotnetHost.Path, force);
        Console.WriteLine($"Installed {spec.DisplayName} as {spec.Name} in {spec.Folder}.");
        Console.WriteLine("Choose it in JupyterLab, Jupyter Notebook or VS Code, and restart kernels that are running. After a new build, install again.");
        return ExitCodes.Good;
    }

    static int Uninstall(string name, bool force)
    {
        Specs.Uninstall(name, force);
        Console.WriteLine($"Removed {name}.");
        return ExitCodes.Good;
    }

    static int List()
    {
        var specs = Specs.List();
        if (specs.IsEmpty)
        {
            Console.WriteLine($"No kernel is installed in {Specs.Folder}. Install this one with leokit kernel install.");
            return ExitCodes.Bad;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("name", "shown as", "language", "installed by");
        foreach (var spec in specs)
            table.AddRow(Markup.Escape(spec.Name), Markup.Escape(spec.DisplayName), Markup.Escape(spec.Language), spec.Version is null ? "another program" : $"LeoKit {spec.Version}");
        AnsiConsole.Write(table);
        return ExitCodes.Good;
    }

    static async Task<int> RunAsync(string? connectionFile)
    {
        if (connectionFile is not null)
            return await KernelProgram.RunAsync(connectionFile);
        var made = NewConnection.Write(JupyterFolders.Runtime(Environment.GetEnvironmentVariable));
        Console.WriteLine($"Connect with: jupyter console --existing {made}");
        try
        {
            return await KernelProgram.RunAsync(made);
        }
        finally
        {
            File.Delete(made);
        }
    }

    static int Guard(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (KernelException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCodes.CouldNotRun;
        }
    }
}
