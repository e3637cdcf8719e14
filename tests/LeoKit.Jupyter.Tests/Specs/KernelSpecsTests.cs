using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Specs;
using LeoKit.Jupyter.Tests.Client;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Jupyter.Tests.Specs;

public sealed class KernelSpecsTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("leokit specs ").FullName;

    KernelSpecs Specs => new(Path.Combine(root, "kernels"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    KernelSpec Install(string name = KernelSpecs.DefaultName, bool force = false) =>
        Specs.Install(name, ".NET (C#)", KernelProgramFolder.Find(AppContext.BaseDirectory), "dotnet", force);

    [Fact]
    public async Task An_installed_kernel_runs_from_a_path_with_spaces()
    {
        var spec = Install();
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(spec.Folder, "kernel.json"), TestContext.Current.CancellationToken))!;

        var environment = json["env"]!.AsObject().ToDictionary(variable => variable.Key, variable => (string)variable.Value!);
        using var kernel = KernelProcess.Start([.. json["argv"]!.AsArray().Select(argument => (string)argument!)], environment: environment);
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        Assert.Contains("execute_result: 2", (await client.ExecuteAsync("1 + 1")).Shown);
        Assert.Equal("message", (string?)json["interrupt_mode"]);
        Assert.Equal(WorkerRuntime.Settings, environment);
    }

    [Fact]
    public void It_has_logos_and_what_draws_charts()
    {
        var files = Directory.GetFiles(Install().Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg", "plotly-2.28.0.min.js", "plotly-2.28.0.min.js.LICENSE.txt"], files);
    }

    [Fact]
    public void It_is_listed_replaced_and_removed_without_a_trace()
    {
        Install();
        Install();
        Install("mine");
        Assert.Equal([".net-csharp", "mine"], Specs.List().Select(spec => spec.Name));
        Assert.All(Specs.List(), spec => Assert.Equal("0.1.0", spec.Version));

        Specs.Uninstall("mine", force: false);
        Specs.Uninstall(KernelSpecs.DefaultName, force: false);
        Assert.Empty(Directory.GetFileSystemEntries(Specs.Folder));
    }

    [Fact]
    public void The_kernel_of_another_program_is_not_touched_without_force()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Specs.Folder, KernelSpecs.DefaultName)).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), """{"argv":["other"],"display_name":"Other","language":"C#"}""");
        var message = $"KER011: another program installed the kernel .net-csharp in {folder}. Choose another name with --name, or replace it with --force.";

        Assert.Equal(message, Assert.Throws<KernelException>(() => Install()).Message);
        Assert.Equal(message, Assert.Throws<KernelException>(() => Specs.Uninstall(KernelSpecs.DefaultName, force: false)).Message);
        Assert.Equal("Other", Assert.Single(Specs.List()).DisplayName);
        Assert.Equal("0.1.0", Install(force: true).Version);
    }

    [Fact]
    public void A_name_that_Jupyter_does_not_allow_is_refused() =>
        Assert.Equal(
            "KER010: my kernel cannot be the name of a kernel: Jupyter allows letters, digits, dots, hyphens and underscores.",
            Assert.Throws<KernelException>(() => Install("my kernel")).Message);

    [Fact]
    public void A_kernel_that_is_not_there_cannot_be_removed() =>
        Assert.Equal(
            $"KER013: no kernel called mine is installed in {Specs.Folder}. See leokit kernel list.",
            Assert.Throws<KernelException>(() => Specs.Uninstall("mine", force: false)).Message);

    [Fact]
    public void What_cannot_be_written_leaves_no_half_of_a_kernel()
    {
        File.WriteAllText(Path.Combine(root, "kernels"), "a file in the way");
        Assert.StartsWith($"KER012: the kernel could not be installed in {Path.Combine(root, "kernels", ".net-csharp")}: ", Assert.Throws<KernelException>(() => Install()).Message, StringComparison.Ordinal);
        Assert.Equal(["kernels"], Directory.GetFileSystemEntries(root).Select(Path.GetFileName));
    }

    [Fact]
    public void Environment_variables_say_where_kernels_are()
    {
        Assert.Equal(Path.Combine("data", "kernels"), JupyterFolders.Kernels(name => name == "JUPYTER_DATA_DIR" ? "data" : null));
        Assert.EndsWith(Path.Combine("jupyter", "kernels"), JupyterFolders.Kernels(_ => null), StringComparison.OrdinalIgnoreCase);
    }
}
