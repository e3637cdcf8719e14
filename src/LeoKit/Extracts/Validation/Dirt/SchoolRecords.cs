using System.Runtime.InteropServices;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>Where school records of one pupil contradict each other in sex or ethnic group.</summary>
/// <remarks>Only in the profile <c>teaching</c>: in <c>structure</c> each record has values of its own, which is no fault.</remarks>
sealed class SchoolRecords(bool isTeaching) : ExtractVisitor
{
    readonly Dictionary<UInt128, PupilSaid> _pupils = [];
    (int Pupil, int Gender, int Ethnic) _fields;
    bool _isKeyStage4;

    /// <summary>Pupils whose sex at Key Stage 4 is not that of another record, among those with both.</summary>
    public Share OtherSex => new(
        _pupils.Values.Count(pupil => pupil is { SexAt16: not 0, SexElsewhere: not 0 } && pupil.SexAt16 != pupil.SexElsewhere),
        _pupils.Values.Count(pupil => pupil is { SexAt16: not 0, SexElsewhere: not 0 }));

    /// <summary>Pupils with more than one ethnic group over all censuses.</summary>
    public Share OtherEthnicity => new(_pupils.Values.Count(pupil => pupil.SeveralGroups), _pupils.Values.Count(pupil => pupil.Group != 0));

    public override void Open(ViewFile file)
    {
        _isKeyStage4 = file.View?.Table.Name == "KS4_Pupil";
        var isSchool = isTeaching && file.View?.Table is { Name: "SC_Pupil" or "KS4_Pupil" or "KS1" or "KS2_Pupil" or "KS3_Candidate" };
        _fields = isSchool
            ? (file.FieldOf("PupilMatchingRefAnonymous"), file.FieldOf("GENDER"), _isKeyStage4 ? -1 : file.FieldOf("EthnicGroupMinor"))
            : (-1, -1, -1);
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_fields.Pupil < 0 || row.IsEmpty(_fields.Pupil))
            return;
        ref var pupil = ref CollectionsMarshal.GetValueRefOrAddDefault(_pupils, KeyHash.Of(row.GetSpan(_fields.Pupil)), out _);
        if (_fields.Gender >= 0 && row.GetSpan(_fields.Gender) is [var sex])
        {
            if (_isKeyStage4)
                pupil.SexAt16 = sex;
            else
                pupil.SexElsewhere = sex;
        }
        if (_fields.Ethnic >= 0 && Packed(row.GetSpan(_fields.Ethnic)) is var group and not 0)
        {
            pupil.SeveralGroups |= pupil.Group != 0 && pupil.Group != group;
            pupil.Group = group;
        }
    }

    /// <summary>The letters of a code in one number; 0 for none.</summary>
    static uint Packed(ReadOnlySpan<byte> code)
    {
        var packed = 0u;
        foreach (var letter in code)
            packed = (packed << 8) | letter;
        return packed;
    }

    struct PupilSaid
    {
        public byte SexAt16;
        public byte SexElsewhere;
        public bool SeveralGroups;
        public uint Group;
    }
}
