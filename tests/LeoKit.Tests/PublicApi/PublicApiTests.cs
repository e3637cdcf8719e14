using LeoKit.Display;
using PublicApiGenerator;

namespace LeoKit.Tests.PublicApi;

/// <summary>
/// What notebooks and other programs may call. A change of it is a change that somebody has to approve: the test writes the new surface beside the approved one,
/// and approving is to rename <c>*.received.txt</c> to <c>*.verified.txt</c>.
/// </summary>
public sealed class PublicApiTests
{
    static readonly ApiGeneratorOptions Members = new() { IncludeAssemblyAttributes = false, ExcludeAttributes = ["System.Runtime.CompilerServices.CompilerGeneratedAttribute"] };

    [Theory]
    [InlineData(typeof(LeoExtract))]
    [InlineData(typeof(TableView))]
    public void The_surface_is_the_approved_one(Type inside)
    {
        var surface = inside.Assembly.GeneratePublicApi(Members).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var name = Repository.PathOf($"tests/LeoKit.Tests/PublicApi/{inside.Assembly.GetName().Name}");
        var approved = File.Exists($"{name}.verified.txt") ? File.ReadAllText($"{name}.verified.txt") : "";
        if (surface != approved)
            File.WriteAllText($"{name}.received.txt", surface);
        Assert.Equal(approved, surface);
    }

    [Theory]
    [InlineData(typeof(LeoExtract))]
    [InlineData(typeof(TableView))]
    public void The_compiler_asks_for_a_description_of_every_member(Type inside)
    {
        // The build stops at a public member without one (CS1591) because the documentation is written and warnings are errors.
        var xml = Path.ChangeExtension(inside.Assembly.Location, ".xml");
        Assert.True(File.Exists(xml), $"{xml} is not there.");
        Assert.DoesNotContain("CS1591", File.ReadAllText(Repository.PathOf($"src/{inside.Assembly.GetName().Name}/{inside.Assembly.GetName().Name}.csproj")), StringComparison.Ordinal);
    }
}
