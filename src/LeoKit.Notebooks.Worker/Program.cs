return await LeoKit.Notebooks.Workers.WorkerHost.RunAsync(args.FirstOrDefault(), args.Contains(LeoKit.Notebooks.Workers.WorkerHost.Rehearse));
