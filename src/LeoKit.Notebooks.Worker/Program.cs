return await LeoKit.Notebooks.Workers.WorkerHost.RunAsync();
