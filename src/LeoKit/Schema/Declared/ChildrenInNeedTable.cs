namespace LeoKit.Schema.Declared;

/// <summary>Children in need: referrals to children's social care with the needs found and the child protection plans made.</summary>
/// <remarks>
/// The form lists seven parts; published scripts read them from one view, in which a row is one child, referral and plan. Of the 88 fields: the pupil, the referral with its main need, start and end,
/// and the plan with its kind, start and end. Left out are the lists of disabilities, of open-case information and of services, which only 2008/09 has in full.
/// Content note: the codes name reasons such as abuse or neglect. They say what a child was exposed to, never what a child is.
/// </remarks>
static class ChildrenInNeedTable
{
    static readonly FormTable Form = FormTable.Named("CIN");

    static readonly Years Always = Years.Ending(2009, 2021);

    public static readonly Table Table = new()
    {
        Name = "CIN",
        Accessor = "ChildrenInNeed",
        Title = "Children in need",
        Family = Family.NPD,
        Grain = "one referral of one child with one child protection plan or none, in each year (1 April to 31 March) in which it is open",
        ViewRules = [new() { Pattern = "cin_2009_to_2021", Years = Always, SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            // Children under school age and others without a school record have no reference.
            Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym; empty for a child who could not be found among pupils.") with { MaxLength = 18 },
            Form.Column("ACADYR", "The year of the return by its end, as 2010/2011 for 1 April 2010 to 31 March 2011.", ColumnType.Text) with { MaxLength = 9, Structural = true, Required = true },
            Form.Column("ChildTableID", "The child within the authority's return of the year.", years: Always) with { MaxLength = 14, Structural = true, Required = true },
            Form.Column("CINDetailsTableID", "The referral within the authority's return of the year.", years: Always) with { MaxLength = 14, Structural = true, Required = true },
            Form.Column("LA_anon", "The local authority, as a pseudonym.", ColumnType.Text) with { MaxLength = 12 },
            Form.Column("Gender", "Sex in numbers: 1 male, 2 female, 0 or 9 if it is not given.") with { MaxLength = 1, Required = true },
            Form.Column("YearOfBirth", "Calendar year of birth.", ColumnType.Whole) with { Unit = "year", Required = true },
            Form.Column("MonthOfBirth", "Calendar month of birth, 1 to 12.", ColumnType.Whole) with { Unit = "month", Required = true },
            Form.Column("EthnicGroupMajor", "Ethnic group, broad.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMajor },
            Form.Column("HasDisability", "1 if a disability is recorded."),
            Form.Column("CINReferralDate", "The day on which somebody referred the child to children's social care.", ColumnType.Date) with { Required = true },
            Form.Column("ReferralSource", "Who made the referral.") with { MaxLength = 2 },
            Form.Column("PrimaryNeedCode", "The main need found.") with { MaxLength = 2 },
            Form.Column("ReferralNFA", "1 if no action followed the referral: such a child was never in need in the sense of the law."),
            Form.Column("CINClosureDate", "The day the case closed; empty while it is open.", ColumnType.Date) with { NotBefore = "CINReferralDate" },
            Form.Column("ReasonForClosure", "Why the case closed; RC8 is an assessment without further action.") with { MaxLength = 3, Codes = CareCodes.ReasonForClosure },
            Form.Column("CaseOpen31March", "1 if the case was open on 31 March."),
            Form.Column("CPPstartDate", "The first day of the child protection plan.", ColumnType.Date) with { NotBefore = "CINReferralDate" },
            Form.Column("CPPendDate", "The last day of the child protection plan.", ColumnType.Date) with { NotBefore = "CPPstartDate" },
            Form.Column("InitialCategoryOfAbuse", "What the child was to be protected from, at the start of the plan.") with { MaxLength = 3 },
            Form.Column("NumberOfPreviousCPP", "Child protection plans of the child before this one.", ColumnType.Whole),
        ],
    };
}
