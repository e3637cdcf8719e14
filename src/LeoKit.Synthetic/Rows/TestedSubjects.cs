namespace LeoKit.Synthetic.Rows;

enum TestedSubject
{
    English,
    Mathematics,
    Science,
}

/// <summary>The subjects of the tests at the end of Key Stages 2 and 3.</summary>
static class TestedSubjects
{
    public static readonly TestedSubject[] All = [TestedSubject.English, TestedSubject.Mathematics, TestedSubject.Science];

    public static string CodeOf(TestedSubject subject) => subject switch { TestedSubject.English => "9991", TestedSubject.Mathematics => "9992", _ => "9993" };
}
