namespace LeoKit.Curriculum.Tests.Rules;

/// <summary>Metadata and objectives.</summary>
public sealed class MetadataTests
{
    [Theory]
    [InlineData("id", "\"7\"", "LEO901 -: `id` is \"7\"; it must be two digits.")]
    [InlineData("slug", "\"A sample\"", "LEO901 -: `slug` is \"A sample\"; it must be lower-case words with hyphens.")]
    [InlineData("module", "12", "LEO901 -: `module` is 12; it must be 0 to 9.")]
    [InlineData("minutesExercise", null, "LEO901 -: `minutesExercise` is missing or not a whole number; it must be 5 to 60.")]
    [InlineData("profile", "\"real\"", "LEO901 -: `profile` is \"real\"; it must be teaching, structure or both.")]
    [InlineData("terms", "\"grain\"", "LEO901 -: `terms` is missing or not a list of texts.")]
    [InlineData("objectives", "3", "LEO901 -: `objectives` is missing or not a list.")]
    [InlineData("reviewed", "\"24.11.2026\"", "LEO901 -: `reviewed` is \"24.11.2026\"; it must be a day such as 2026-11-24.")]
    [InlineData("slug", "\"other\"", "LEO902 -: The file is called 07-sample, the metadata say 07-other.")]
    [InlineData("needs", "[\"06\"]", "LEO904 -: `needs` names 06, and no earlier notebook of that number is beside this one.")]
    [InlineData("sources", "[\"DREAM\"]", "LEO965 -: `sources` names DREAM, and datasets/reference/sources.csv has no such key.")]
    [InlineData("terms", "[\"grain\", \"glorp\"]", "LEO962 -: The glossary has no term \"glorp\".")]
    public void Metadata_are_present_and_valid(string key, string? json, string finding) => Assert.Contains(finding, Sample.Good.Knowing(key, json).Findings());

    [Fact]
    public void More_than_an_hour_is_too_long() =>
        Assert.Contains("LEO903 -: 65 minutes are planned.", Sample.Good.Knowing("minutesTeach", "50").Findings());

    [Theory]
    [InlineData("Understand years", "[\"07.A\"]", "LEO911 -: Objective 07.1 begins with \"Understand\".")]
    [InlineData("Compute a year", "[]", "LEO912 -: Objective 07.1 has no exercise.")]
    [InlineData("Compute a year", "[]", "LEO912 check-a: No objective names 07.A.")]
    [InlineData("Compute a year", "[\"07.A\", \"07.C\"]", "LEO912 -: Objective 07.1 names 07.C, and no cell checks it.")]
    [InlineData("Compute two years", "[\"07.A\"]", "LEO913 aims: The cell does not list the objectives of the metadata.")]
    [InlineData("Compute a year", "[\"07.A\", \"07.C\"]", "LEO933 -: ", "07.Z")]
    public void Objectives_begin_with_a_verb_and_have_exercises(string text, string checks, string finding, string? unknown = null)
    {
        var given = unknown is null ? checks : checks.Replace("07.C", unknown, StringComparison.Ordinal);
        var objectives = $$"""[{"id":"07.1","text":"{{text}}","checks":{{given}}},{"id":"07.2","text":"Write a rule","checks":["07.B"]}]""";

        Assert.Contains(Sample.Good.Knowing("objectives", objectives).Findings(), found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void One_objective_is_too_few() =>
        Assert.Contains("LEO910 -: There are 1 objectives.", Sample.Good.Knowing("objectives", """[{"id":"07.1","text":"Compute a year","checks":["07.A"]}]""").Findings());

    [Fact]
    public void The_kernel_has_its_name()
    {
        var notebook = Sample.Good.Notebook with { Metadata = Sample.Good.Notebook.Metadata.DeepClone().AsObject() };
        notebook.Metadata["kernelspec"]!["name"] = "python3";

        Assert.Equal(["LEO905 -: `kernelspec.name` is not \".net-csharp\"."], new Sample(notebook).Findings());
    }
}
