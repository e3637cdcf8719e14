using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One choice of one applicant.</summary>
/// <param name="Applicant">The application.</param>
/// <param name="Number">Its number, from 0; the last one of those who are placed in clearing is that place.</param>
/// <param name="Subject">The position of the subject.</param>
/// <param name="Provider">The position of the provider.</param>
/// <param name="Decision">What the provider answered by 30 June; null in clearing.</param>
/// <param name="Response">What the applicant answered by then; null in clearing.</param>
/// <param name="Accepts">True for the choice that places the applicant.</param>
readonly record struct Choice(ApplicantRow Applicant, int Number, int Subject, int Provider, string? Decision, string? Response, bool Accepts);

/// <summary>The choices of applicants to higher education.</summary>
sealed class ApplicationRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const string Conditional = "Conditional offer";
    const string Unconditional = "Unconditional offer";

    static readonly Dictionary<string, Cell<Choice>> Cells = new()
    {
        ["unique_id_cycle"] = (csv, in choice) => csv.Text(choice.Applicant.IdInCycle),
        ["unique_application_id_cycle"] = (csv, in choice) => csv.Text(Identifiers.Choice(choice.Applicant.Person.Options.Seed, choice.Applicant.Person.Person, choice.Number)),
        ["application_cycle"] = (csv, in choice) => csv.Whole(choice.Applicant.Application.Cycle),
        ["entry_year"] = (csv, in choice) => csv.Whole(choice.Applicant.Application.Cycle + (choice.Applicant.Application.Deferred ? 1 : 0)),
        ["jacs3_sub_line_code"] = (csv, in choice) => csv.Text(Subjects.All[choice.Subject].JacsFrom2013),
        ["subject_group_name"] = (csv, in choice) => csv.Text(SubjectGroupName(Subjects.All[choice.Subject].JacsFrom2013[0])),
        ["he_provider_tariff_group"] = (csv, in choice) => csv.Text(HigherEducationProviders.TariffOf(choice.Provider) switch { TariffGroup.Higher => "Higher tariff", TariffGroup.Medium => "Medium tariff", _ => "Lower tariff" }),
        ["he_provider_uk_region"] = (csv, in choice) => csv.Text(Regions.NameOf(HigherEducationProviders.RegionOf(choice.Provider))),
        ["provider_decision_june30"] = (csv, in choice) => csv.Text(choice.Decision),
        ["app_response_june30"] = (csv, in choice) => csv.Text(choice.Response),
        ["ucas_unconditional_offer_flag"] = (csv, in choice) => csv.Flag(choice.Decision == Unconditional),
        ["accept_flag"] = (csv, in choice) => csv.Flag(choice.Accepts),
    };

    readonly ViewRows<Choice> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _cycles = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        if (!ApplicantRows.IsHeld(options, _cycles, person, out var application))
            return;
        var applicant = new ApplicantRow(person, application);
        var above = person.Schooling.Score - Schooling.Mean;
        var draws = applicant.Draw(3);
        var drawn = Subjects.Draw(ref draws, person.Background.Female, above);
        var subject = person.Degree?.Subject ?? drawn;
        for (var number = 0; number < application.Choices; number++)
        {
            var provider = HigherEducationProviders.Draw(ref draws, person.Background, above);
            var other = draws.Chance(0.12);
            var otherSubject = Subjects.Draw(ref draws, person.Background.Female, above);
            var offers = draws.Chance(0.7);
            var unconditional = draws.Chance(UnconditionalShare(application.Cycle));
            var accepts = application.Placed == number;
            var isFirm = number == Math.Max(0, application.Placed == 1 ? 0 : application.Placed);
            var decision = accepts || isFirm && application.Placed == 1 || offers ? (unconditional ? Unconditional : Conditional) : "Rejection";
            var response = decision == "Rejection" ? "No response"
                : accepts && application.Placed == 1 ? "Insurance"
                : isFirm ? "Firm" : number == 1 ? "Insurance" : "Decline";
            _rows.Add(new(applicant, number, accepts || !other ? subject : otherSubject, accepts ? person.Degree!.Provider : provider, decision, response, accepts));
        }
        if (application.Clearing)
            _rows.Add(new(applicant, application.Choices, subject, person.Degree!.Provider, null, null, true));
    }

    /// <summary>Unconditional offers were rare until 2013 and then grew to a third of applicants with one by 2019: the share of offers is invented.</summary>
    static double UnconditionalShare(int cycle) => cycle switch { <= 2013 => 0.01, <= 2019 => 0.01 + (0.018 * (cycle - 2013)), _ => 0.08 };

    static string SubjectGroupName(char jacs) => jacs switch
    {
        'A' => "Medicine and dentistry",
        'B' => "Subjects allied to medicine",
        'C' => "Biological sciences",
        'D' => "Veterinary science and agriculture",
        'F' => "Physical sciences",
        'G' => "Mathematical sciences",
        'H' => "Engineering",
        'I' => "Computer sciences",
        'J' => "Technologies",
        'K' => "Architecture and planning",
        'L' => "Social studies",
        'M' => "Law",
        'N' => "Business and administrative studies",
        'P' => "Mass communications and documentation",
        'Q' => "Linguistics and classics",
        'R' => "European languages and literature",
        'V' => "History and philosophical studies",
        'W' => "Creative arts and design",
        'X' => "Education",
        _ => "Combined",
    };
}
