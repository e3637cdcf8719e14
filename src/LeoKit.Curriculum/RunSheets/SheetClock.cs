using System.Globalization;
using LeoKit.Curriculum.Paths;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Writes times: of the day for a class, from the start of a sitting for somebody alone.</summary>
sealed record SheetClock(ClassDay? Day)
{
    public string At(int minute) => Day is { } day
        ? day.Start.AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{minute / 60}:{minute % 60:00}");

    public string Between(int from, int to) => $"{At(from)}–{At(to)}";
}
