using System.Globalization;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Files;

/// <summary>The page that stands beside the data and says what they may be used for.</summary>
static class ReadmeFile
{
    public const string Name = "README.md";

    static string LastUse(Profile profile) => profile == Profile.Structure
        ? "- Seeing that a result which appears here too says nothing: whatever two columns seem to share is chance."
        : "- Checking a method against a known answer.";

    static string Columns(SyntheticOptions options) => options.Columns == ColumnChoice.All
        ? " Behind the core columns of each view stand all other fields of the form, each drawn by itself from its codes, range or type."
        : "";

    static string Tables(SyntheticOptions options) => options.Tables.IsDefaultOrEmpty
        ? ""
        : " Only some of the tables were asked for, so that keys of a record may lead to a lookup that is not here.";

    public static byte[] Of(SyntheticOptions options) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
        # {Wording.Title}

        {Wording.Synthetic}

        - Profile: {Wording.Of(options.Profile)}. {Wording.About(options.Profile)}
        - People: {options.People}. Seed: {options.Seed}. Reference date: {options.ReferenceDate:yyyy-MM-dd}. Generator version: {SyntheticExtract.GeneratorVersion(options.Profile)}.
        - Structure: names, types, years and codes follow the {StandardExtract.Source}.{Columns(options)}{Tables(options)}
        - Every file is listed with its SHA-256 in `{ManifestFile.Name}`; columns are described in the `.csv-metadata.json` beside each file and in `{DataPackageFile.Name}`.

        ## What is not part of LEO

        The folder `{Family.NOT_LEO}` holds lookups that the extract does not have: the synthetic schools and colleges behind the pseudonyms of this data set, with their
        phase, type, region, the day on which they became academies, and an invented inspection grade for each year, and the synthetic providers of further and higher education. In the secure room there is
        nothing of the kind; whoever needs it asks the Department for Education for a link.

        ## What the data may be used for

        - Learning how the tables of the extract look, how they are joined, and what goes wrong in joining them.
        - Writing and testing code before access to the real extract is granted.
        {LastUse(options.Profile)}

        ## What the data may not be used for

        - Any statement about real people, schools, places or policies, however small.
        - Judging how common a fault of the real extract is: the rates here are invented.
        - Passing the data off as those of the Department for Education, or as an official statistic.

        ## Content note

        Some tables are about exclusion from school, children in need and children in care, and their codes name harm that children were exposed to. The rows are synthetic; the lives that
        such records stand for are not. Write of people first ("children in care", "pupils who were excluded"), of what happened to them rather than what they are, and never tell one row as a life.

        ## Faults that are there on purpose

        People with two pupil matching references or two EDUKEYs, pupils found in no tax record, people known only from further education,
        one person under two AE_IDs, one EDUKEY under two people, second census records to drop, pupils no longer on roll, pupils
        of another sex at Key Stage 4 or of another ethnic group at primary school, employment dates set to 6 April or 5 April, employment
        spells recorded twice in part, negative pay set to 0, low pay that was never reported, benefits counted as pay up to 2016/17, and
        addresses in the wrong district up to 2011/12. Second records in the censuses of pupil referral units and
        alternative provision, permanent exclusions reported twice, second records of absence and terms without any, referrals returned twice,
        children in need or in care without a pupil matching reference, and sex not given. The rates stand in `{ManifestFile.Name}` under `dirt`.

        """).ReplaceLineEndings("\n"));
}
