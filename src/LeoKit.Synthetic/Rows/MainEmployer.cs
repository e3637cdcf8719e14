using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Who paid most of a year's pay: by enterprise, by industry class and by section, each added up for itself, so that the three may disagree.</summary>
readonly record struct MainEmployer(
    Enterprise? Enterprise, int EnterprisePounds, bool EnterpriseTied, int LinkedClass,
    int Class, int ClassPounds, bool ClassTied, int Classes,
    int Section, int SectionPounds, bool SectionTied, int Sections)
{
    const double UnknownToTheRegister = 0.02;

    /// <summary>The pay of a year divided over at most three jobs; the same count of draws for any number of jobs.</summary>
    public static MainEmployer Of(ref Draws draws, BusinessRegister register, LifeCourse person, int year, int pounds, int jobs)
    {
        var second = Employers.Find(ref draws, person, year, student: false);
        var third = Employers.Find(ref draws, person, year, student: false);
        var share = 0.36 + (0.6 * draws.Unit());
        var rest = 0.5 + (0.5 * draws.Unit());
        var tied = draws.Chance(0.004);
        var unknown = draws.Chance(UnknownToTheRegister);
        var first = person.Employers.MainIn(year);
        if (first < 0 || pounds == 0 || unknown)
            return default;

        Span<int> employers = [first, second, third];
        Span<int> pay = [pounds, 0, 0];
        if (jobs > 1)
        {
            pay[0] = tied && jobs == 2 && pounds % 2 == 0 ? pounds / 2 : (int)(pounds * share);
            pay[1] = jobs == 2 ? pounds - pay[0] : (int)((pounds - pay[0]) * rest);
            pay[2] = pounds - pay[0] - pay[1];
        }
        return Add(register, person.Person, year, employers[..Math.Min(jobs, 3)], pay[..Math.Min(jobs, 3)]);
    }

    static MainEmployer Add(BusinessRegister register, long person, int year, Span<int> employers, Span<int> pay)
    {
        Span<int> classes = stackalloc int[employers.Length];
        Span<int> sections = stackalloc int[employers.Length];
        for (var at = 0; at < employers.Length; at++)
        {
            classes[at] = register.At(person, employers[at]).Class;
            sections[at] = Industries.SectionOf(classes[at]);
        }
        var byEnterprise = Most(employers, pay);
        var byClass = Most(classes, pay);
        var bySection = Most(sections, pay);
        var enterprise = register.At(person, byEnterprise.Main);
        return new(
            enterprise, byEnterprise.Pounds, byEnterprise.Tied, enterprise.ClassIn(year <= 2017 ? 2019 : 2020),
            byClass.Main, byClass.Pounds, byClass.Tied, byClass.Kinds,
            bySection.Main, bySection.Pounds, bySection.Tied, bySection.Kinds);
    }

    /// <summary>The kind with most pay over all jobs, the first of them if several have as much.</summary>
    static (int Main, int Pounds, bool Tied, int Kinds) Most(Span<int> kinds, Span<int> pay)
    {
        var (main, pounds, tied, distinct) = (kinds[0], -1, false, 0);
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[..at].Contains(kinds[at]))
                continue;
            distinct++;
            var total = 0;
            for (var other = at; other < kinds.Length; other++)
                total += kinds[other] == kinds[at] ? pay[other] : 0;
            if (total > pounds)
                (main, pounds, tied) = (kinds[at], total, false);
            else if (total == pounds)
                tied = true;
        }
        return (main, pounds, tied, distinct);
    }
}
