using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Jupyter.Protocol;

/// <summary>Signs messages, so that only who knows the key of the connection file can have code run.</summary>
/// <param name="key">The key; empty for no signatures, which the protocol allows.</param>
sealed class Signature(string key)
{
    readonly byte[] keyBytes = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of the four parts of a message, in lower-case hexadecimal digits.</summary>
    public string Of(ReadOnlySpan<byte[]> parts)
    {
        if (keyBytes.Length == 0)
            return "";
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, keyBytes);
        foreach (var part in parts)
            hmac.AppendData(part);
        return Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    /// <summary>Whether a signature is right. The time it takes does not tell how much of it is.</summary>
    public bool IsRight(ReadOnlySpan<byte> given, ReadOnlySpan<byte[]> parts) =>
        keyBytes.Length == 0 || CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Of(parts)));
}
