using Xunit.Sdk;
using Xunit.v3;

// The engine takes over the console of its process, so tests of this assembly run one after another.
[assembly: Parallelization(Mode = ParallelMode.None)]
