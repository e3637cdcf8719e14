using System.Security.Cryptography;

namespace LeoKit.Extracts;

/// <summary>The checksum of a file, as a manifest lists it.</summary>
static class FileHash
{
    public static string Of(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
