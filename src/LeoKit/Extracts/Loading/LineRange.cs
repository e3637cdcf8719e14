namespace LeoKit.Extracts;

/// <summary>A part of a file that one thread loads: whole lines, each of them a row.</summary>
/// <param name="Begin">The byte of the file on which its first line begins.</param>
/// <param name="End">The byte behind its last line.</param>
/// <param name="FirstRow">The row of its first line, from 0.</param>
/// <param name="Rows">How many rows there are in it.</param>
sealed record LineRange(long Begin, long End, int FirstRow, int Rows);
