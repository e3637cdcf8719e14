using System.Collections.Immutable;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Links;

/// <summary>The pseudonyms of people, of their records, and of places and providers.</summary>
static class Identifiers
{
    /// <summary>The first AE_ID; sixteen digits beginning with 99.</summary>
    public const long FirstAeId = 9_900_000_000_000_000;

    /// <summary>The first external_id.</summary>
    public const long FirstExternalId = 9_700_000_000_000_000;

    /// <summary>The digits or letters of the shortest pseudonym.</summary>
    public const int Shortest = 10;

    /// <summary>The first provider of further education.</summary>
    public const long FirstProvider = 9_500_000_000_000_000;

    /// <summary>The first RECORDID; ten digits beginning with 1 or 2.</summary>
    public const int FirstRecordId = 1_000_000_000;

    public static readonly IdentifierKind PupilReferences = IdentifierKind.OfPeople("SYNP", letters: 14, bits: 56, each: 2);
    public static readonly IdentifierKind Edukeys = IdentifierKind.OfPeople("SYNE", letters: 10, bits: 40, each: 2);
    public static readonly IdentifierKind AeIds = IdentifierKind.OfPeople(FirstAeId, bits: 40, each: 2, salt: 0xAE);
    public static readonly IdentifierKind RecordIds = IdentifierKind.OfPeople(FirstRecordId, bits: 30, each: 16, salt: 0x1D);
    static readonly IdentifierKind ExternalIds = IdentifierKind.OfPeople(FirstExternalId, bits: 40, each: 16, salt: 0xE1);
    static readonly IdentifierKind Applicants = IdentifierKind.OfPeople("SYNV", letters: 10, bits: 40, each: 8, salt: 'V');
    static readonly IdentifierKind ApplicantsInCycle = IdentifierKind.OfPeople("SYNY", letters: 10, bits: 40, each: 8, salt: 'Y');
    static readonly IdentifierKind Choices = IdentifierKind.OfPeople("SYNQ", letters: 10, bits: 40, each: 8, salt: 'Q');
    static readonly IdentifierKind ChildrenInReturns = IdentifierKind.OfPeople("SYNC", letters: 10, bits: 40, each: 32, salt: 0xC1);
    static readonly IdentifierKind ReferralsInReturns = IdentifierKind.OfPeople("SYND", letters: 10, bits: 40, each: 128, salt: 0xD1);

    static readonly IdentifierKind Schools = IdentifierKind.OfPlaces("SYNU", letters: 8, bits: 32, each: SchoolBlock.Count);
    static readonly IdentifierKind Establishments = IdentifierKind.OfPlaces("SYNS", letters: 8, bits: 32, each: SchoolBlock.Count);
    static readonly IdentifierKind Authorities = IdentifierKind.OfPlaces("SYNL", letters: 8, bits: 32, each: SchoolBlock.Authorities);
    static readonly IdentifierKind Enterprises = IdentifierKind.OfPlaces("SYNB", letters: 8, bits: 32, each: BusinessRegister.PerBlock);
    static readonly IdentifierKind Providers = IdentifierKind.OfPlaces(FirstProvider, bits: 40, each: FurtherEducation.ProvidersPerBlock, salt: 0xFE);

    /// <summary>The kinds whose pseudonyms say which person or which block of people a row belongs to.</summary>
    public static readonly ImmutableArray<IdentifierKind> Belonging =
    [
        PupilReferences, Edukeys, AeIds, RecordIds, ExternalIds, Applicants, ApplicantsInCycle, Choices, ChildrenInReturns, ReferralsInReturns,
        Schools, Establishments, Authorities, Enterprises, Providers,
    ];

    public static string PupilReference(ulong seed, long person, int which) => PupilReferences.Text(seed, PupilReferences.NumberOf(person, which));

    public static string Edukey(ulong seed, long person, int which) => Edukeys.Text(seed, Edukeys.NumberOf(person, which));

    public static long AeId(ulong seed, long person, int which) => AeIds.Value(seed, AeIds.NumberOf(person, which));

    public static int RecordId(ulong seed, long person, int which) => (int)RecordIds.Value(seed, RecordIds.NumberOf(person, which));

    /// <summary>A learner at a provider in a year; sixteen digits beginning with 97.</summary>
    public static long ExternalId(ulong seed, long person, int which) => ExternalIds.Value(seed, ExternalIds.NumberOf(person, which));

    public static string Applicant(ulong seed, long person) => Applicants.Text(seed, Applicants.NumberOf(person, 0));

    public static string ApplicantInCycle(ulong seed, long person) => ApplicantsInCycle.Text(seed, ApplicantsInCycle.NumberOf(person, 0));

    public static string Choice(ulong seed, long person, int which) => Choices.Text(seed, Choices.NumberOf(person, which));

    /// <summary>A child in a year's return of children in need.</summary>
    public static string ChildInReturn(ulong seed, long person, int year) => ChildrenInReturns.Text(seed, ChildrenInReturns.NumberOf(person, year % 32));

    /// <summary>A referral in a year's return of children in need.</summary>
    public static string ReferralInReturn(ulong seed, long person, int year, int which) =>
        ReferralsInReturns.Text(seed, ReferralsInReturns.NumberOf(person, (year % 32 * 4) + which));

    public static string School(ulong seed, int number) => Schools.Text(seed, number);

    public static string Establishment(ulong seed, int number) => Establishments.Text(seed, number);

    public static string Authority(ulong seed, int number) => Authorities.Text(seed, number);

    public static string Enterprise(ulong seed, int number) => Enterprises.Text(seed, number);

    /// <summary>A provider of further education; sixteen digits beginning with 95.</summary>
    public static long Provider(ulong seed, long number) => Providers.Value(seed, number);

    /// <summary>A provider of higher education, an employer or a home area: known by this name alone, wherever it stands.</summary>
    public static string Named(string prefix, ulong seed, long number) => IdentifierKind.OfPlaces(prefix, letters: 8, bits: 32, each: 0).Text(seed, number);

    /// <summary>A small area: nine letters, as long as an area code.</summary>
    public static string Area(string prefix, ulong seed, int number) => IdentifierKind.OfPlaces(prefix, letters: 5, bits: 20, each: 0).Text(seed, number);
}
