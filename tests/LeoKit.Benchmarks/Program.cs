using LeoKit.Benchmarks;

// A single trial of loading or queries is a process of its own, "one <reader> <folder>", so that its peak memory is its own; nothing that only prints is started in it.
if (args is ["one", var reader, var folder])
{
    Trial.RunHere(reader, folder);
    return 0;
}

return await Report.PrintAsync(args);
