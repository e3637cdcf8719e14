namespace LeoKit.Schema.Declared;

/// <summary>Code lists of exclusions and social care that the form gives in part, with the public codes that it leaves out.</summary>
static class CareCodes
{
    public static readonly CodeList PermanentOnly = CodeList.Of("PermanentExclusionInd", ("P", "Permanent exclusion"));

    /// <summary>The provisions of the census in the years before 2005/06.</summary>
    public static readonly CodeList SenStage = CodeList.Of("SENstage",
        ("N", "No special educational need"), ("A", "School Action"), ("P", "School Action Plus"), ("S", "Statement"));

    public static readonly CodeList ReasonForClosure = CodeList.Of("ReasonForClosure",
        ("RC1", "Adopted"), ("RC2", "Died"), ("RC3", "Residence or child arrangements order"), ("RC4", "Special guardianship order"),
        ("RC5", "Transferred to services of another authority"), ("RC6", "Transferred to adult social services"),
        ("RC7", "Services ceased for any other reason"), ("RC8", "Closed after assessment, no further action"));

    public static readonly CodeList Placement = new("PLACEMENT",
    [
        new("Q1", "Foster placement with relative or friend", Years.Ending(2006, 2014)),
        new("Q2", "Placement with other foster carer", Years.Ending(2006, 2014)),
        new("U1", "Foster placement with relative or friend, long term", Years.Ending(2015, 2021)),
        new("U3", "Foster placement with relative or friend, not long term", Years.Ending(2015, 2021)),
        new("U4", "Placement with other foster carer, long term", Years.Ending(2015, 2021)),
        new("U6", "Placement with other foster carer, not long term", Years.Ending(2015, 2021)),
        new("P1", "With own parents or others with parental responsibility"),
        new("P2", "Independent living"),
        new("P3", "Residential employment"),
        new("H5", "Semi-independent living, not under children's homes regulations"),
        new("K1", "Secure children's home"),
        new("K2", "Children's home"),
        new("R1", "Residential care home"),
        new("R2", "Health establishment"),
        new("R3", "Family centre or mother and baby unit"),
        new("R5", "Young offender institution or secure training centre"),
        new("T0", "Any temporary move"), new("T1", "Temporary stay in hospital"), new("T2", "Temporary absence on holiday"), new("T3", "Temporary place while the foster carer is on holiday"),
    ]);

    public static readonly CodeList ReasonEpisodeCeased = CodeList.Of("REC",
        ("X1", "Episode ends and another begins at once"),
        ("E11", "Adopted, application unopposed"), ("E12", "Adopted, consent dispensed with by the court"), ("E2", "Died"),
        ("E3", "Care taken over by another authority"), ("E4A", "Returned home to live with parents or relatives"), ("E41", "Residence or child arrangements order granted"),
        ("E43", "Special guardianship to former foster carers"), ("E44", "Special guardianship to others"),
        ("E5", "Moved into independent living"), ("E7", "Transferred to residential care for adults"), ("E8", "Period of care ended for any other reason"),
        ("E9", "Sentenced to custody"), ("-10", "In care on 31 March"));
}
