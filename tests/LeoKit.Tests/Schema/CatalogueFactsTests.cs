using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

/// <summary>What the catalogue reads as a fact, and what it leaves as written.</summary>
public sealed class CatalogueFactsTests
{
    static readonly Years Coverage = Years.Ending(2002, 2016);

    [Theory]
    [InlineData("2001/2002 - 2020/2021", "2001/02–2020/21")]
    [InlineData("2006/07-2007/2008", "2006/07–2007/08")]
    [InlineData("2008/09 - - 2009/2010", "2008/09–2009/10")]
    [InlineData("2017/2018 -2018/2019", "2017/18–2018/19")]
    [InlineData("2007/08 to 2020/21", "2007/08–2020/21")]
    [InlineData("2001/02 -", "2001/02–2015/16")]
    [InlineData("2013/14 only", "2013/14")]
    [InlineData("2013/14", "2013/14")]
    [InlineData("2009/10 (A) - 2012/13", "2009/10–2012/13")]
    [InlineData("2004/05 - 2005/06; 2007/08 - 2014/15", "2004/05–2005/06, 2007/08–2014/15")]
    [InlineData("2007/2008, 2012/2013, 2015/2016", "2007/08, 2012/13, 2015/16")]
    [InlineData("All Years", "2001/02–2015/16")]
    public void Years_are_read_where_they_are_certain(string written, string years) =>
        Assert.Equal(years, YearsText.Read(written, Coverage)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("Varies across each of the source datasets")]
    [InlineData("2012 onwards")]
    [InlineData("2014")]
    [InlineData("207/2008 - 2011/2012")]
    [InlineData("2004/05 - 200708")]
    [InlineData("2008/20019 - 2020/2021")]
    [InlineData("2003/2003 - 2009/2010")]
    [InlineData("1997/98 - 2011/2012 2003/04")]
    [InlineData("2014/15 - 2009/10")]
    [InlineData("2014/15 - - - 2015/16")]
    [InlineData("2014/15 (B) - 2015/16")]
    [InlineData("2014/15 to 2015/16 only")]
    [InlineData("2018/19 -")]
    [InlineData("All years - broken for 2002 and 2003")]
    public void Years_in_doubt_stay_as_written(string written) => Assert.Null(YearsText.Read(written, Coverage));

    [Fact]
    public void An_open_end_in_a_table_without_years_stays_open() => Assert.Null(YearsText.Read("2001/02 -", Years.None));

    [Fact]
    public void The_years_that_are_not_certain_are_these()
    {
        var doubtful = Catalogue.Fields.Where(field => field.WrittenYears.Length > 0 && field.Years is null).ToList();

        Assert.Equal(70, doubtful.Count);
        Assert.Equal(
            [
                "1997/1998 - 2011/2012 2011/2012", "1997/98 - 2011/2012 2001/02", "1997/98 - 2011/2012 2003/04", "1997/98 - 2011/2012 2014/15",
                "2002 to 2008", "2003/2003 - 2009/2010", "2004 onwards", "2004/05 - 200708", "2006/2006", "2007 onwards", "2008", "2008 onwards",
                "2008/20019 - 2020/2021", "2009", "2009 onwards", "2011 onwards", "2012 onwards", "2013 onwards", "2013 to 2015", "2014", "2014 onwards",
                "2016 onwards", "2020 onwards", "207/2008 - 2011/2012", "All years - broken for 2002 and 2003", "N/A",
                "Varies across each of the source datasets", "up to 2007",
            ],
            doubtful.Select(field => field.WrittenYears).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Years_lie_in_the_years_of_their_table_but_for_these()
    {
        var outside = Catalogue.Fields
            .Where(field => field.Years is { IsNone: false } years && (years.First < field.Table.Coverage.First || years.Last > field.Table.Coverage.Last))
            .Select(field => $"{field}: {field.WrittenYears}")
            .ToList();

        Assert.Equal("KS1.NFTYPE: 2005/06 - 2015/16", outside[0]);
        Assert.Equal(14, outside.Count);
        Assert.All(outside.Skip(1), field => Assert.Matches("^KS2[.].*: 2015/16 - 201[67]/1[78]$", field));
    }

    [Theory]
    [InlineData("Categorical", "AB", ColumnType.Code)]
    [InlineData("Categorical", "", null)]
    [InlineData("Dichotomous", "10", ColumnType.Flag)]
    [InlineData("Dichotomous", "MF", ColumnType.Code)]
    [InlineData("Dichotomous", "", null)]
    [InlineData("Continuous", "", null)]
    [InlineData("varchar(14)", "", ColumnType.Text)]
    [InlineData("nvarchar(MAX)", "", ColumnType.Text)]
    [InlineData("smallint", "", ColumnType.Whole)]
    [InlineData("bigint", "", ColumnType.Large)]
    [InlineData("Num", "", ColumnType.Number)]
    [InlineData("DATE9.", "", ColumnType.Date)]
    [InlineData("PP = Physical assault against a pupil", "", null)]
    [InlineData("", "", null)]
    public void A_type_is_read_where_the_form_decides_it(string written, string codes, ColumnType? type) =>
        Assert.Equal(type, TypeText.Read(written, codes.Length == 0 ? null : CodeList.Of("codes", [.. codes.Select(code => ($"{code}", "label"))])));

    [Fact]
    public void A_length_is_read_from_the_type() =>
        Assert.Equal((14, null, null), (TypeText.MaxLength("varchar(14)"), TypeText.MaxLength("nvarchar(MAX)"), TypeText.MaxLength("Text")));

    [Theory]
    [InlineData("0 to 11", 0, 11)]
    [InlineData("1-14", 1, 14)]
    [InlineData("-3 to 6", -3, 6)]
    [InlineData("0.25 to 27.00", 0.25, 27)]
    public void A_range_is_read(string written, double lowest, double highest) =>
        Assert.Equal(new NumberRange((decimal)lowest, (decimal)highest), RangeText.Read(written));

    [Fact]
    public void Every_range_of_the_form_is_certain()
    {
        Assert.Equal(107, Catalogue.Fields.Count(field => field.Range is not null));
        Assert.Equal([], Catalogue.Fields.Where(field => field.WrittenRange.Length > 0 && field.Range is null).Select(field => field.WrittenRange));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 - 3")]
    [InlineData("A to E")]
    public void A_range_in_doubt_is_not_read(string written) => Assert.Null(RangeText.Read(written));

    [Theory]
    [InlineData("SENstatus_[term][yy] 2002/03-2004/05", "2002/03–2004/05", "SENstatus_[term][yy]")]
    [InlineData("ConnexionsAssent for 2002/03 to 2004/05", "2002/03–2004/05", "ConnexionsAssent")]
    [InlineData("PRU_Connexions_SPR[yy] up to 2011/12.", "2001/02–2011/12", "PRU_Connexions_SPR[yy]")]
    public void Another_name_is_read_with_its_years(string note, string years, string name)
    {
        var renaming = FieldName.Renaming(note, Coverage)!;
        Assert.Equal((years, name), (renaming.Years.ToString(), renaming.Pattern));
    }

    [Theory]
    [InlineData("Based on periods of FSM from 2012/13")]
    [InlineData("LLSOA_[term[yy]) 2001/02-2011/12")]
    public void A_note_that_says_something_else_or_is_misprinted_gives_no_name(string note) => Assert.Null(FieldName.Renaming(note, Coverage));

    [Theory]
    [InlineData("s.PupilMatchingRefAnonymous", "PupilMatchingRefAnonymous")]
    [InlineData("KS1MATPS (previously CVAPMAT)", "KS1MATPS")]
    [InlineData("OTH 1_G", "OTH 1_G")]
    public void A_name_loses_what_is_not_part_of_it(string written, string name) => Assert.Equal(name, FieldName.Clean(written));
}
