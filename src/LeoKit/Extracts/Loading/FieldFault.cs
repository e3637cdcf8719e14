namespace LeoKit.Extracts;

/// <summary>What a field is found to be when it is read.</summary>
enum FieldFault
{
    None,
    OtherValue,
    OtherCode,
}
