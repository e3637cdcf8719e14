namespace LeoKit;

/// <summary>Whether LEO holds a record of a cohort in a school year.</summary>
public enum CellStatus
{
    /// <summary>No record: the year lies before the collection began. The cell is blank.</summary>
    NotHeld,

    /// <summary>A record is held. The cell shows the academic year.</summary>
    Held,

    /// <summary>A record is expected, but the extract ends before it. The cell shows the academic year with a star.</summary>
    Expected,
}
