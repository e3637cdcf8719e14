using System.Text;

namespace LeoKit.Synthetic.Randomness;

/// <summary>A counter-based source of chance: draw <c>n</c> is a hash of (seed, person, purpose, part, n) and of nothing else.</summary>
/// <remarks>
/// Each draw is SplitMix64's finaliser (Steele, Lea and Flood, 2014) of a key plus <c>n</c> golden-ratio steps, and the key is the same
/// finaliser folded over seed, person, purpose and part. So the draws of one person or table never depend on how many others were made:
/// the people of a short run are the first people of a longer one, a new table changes no other, and threads need no order.
/// </remarks>
struct Draws
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    readonly ulong _key;
    ulong _count;

    Draws(ulong key) => _key = key;

    /// <summary>The draws of one person for one purpose; <paramref name="part"/> separates years of the same purpose.</summary>
    public static Draws For(ulong seed, long person, Purpose purpose, int part = 0)
    {
        var key = Mix(seed + Golden);
        key = OfPerson(key, person);
        key = Mix(key ^ ((ulong)purpose * 0xDA942042E4DD58B5));
        return new(Mix(key ^ ((ulong)(uint)part * 0x2545F4914F6CDD1D)));
    }

    /// <summary>64 random bits.</summary>
    public ulong Bits() => Mix(_key + (++_count * Golden));

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with this probability; always one draw, so that a changed rate does not move later draws.</summary>
    public bool Chance(double probability) => Unit() < probability;

    /// <summary>A whole number between two bounds, both included.</summary>
    public int Whole(int least, int most) => least + (int)(Unit() * (most - least + 1));

    /// <summary>A standard normal number, as the sum of twelve uniform ones: only additions, so the same on every processor.</summary>
    public double Normal()
    {
        const double half = 1.0 / (1UL << 32);
        var sum = -6.0;
        for (var pair = 0; pair < 6; pair++)
        {
            var bits = Bits();
            sum += ((bits >> 32) * half) + ((uint)bits * half);
        }
        return sum;
    }

    /// <summary>A waiting time with this mean.</summary>
    public double Exponential(double mean) => -mean * Portable.Log(1 - Unit());

    /// <summary>The position of one of the weights, each as likely as its weight.</summary>
    public int Pick(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var point = Unit() * total;
        for (var position = 0; position < weights.Length; position++)
        {
            point -= weights[position];
            if (point < 0)
                return position;
        }
        return weights.Length - 1;
    }

    /// <summary>One random number of a person for a purpose of its own.</summary>
    public static ulong OfPerson(ulong salt, long person) => Mix(salt ^ ((ulong)person * 0xD1342543DE82EF95));

    /// <summary>A position among so many, by the upper half of a random number.</summary>
    public static int Position(ulong draw, int count) => (int)(((draw >> 32) * (ulong)count) >> 32);

    /// <summary>FNV-1a: a hash of a name that is the same on every machine and in every process.</summary>
    public static ulong Hash(string name)
    {
        var hash = 14695981039346656037;
        foreach (var letter in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ letter) * 1099511628211;
        return hash;
    }

    /// <summary>SplitMix64's finaliser: each input has an output of its own, and neighbours end far apart.</summary>
    public static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
