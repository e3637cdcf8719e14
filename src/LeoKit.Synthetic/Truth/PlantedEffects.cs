namespace LeoKit.Synthetic.Truth;

/// <summary>The sizes of the relations that the generator plants and <c>truth.json</c> states. All are invented; published gaps only suggested their scale.</summary>
static class PlantedEffects
{
    /// <summary>Attainment 8 points lost to free school meals in Year 11, at equal sex, ethnic group, needs and school.</summary>
    public const double FsmOnAttainment = -8.0;

    /// <summary>Attainment 8 points of girls over boys, at equal background.</summary>
    public const double FemaleOnAttainment = 4.0;

    /// <summary>Attainment 8 points lost with needs met without a statement or plan.</summary>
    public const double SenSupportOnAttainment = -13.0;

    /// <summary>Log pay lost to free school meals in Year 11, at equal attainment, sex and home region.</summary>
    public const double FsmOnLogPay = -0.10;

    /// <summary>Log pay of women against men in the first eight years after Key Stage 4, at equal attainment and background.</summary>
    public const double FemaleOnLogPay = -0.15;

    /// <summary>What each further year adds to that.</summary>
    public const double FemaleOnLogPayPerLaterYear = -0.02;

    /// <summary>The last year after Key Stage 4 with the first value.</summary>
    public const int FemaleGapWidensAfter = 8;

    /// <summary>Log pay of pupils from London, at equal attainment and background.</summary>
    public const double LondonOnLogPay = 0.12;
}
