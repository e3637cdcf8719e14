using System.Text.RegularExpressions;
using LeoKit.Display;

namespace LeoKit.Tests.Outcomes;

public sealed partial class DefinitionTests
{
    static readonly Definition[] All =
    [
        SustainedEmployment.HigherEducation2016,
        SustainedEmployment.Post16,
        SustainedEmployment.ContinuousSpell(),
        SustainedEmploymentOrStudy.HigherEducation2016,
        SustainedEmploymentOrStudy.FurtherStudy,
        SustainedEducation.Post16,
        OutOfWorkBenefit.Post16,
        AnnualisedEarnings.Definition,
        ActivityAfterKeyStage4.Definition,
        YearsAfterGraduation.Definition,
    ];

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    static partial Regex Year { get; }

    [Fact]
    public void Every_definition_has_a_name_of_its_own_a_text_and_a_dated_source()
    {
        Assert.Equal(All.Length, All.Select(definition => definition.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(All, definition =>
        {
            Assert.NotEmpty(definition.Name);
            Assert.EndsWith(".", definition.Text, StringComparison.Ordinal);
            Assert.NotEmpty(definition.Source.Title);
            Assert.NotEmpty(definition.Source.Publisher);
            Assert.NotEmpty(definition.Source.Place);
            Assert.Matches(Year, definition.Source.Date);
        });
    }

    [Fact]
    public void A_definition_prints_name_text_and_source() =>
        Assert.Equal(
            "Further study: A higher education record in either of the two academic years in which the tax year lies. "
            + "Source: Scottish Government, Graduate outcomes by university and subject (LEO), 2015-16, release for the tax year 2015-16. "
            + "gov.scot, graduate-outcomes-university-subject-leo-data-2015-16-scotland, page 7.",
            SustainedEmploymentOrStudy.FurtherStudy.ToString());

    [Fact]
    public void A_notebook_shows_definitions_and_results_in_their_own_words()
    {
        var year = new TaxYear(2018);
        object[] shown =
        [
            .. All,
            SustainedEmployment.Post16.Judge([], year),
            SustainedEmploymentOrStudy.HigherEducation2016.Judge([], [], year),
            AnnualisedEarnings.Of(100, [Spell.Of(year)], year),
            new YearsAfterGraduation(1),
            Spell.Of(year),
        ];
        Assert.All(shown, value => Assert.Equal(value.ToString(), Rendering.Of(value).Single(form => form.MimeType == "text/plain").Text));
    }
}
