namespace LeoKit.Cli.Tests;

public sealed class DictionaryCommandTests
{
    [Fact]
    public async Task It_shows_what_the_extract_calls_free_school_meals()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync("dictionary", "free school meals", "--limit", "2");

        Assert.Equal(0, exitCode);
        Assert.Equal("""
            table       field        in a view               type         years            terms          codes
            ----------  -----------  ----------------------  -----------  ---------------  -------------  ---------------
            SC_Pupil    FSMeligible  FSMeligible_[term][yy]  Dichotomous  2002/03–2020/21  Aut, Spr, Sum  1=True; 0=False
            PRU_Census  FSMeligible  PRU_FSMeligible[yy]     Dichotomous  2009/10–2012/13  –              1=True; 0=False
            … and 27 more rows
            Source: DfE LEO I2SE Variable Request Form v2.3 (20 May 2024), as stored in github.com/Youth-Transitions/resources.

            """, output);
    }

    [Fact]
    public async Task As_csv_it_has_the_part_of_the_table_and_all_codes()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync("dictionary", "GENDER", "--table", "KS4", "--format", "csv");

        Assert.Equal(0, exitCode);
        Assert.Equal("""
            table,part,field,in a view,type,years,terms,codes
            KS4,KS4 Pupil Table,GENDER,KS4_GENDER,Dichotomous,2001/02–2020/21,,M=Male; F=Female

            """, output);
    }

    [Fact]
    public async Task Many_codes_are_cut_in_the_table_and_whole_in_the_csv()
    {
        string[] words = ["dictionary", "EthnicGroupMajor", "--table", "SC_Pupil"];

        Assert.Contains("AOEG=Any Other Ethnic Group; ASIA=Asian…", (await CommandLine.RunAsync(words)).Out, StringComparison.Ordinal);
        Assert.Contains("; WHIT=White\n", (await CommandLine.RunAsync([.. words, "--format", "csv"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_match_it_offers_the_nearest_names()
    {
        var (exitCode, output, error) = await CommandLine.RunAsync("dictionary", "FSMeligable", "--table", "sc_pupil");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("No field of SC_Pupil fits 'FSMeligable'. The nearest names are FSMeligible, ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_table_is_named_with_the_nearest_ones()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("dictionary", "gender", "--table", "KS44");

        Assert.Equal(2, exitCode);
        Assert.Equal("DIC001: The extract has no table named 'KS44'. The nearest names are KS4, KS1, KS2.\n", error);
    }

    [Fact]
    public async Task A_limit_below_one_is_refused()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("dictionary", "gender", "--limit", "0");

        Assert.Equal((2, "DIC002: --limit is 0, and must be 1 or more.\n"), (exitCode, error));
    }
}
