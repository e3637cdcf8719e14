using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>One pupil of a state school at the end of Key Stage 4.</summary>
/// <param name="Reference">The pupil matching reference.</param>
/// <param name="Cohort">The year of Key Stage 4, named by its end.</param>
/// <param name="School">The school's URN, anonymised.</param>
/// <param name="Female">From the key stage table.</param>
/// <param name="FreeMeals">Eligible for free school meals: from the key stage table since 2006/07, from the census before.</param>
/// <param name="Authority">The local authority; null for a pupil whom no census of the year has.</param>
/// <param name="Ethnic">The major ethnic group in the census.</param>
/// <param name="Needs">Special educational needs in the census: <c>none</c>, <c>support</c>, <c>statement</c>.</param>
/// <param name="Attainment8">Points of Attainment 8, from 2015/16 on.</param>
/// <param name="Points">The points of all qualifications, standardised within the year.</param>
public readonly record struct Pupil(
    string Reference, int Cohort, string School, bool Female, bool FreeMeals, string? Authority, string? Ethnic, string? Needs, double? Attainment8, double Points)
{
    internal static ImmutableArray<Pupil> Of(LeoExtract extract)
    {
        var table = extract.SqlColumns(QueryText.Of("pupils"));
        var (reference, cohort, school, female, fsm) = (table.Texts("pupil"), table.Wholes("cohort"), table.Texts("school"), table.Flags("female"), table.Flags("fsm"));
        var (authority, ethnic, needs) = (table.Texts("authority"), table.Texts("ethnic"), table.Texts("needs"));
        var (attainment8, points) = (table.Numbers("attainment8"), table.Numbers("points"));
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new Pupil(
                reference[row]!, (int)cohort[row]!, school[row]!, female[row]!.Value, fsm[row]!.Value, authority[row], ethnic[row], needs[row], attainment8[row], points[row]!.Value)),
        ];
    }
}
