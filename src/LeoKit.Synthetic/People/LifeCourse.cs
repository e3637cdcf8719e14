using LeoKit.Synthetic.Links;

namespace LeoKit.Synthetic.People;

/// <summary>One synthetic person from birth to the last day known, with the keys under which each source knows them.</summary>
/// <remarks>
/// Each part is worked out when it is first asked for, from the parts above it and from random streams of its own: a run that writes two tables
/// pays for two tables, and gets the same values as a run that writes all. A life belongs to one thread.
/// </remarks>
sealed class LifeCourse
{
    LifeCourse(SyntheticOptions options, Schools schools, long person) => (Options, Schools, Person) = (options, schools, person);

    public static LifeCourse Of(SyntheticOptions options, Schools schools, long person) => new(options, schools, person);

    public SyntheticOptions Options { get; }

    public Schools Schools { get; }

    /// <summary>The running number of the person: the hidden identity behind all keys.</summary>
    public long Person { get; }

    public Background Background => field ??= Background.Of(Options, Person);

    /// <summary>Need for help from children's services, and time in care.</summary>
    public SocialCare SocialCare => field ??= SocialCare.Of(this);

    /// <summary>Exclusions, and time in pupil referral units.</summary>
    public Conduct Conduct => field ??= Conduct.Of(this);

    public Schooling Schooling => field ??= Schooling.Of(this);

    /// <summary>The subjects of Key Stage 4.</summary>
    public Gcses Gcses => field ??= Gcses.Of(this);

    /// <summary>Where school records of the person contradict each other.</summary>
    public Recording Recording => field ??= Recording.Of(this);

    /// <summary>What the end of primary school showed, from which progress to 16 is measured; null for pupils who were not at a state school then.</summary>
    public StageScores? KeyStage2 => Background is { Independent: false, EducatedElsewhere: false, ArrivedIn: <= 6 }
        ? _keyStage2 ??= StageScores.Of(this, Stage.KeyStage2)
        : null;

    StageScores? _keyStage2;

    /// <summary>Sixth form, further education and apprenticeship.</summary>
    public AfterSixteen AfterSixteen => field ??= AfterSixteen.Of(this);

    /// <summary>When Levels 1 to 3 are reached.</summary>
    public LevelsBy19 Levels => field ??= LevelsBy19.Of(this);

    /// <summary>The learning aims of further education, at 16 to 18 and later, and the records in which providers send them.</summary>
    public FurtherEducation FurtherEducation => field ??= FurtherEducation.Of(this);

    /// <summary>A levels and other study to the end of Key Stage 5; null for people who were not in it.</summary>
    public SixteenToEighteen? SixteenToEighteen
    {
        get
        {
            if (!_sixteenToEighteenKnown)
                (_sixteenToEighteen, _sixteenToEighteenKnown) = (SixteenToEighteen.Of(this), true);
            return _sixteenToEighteen;
        }
    }

    SixteenToEighteen? _sixteenToEighteen;
    bool _sixteenToEighteenKnown;

    /// <summary>The first degree, if the person takes one.</summary>
    public Degree? Degree
    {
        get
        {
            if (!_degreeKnown)
                (_degree, _degreeKnown) = (Degree.Of(this), true);
            return _degree;
        }
    }

    Degree? _degree;
    bool _degreeKnown;

    /// <summary>The first degree and all other courses of higher education.</summary>
    public List<HigherCourse> HigherCourses => field ??= People.HigherCourses.Of(this);

    /// <summary>Full-time study after Key Stage 4, with the gap between school and degree.</summary>
    public StudyTime StudyTime => _studyTime ??= StudyTime.Of(this);

    StudyTime? _studyTime;

    /// <summary>The day number on which full-time study ends.</summary>
    public int FinishesStudy => StudyTime.Ends;

    public PersonKeys Keys => field ??= PersonKeys.Of(Options, Background, KeyFaults.Of(Options, Background), FurtherEducation.Records.Length);

    /// <summary>What no table shows and pay depends on: a standard normal number.</summary>
    public double Standing => _standing ??= Pay.StandingOf(this);

    double? _standing;

    /// <summary>Where the person lives in each tax year, and when they leave for good.</summary>
    public Places Places => field ??= Places.Of(this);

    /// <summary>What each tax year after Key Stage 4 is spent on.</summary>
    public Career Career => field ??= Career.Of(this);

    /// <summary>Employment in order of time; spells do not touch, as in the real table, which merges those that do.</summary>
    public List<WorkSpell> Spells => Career.Spells;

    /// <summary>For whom the person works in each tax year.</summary>
    public Employers Employers => field ??= Employers.Of(this);

    /// <summary>Claims of benefits, in order of their first day.</summary>
    public List<BenefitSpell> Benefits => field ??= Claims.Of(this);

    public SelfEmployment SelfEmployment => field ??= new SelfEmployment(this);

    /// <summary>Time on furlough in the pandemic.</summary>
    public Furlough Furlough => _furlough ??= Furlough.Of(this);

    Furlough? _furlough;

    public Pay Pay => field ??= new Pay(this);
}
