namespace LeoKit.Synthetic;

/// <summary>How often each fault of administrative data is put in on purpose; every rate is a probability and is invented.</summary>
/// <remarks>The kinds of fault are those that users of the real extract describe; how often they occur there is not published.</remarks>
public sealed record DirtRates
{
    /// <summary>The rates of the shipped data sets.</summary>
    public static DirtRates Standard { get; } = new();

    /// <summary>No fault at all: every pupil is linked and every record is right.</summary>
    public static DirtRates None { get; } = new()
    {
        TwoPupilReferences = 0,
        TwoPupilReferencesFsm = 0,
        TwoEdukeys = 0,
        TwoEdukeysMinority = 0,
        Unmatched = 0,
        UnmatchedMinority = 0,
        UnmatchedLateArrival = 0,
        EducatedElsewhere = 0,
        SplitPerson = 0,
        FalseLink = 0,
        DuplicateCensus = 0,
        OffRoll = 0,
        SecondPlaceRecord = 0,
        SexNotGiven = 0,
        NoReferenceInSocialCare = 0,
        RepeatedReferral = 0,
        RepeatedPermanentExclusion = 0,
        SecondAbsenceRecord = 0,
        AbsenceTermMissing = 0,
        OtherSex = 0,
        OtherEthnicity = 0,
        UncertainStart = 0,
        UncertainEnd = 0,
        NegativePay = 0,
        LowPayUnreportedTo2013 = 0,
        LowPayUnreportedSince2013 = 0,
        OverlappingSpell = 0,
        BenefitsInPay = 0,
        ApproximateAddress = 0,
        EthnicGroupDiffersLater = 0,
        EthnicGroupNotGivenLater = 0,
        ActivityNotKnown = 0,
        SchoolAimEndMissing = 0,
    };

    /// <summary>About three times as many faults: each has three chances to happen instead of one, so that rare ones come three times as often and none passes 1.</summary>
    public static DirtRates Heavy { get; } = Standard.Map(rate => Math.Round(1 - ((1 - rate) * (1 - rate) * (1 - rate)), 6));

    /// <summary>Pupils seen for at least two years, not on free school meals in Year 11, who have two pupil matching references.</summary>
    public double TwoPupilReferences { get; init; } = 0.02;

    /// <summary>The same for pupils on free school meals in Year 11, who change school more often.</summary>
    public double TwoPupilReferencesFsm { get; init; } = 0.04;

    /// <summary>Matched people of White or unclassified ethnic group with two EDUKEYs.</summary>
    public double TwoEdukeys { get; init; } = 0.012;

    /// <summary>Matched people of any other ethnic group with two EDUKEYs.</summary>
    public double TwoEdukeysMinority { get; init; } = 0.025;

    /// <summary>Pupils of White or unclassified ethnic group, in England since Reception, who are found in no tax record and so have no EDUKEY.</summary>
    public double Unmatched { get; init; } = 0.04;

    /// <summary>The same for any other ethnic group.</summary>
    public double UnmatchedMinority { get; init; } = 0.10;

    /// <summary>Pupils of any ethnic group who arrived after Reception and have no EDUKEY.</summary>
    public double UnmatchedLateArrival { get; init; } = 0.30;

    /// <summary>People who were at school elsewhere and came in through further education: an EDUKEY but no pupil matching reference.</summary>
    public double EducatedElsewhere { get; init; } = 0.04;

    /// <summary>Pupils taken for two people: one pupil matching reference stands under two AE_IDs.</summary>
    public double SplitPerson { get; init; } = 0.004;

    /// <summary>Matched people who were also given the EDUKEY of somebody else: one EDUKEY stands under two AE_IDs.</summary>
    public double FalseLink { get; init; } = 0.003;

    /// <summary>Pupil-years with a second census record: RecordStatus 1 to keep and 101 to drop.</summary>
    public double DuplicateCensus { get; init; } = 0.015;

    /// <summary>Pupil-years from 2008/09 with a record of a pupil no longer on roll, whose needs and meals are not known.</summary>
    public double OffRoll { get; init; } = 0.008;

    /// <summary>Pupil-years in the censuses of pupil referral units and of alternative provision with a second record, to be told by its status.</summary>
    public double SecondPlaceRecord { get; init; } = 0.015;

    /// <summary>Rows of alternative provision and of children in need with the code 0 or 9 for sex.</summary>
    public double SexNotGiven { get; init; } = 0.01;

    /// <summary>Children in one year's return of children in need, or in care, who were not found among pupils: their pupil matching reference is empty.</summary>
    public double NoReferenceInSocialCare { get; init; } = 0.06;

    /// <summary>Referrals that one year's return of children in need has twice, word for word.</summary>
    public double RepeatedReferral { get; init; } = 0.01;

    /// <summary>Permanent exclusions since 2005/06 that are reported a second time, with Perm_Duplicate 1.</summary>
    public double RepeatedPermanentExclusion { get; init; } = 0.05;

    /// <summary>Pupil-years with a second record of absence from a school left in September, with MainRecord 0.</summary>
    public double SecondAbsenceRecord { get; init; } = 0.012;

    /// <summary>Pupil-years for which a school sent no absence for one term.</summary>
    public double AbsenceTermMissing { get; init; } = 0.01;
    /// <summary>Pupils whose sex at Key Stage 4 is not that of all their other school records.</summary>
    public double OtherSex { get; init; } = 0.003;

    /// <summary>Pupils whose ethnic group in the censuses of their primary school is not that of their later records.</summary>
    public double OtherEthnicity { get; init; } = 0.02;

    /// <summary>Employment spells with an unknown start, set to 6 April unless that would reach the spell before, as about half would.</summary>
    public double UncertainStart { get; init; } = 0.06;

    /// <summary>Employment spells with an unknown end, set to 5 April unless that would reach the next spell, as about half would; spells that have not ended yet come on top.</summary>
    public double UncertainEnd { get; init; } = 0.08;

    /// <summary>Pay records that were negative after corrections and are set to 0.</summary>
    public double NegativePay { get; init; } = 0.002;

    /// <summary>Pay records below the lower earnings limit that small employers did not send before April 2013.</summary>
    public double LowPayUnreportedTo2013 { get; init; } = 0.6;

    /// <summary>The same since April 2013, when nearly all pay is reported.</summary>
    public double LowPayUnreportedSince2013 { get; init; } = 0.05;

    /// <summary>Employment spells of ninety days or more with a second record of their later part, which was not merged with them.</summary>
    public double OverlappingSpell { get; init; } = 0.01;

    /// <summary>Tax years from 2004/05 to 2016/17 with Jobseeker's Allowance, Incapacity Benefit or Employment and Support Allowance in which the benefit is counted as pay.</summary>
    public double BenefitsInPay { get; init; } = 0.05;

    /// <summary>Addresses up to 2011/12 that stand in another district of the same region.</summary>
    public double ApproximateAddress { get; init; } = 0.05;

    /// <summary>People whose ethnic group in the records of further education, of higher education or of applications is another than at school; for each source by itself.</summary>
    public double EthnicGroupDiffersLater { get; init; } = 0.03;

    /// <summary>People who do not give their ethnic group to one of these sources; for each by itself.</summary>
    public double EthnicGroupNotGivenLater { get; init; } = 0.02;

    /// <summary>Records of young people's activity in which the authority does not know it.</summary>
    public double ActivityNotKnown { get; init; } = 0.03;

    /// <summary>Finished aims of school sixth forms without a last day.</summary>
    public double SchoolAimEndMissing { get; init; } = 0.05;

    /// <summary>Every rate with its name, in the order of declaration.</summary>
    internal IEnumerable<(string Name, double Value)> Each =>
    [
        (nameof(TwoPupilReferences), TwoPupilReferences), (nameof(TwoPupilReferencesFsm), TwoPupilReferencesFsm),
        (nameof(TwoEdukeys), TwoEdukeys), (nameof(TwoEdukeysMinority), TwoEdukeysMinority),
        (nameof(Unmatched), Unmatched), (nameof(UnmatchedMinority), UnmatchedMinority), (nameof(UnmatchedLateArrival), UnmatchedLateArrival),
        (nameof(EducatedElsewhere), EducatedElsewhere), (nameof(SplitPerson), SplitPerson), (nameof(FalseLink), FalseLink),
        (nameof(DuplicateCensus), DuplicateCensus), (nameof(OffRoll), OffRoll),
        (nameof(SecondPlaceRecord), SecondPlaceRecord), (nameof(SexNotGiven), SexNotGiven),
        (nameof(NoReferenceInSocialCare), NoReferenceInSocialCare), (nameof(RepeatedReferral), RepeatedReferral),
        (nameof(RepeatedPermanentExclusion), RepeatedPermanentExclusion),
        (nameof(SecondAbsenceRecord), SecondAbsenceRecord), (nameof(AbsenceTermMissing), AbsenceTermMissing),
        (nameof(OtherSex), OtherSex), (nameof(OtherEthnicity), OtherEthnicity),
        (nameof(UncertainStart), UncertainStart), (nameof(UncertainEnd), UncertainEnd), (nameof(NegativePay), NegativePay),
        (nameof(LowPayUnreportedTo2013), LowPayUnreportedTo2013), (nameof(LowPayUnreportedSince2013), LowPayUnreportedSince2013),
        (nameof(OverlappingSpell), OverlappingSpell), (nameof(BenefitsInPay), BenefitsInPay), (nameof(ApproximateAddress), ApproximateAddress),
        (nameof(EthnicGroupDiffersLater), EthnicGroupDiffersLater), (nameof(EthnicGroupNotGivenLater), EthnicGroupNotGivenLater),
        (nameof(ActivityNotKnown), ActivityNotKnown), (nameof(SchoolAimEndMissing), SchoolAimEndMissing),
    ];

    /// <summary>The same record with every rate changed by one rule, so that a new rate is never forgotten.</summary>
    DirtRates Map(Func<double, double> change)
    {
        var changed = this with { };
        foreach (var rate in typeof(DirtRates).GetProperties().Where(property => property.PropertyType == typeof(double)))
            rate.SetValue(changed, change((double)rate.GetValue(this)!));
        return changed;
    }
}
