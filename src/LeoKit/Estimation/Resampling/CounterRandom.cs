namespace LeoKit.Estimation;

/// <summary>Random numbers by counting: the n-th number is a hash of seed, stream and n, so that they are the same everywhere, for any number of threads.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014).</remarks>
struct CounterRandom(ulong seed, ulong stream)
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    readonly ulong _key = Mix(Mix(seed + Golden) ^ (stream * 0xD1342543DE82EF95));
    ulong _count;

    /// <summary>A whole number from 0 up to but not including a bound, each as likely.</summary>
    public int Below(int bound) => (int)Math.BigMul(Mix(_key + (++_count * Golden)), (ulong)bound, out _);

    static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
