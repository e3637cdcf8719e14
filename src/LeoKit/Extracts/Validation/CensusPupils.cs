using System.Globalization;
using System.Runtime.InteropServices;
using CsvHelper;

namespace LeoKit.Extracts.Validation;

/// <summary>The records of each pupil in one census: which to keep, which are duplicates, whether one is off roll.</summary>
sealed class CensusPupils : ExtractVisitor
{
    readonly Dictionary<UInt128, PupilRecords> _pupils = [];
    (int Pupil, int Status, int OnRoll) _fields;

    /// <summary>The file has the columns that this needs.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The file says who is on roll, so from 2008/09.</summary>
    public bool KnowsRoll => IsOpen && _fields.OnRoll >= 0;

    public IReadOnlyCollection<PupilRecords> Pupils => _pupils.Values;

    public override void Open(ViewFile file)
    {
        _pupils.Clear();
        _fields = (file.FieldOf("PupilMatchingRefAnonymous"), file.FieldOf("RecordStatus"), file.FieldOf("OnRoll"));
        IsOpen = file.View?.Table.Name == "SC_Pupil" && _fields is { Pupil: >= 0, Status: >= 0 };
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (!IsOpen || row.IsEmpty(_fields.Pupil))
            return;
        ref var pupil = ref CollectionsMarshal.GetValueRefOrAddDefault(_pupils, KeyHash.Of(row.GetSpan(_fields.Pupil)), out var known);
        pupil ??= new((int)row.LineNumber, row.GetString(_fields.Pupil));
        pupil.Add(row.GetString(_fields.Status), (int)row.LineNumber, _fields.OnRoll >= 0 && row.GetSpan(_fields.OnRoll) is [(byte)'0']);
    }
}

/// <summary>The records of one pupil in one census.</summary>
sealed class PupilRecords(int firstLine, string pupil)
{
    public int FirstLine => firstLine;

    public string Pupil => pupil;

    /// <summary>Records with the status empty, 1 to 10 or 20.</summary>
    public int Kept { get; private set; }

    /// <summary>The line of a second record to keep.</summary>
    public int? SecondKept { get; private set; }

    /// <summary>A record with the status 101 or above.</summary>
    public bool HasDuplicate { get; private set; }

    public bool IsOffRoll { get; private set; }

    /// <summary>A status is no number, which is a matter of its type.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>The first status that means nothing.</summary>
    public (int Line, string Status)? Unknown { get; private set; }

    public void Add(string status, int line, bool offRoll)
    {
        IsOffRoll |= offRoll;
        var number = 0;
        if (status.Length > 0 && !int.TryParse(status, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
            IsUnreadable = true;
        else if (status.Length == 0 || number is (>= 1 and <= 10) or 20)
            SecondKept ??= ++Kept == 2 ? line : null;
        else if (number > 100)
            HasDuplicate = true;
        else
            Unknown ??= (line, status);
    }
}
