using System.Collections.Immutable;

namespace LeoKit;

/// <summary>A source of a statement about LEO.</summary>
/// <param name="Key">The short name by which statements name it.</param>
/// <param name="Title">Who published what.</param>
/// <param name="Date">When, as exactly as is known: a year, a month or a day.</param>
/// <param name="Kind">What it is, such as <c>release</c> or <c>web page</c>.</param>
public sealed record BriefingSource(string Key, string Title, string Date, string Kind);

/// <summary>A statement about LEO with its source.</summary>
/// <param name="Id">A stable name, such as <c>S1</c>.</param>
/// <param name="Topic">What it is about, in a few words.</param>
/// <param name="Text">The statement.</param>
/// <param name="Source">The key of the source.</param>
public sealed record BriefingStatement(string Id, string Topic, string Text, string Source);

/// <summary>An event in the history of LEO.</summary>
/// <param name="Order">Its place; events without a date come last.</param>
/// <param name="Date">When, as exactly as is known; null where no date was found.</param>
/// <param name="Event">What happened.</param>
/// <param name="WhyItMatters">What it changed.</param>
/// <param name="DatedBy">The key of the source of the date; null without a date.</param>
public sealed record TimelineEvent(int Order, string? Date, string Event, string WhyItMatters, string? DatedBy);

/// <summary>A body whose records are in LEO.</summary>
/// <param name="Id">A short name.</param>
/// <param name="Body">The body.</param>
/// <param name="Supplies">What it supplies.</param>
/// <param name="Families">The families of tables that hold it.</param>
/// <param name="Source">The key of the source.</param>
public sealed record SourceBody(string Id, string Body, string Supplies, string Families, string Source);

/// <summary>A strength of LEO, and how this kit shows it on data.</summary>
public sealed record Strength(string Id, string Topic, string Text, string ShownBy, string Source);

/// <summary>A limitation of LEO, and what an analyst can do about it.</summary>
public sealed record Limitation(string Id, string Topic, string Text, string WhatToDo, string Source);

/// <summary>A question that LEO could answer.</summary>
/// <param name="Id"><c>Q1</c> to <c>Q14</c>.</param>
/// <param name="Question">The question, in this project's own words.</param>
/// <param name="Notebook">The number of its notebook.</param>
/// <param name="PlantedEffect">The id of the effect in <c>truth.json</c> that its notebook looks for.</param>
/// <param name="ExistingWork">What was found that others have done.</param>
/// <param name="ExistingSource">The key of that work; null where none was found.</param>
/// <param name="Source">The key of the source of the question.</param>
public sealed record SampleQuestion(string Id, string Question, int Notebook, string PlantedEffect, string ExistingWork, string? ExistingSource, string Source);

/// <summary>A publication.</summary>
/// <param name="Id">A short name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year.</param>
/// <param name="UsesLeo">Whether it uses LEO data.</param>
/// <param name="Design">The kind of study.</param>
/// <param name="Source">The key of the source.</param>
public sealed record Publication(string Id, string Title, int Year, bool UsesLeo, string Design, string Source);

/// <summary>A step on the way to the data.</summary>
/// <param name="Order">Its place.</param>
/// <param name="Step">What is to be done.</param>
/// <param name="WhoDecides">Who decides it.</param>
/// <param name="Source">The key of the source.</param>
public sealed record AccessStep(int Order, string Step, string WhoDecides, string Source);

/// <summary>A term of the field.</summary>
/// <param name="Slug">A stable name for links and translations, such as <c>birth-cohort</c>.</param>
/// <param name="Term">The term.</param>
/// <param name="Definition">What it means, in one plain sentence.</param>
/// <param name="Related">The slugs of terms that belong to it.</param>
/// <param name="Source">The key of the source; null for common words.</param>
public sealed record GlossaryTerm(string Slug, string Term, string Definition, ImmutableArray<string> Related, string? Source);
