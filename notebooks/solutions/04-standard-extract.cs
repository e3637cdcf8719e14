// Solutions of 04 · How the standard extract is built: each part replaces the cell of its name.

// cell: faded-a
var route = new[] { "Spring_Census_2011", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEO_Earnings" };

// cell: faded-b
var references = referencesOf[person].ToHashSet();
var records = (from year in Enumerable.Range(2002, 20)
               from pupil in Pupils(year)
               where references.Contains(pupil.Reference)
               select new { Year = year, PupilMatchingRefAnonymous = pupil.Reference, NCyearActual = pupil.SchoolYear }).ToDataFrame();
display(records);

// cell: faded-c
var peopleWithTwo = edukeysOf.Count(links => links.Count() > 1);

// cell: faded-d
var matchRates = (from pupil in pupils
                  where pupil.Meals is not null
                  group pupil by pupil.Meals into g
                  let matched = g.Count(IsMatched)
                  select new { FSMeligible = g.Key, Pupils = g.Count(), Matched = matched, MatchRate = 100.0 * matched / g.Count() }).ToDataFrame();
display(matchRates);

// cell: free-e
var matchedPeople = from pupil in pupils
                    from person in personOf[pupil.Reference]
                    where edukeysOf.Contains(person)
                    select person;
var rows = matchedPeople.Distinct().Count();
