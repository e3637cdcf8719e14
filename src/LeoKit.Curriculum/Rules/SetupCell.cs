using System.Collections.Immutable;

namespace LeoKit.Curriculum.Rules;

/// <summary>The setup cells of the curriculum: one for the town, one for the county, each of either profile or of both.</summary>
static class SetupCell
{
    const string Kit = "#r \"../artifacts/kit/LeoKit.dll\"\n";
    const string Town = Kit + "using LeoKit; using static LeoKit.Lesson;\n";
    const string County = Kit + "#r \"../artifacts/kit/LeoKit.Synthetic.dll\"\nusing LeoKit; using LeoKit.Synthetic; using static LeoKit.Lesson;\n";

    static readonly ImmutableArray<string> Towns =
        ["var town = LeoExtract.Open(\"../datasets/town\").Introduce();", "var structure = LeoExtract.Open(\"../datasets/town-structure\").Introduce();"];

    static readonly ImmutableArray<string> Counties =
        ["var county = County.Open().Introduce();", "var structure = County.Open(Profile.Structure).Introduce();"];

    static readonly ImmutableHashSet<string> Texts = [.. Forms(Town, Towns), .. Forms(County, Counties)];

    public static bool IsFixed(string source) => Texts.Contains(source.TrimEnd());

    static IEnumerable<string> Forms(string head, ImmutableArray<string> lines) => [head + lines[0], head + lines[1], $"{head}{lines[0]}\n{lines[1]}"];
}
