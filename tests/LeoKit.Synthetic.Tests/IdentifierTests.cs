using System.Text;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(56)]
    public void Scrambling_can_be_undone(int bits)
    {
        foreach (var number in (ulong[])[0, 1, 2, 12_345, (1UL << (bits - 1)) + 7, (1UL << bits) - 1])
            Assert.Equal(number, Scramble.Undo(bits, Scramble.Within(bits, number, seed: 2024), seed: 2024));
    }

    [Fact]
    public void A_pseudonym_leads_back_to_its_number_and_to_no_other_kind()
    {
        foreach (var kind in Identifiers.Belonging)
            foreach (var number in (long[])[0, 1, 77, 60_000, 1_000_003])
            {
                var text = Encoding.UTF8.GetBytes(Written(kind, number));
                Assert.True(text.Length >= Identifiers.Shortest);
                Assert.Equal(number, kind.Read(7, text));
                Assert.Equal(kind, Assert.Single(Identifiers.Belonging, other => other.Read(7, text) is not null));
            }
    }

    [Theory]
    [InlineData("")]
    [InlineData("SYNP")]
    [InlineData("SYNPAAAAAAAAAAAAAA")]
    [InlineData("2011-09-01")]
    [InlineData("12345678901234567890")]
    [InlineData("-9900000000000001")]
    public void What_is_no_pseudonym_leads_nowhere(string text) =>
        Assert.All(Identifiers.Belonging, kind => Assert.Null(kind.Read(7, Encoding.UTF8.GetBytes(text))));

    static string Written(IdentifierKind kind, long number)
    {
        var csv = new Files.CsvFile();
        kind.Write(csv, 7, number);
        return Encoding.UTF8.GetString(csv.Bytes);
    }
}
