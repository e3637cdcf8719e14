using System.Text;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Tests.Protocol;

public sealed class SignatureTests
{
    static readonly byte[][] Parts = [.. new[] { "{\"a\":1}", "{}", "{}", "{\"code\":\"1\"}" }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void It_is_that_of_the_reference_implementation() =>
        // python3: hmac.new(b"key", b'{"a":1}{}{}{"code":"1"}', hashlib.sha256).hexdigest()
        Assert.Equal("525d0c20431832a53c4a71c4f383df2b62c48584edd4491c14d751fb45b8f847", new Signature("key").Of(Parts));

    [Theory]
    [InlineData("key", true)]
    [InlineData("other", false)]
    public void Only_the_right_key_signs(string key, bool right) =>
        Assert.Equal(right, new Signature("key").IsRight(Encoding.ASCII.GetBytes(new Signature(key).Of(Parts)), Parts));

    [Fact]
    public void No_signature_is_a_wrong_one() => Assert.False(new Signature("key").IsRight([], Parts));

    [Fact]
    public void Without_a_key_nothing_is_signed() => Assert.True(new Signature("").IsRight([], Parts));
}
