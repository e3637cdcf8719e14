return await LeoKit.Notebooks.Workers.WorkerHost.RunAsync(args.FirstOrDefault());
