namespace LeoKit.Schema;

/// <summary>The source a table comes from; also the name of its folder on disk.</summary>
public enum Family
{
    /// <summary>National Pupil Database: school records.</summary>
    NPD,

    /// <summary>Individualised Learner Record: further education, as prepared for LEO.</summary>
    LILR,

    /// <summary>Higher education student records.</summary>
    HESA,

    /// <summary>Applications to higher education.</summary>
    UCAS,

    /// <summary>Tax, employment, benefit and address records.</summary>
    LEO,

    /// <summary>The lookups that join the person keys.</summary>
    LINK,

    /// <summary>No source of LEO: lookups about schools and providers that this kit makes up, because the extract has none.</summary>
    NOT_LEO,
}
