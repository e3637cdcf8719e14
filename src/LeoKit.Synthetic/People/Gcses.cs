using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>One GCSE: the subject by its classification, and the score in it.</summary>
readonly record struct Gcse(string Subject, double Score);

/// <summary>The GCSEs of one pupil: English, mathematics and science for nearly all, and more subjects for those who attain more.</summary>
sealed class Gcses
{
    public const string EnglishLanguage = "5030";
    public const string Mathematics = "2210";
    const int Most = 9;

    static readonly string[] Sciences = ["1010", "1110", "1210"];
    static readonly string[] Humanities = ["4010", "3910"];
    static readonly string[] Options = ["4610", "3510", "3210", "2650", "7210"];

    readonly Gcse[] _taken = new Gcse[Most];

    public int Count { get; private set; }

    public Gcse this[int at] => _taken[at];

    public static Gcses Of(LifeCourse life)
    {
        var gcses = new Gcses();
        gcses.Fill(life);
        return gcses;
    }

    void Fill(LifeCourse life)
    {
        var schooling = life.Schooling;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Gcses);
        var wanted = Math.Clamp((int)((schooling.Score + 12) / 7.5), 2, Most);
        var humanity = draws.Whole(0, 1);
        var option = draws.Whole(0, Options.Length - 1);
        Add(EnglishLanguage, schooling.English);
        Add(Mathematics, schooling.Mathematics);
        if (schooling.Breadth >= 62)
            foreach (var science in Sciences)
                Add(science, Near(ref draws, schooling.Breadth));
        else
            Add("1310", Near(ref draws, schooling.Score));
        Add("5110", schooling.English + (3 * draws.Normal()));
        Add(Humanities[humanity], Near(ref draws, schooling.Score));
        Add(Options[option], Near(ref draws, schooling.Score));
        if (schooling.Breadth >= 50)
            Add("5650", Near(ref draws, schooling.Breadth));
        Add(Options[(option + 1) % Options.Length], Near(ref draws, schooling.Score));
        Add(Options[(option + 2) % Options.Length], Near(ref draws, schooling.Score));
        Add(Humanities[1 - humanity], Near(ref draws, schooling.Score));
        Count = Math.Min(Count, wanted);
    }

    void Add(string subject, double score)
    {
        if (Count < Most)
            _taken[Count++] = new(subject, score);
    }

    static double Near(ref Draws draws, double score) => score + (5 * draws.Normal());
}
