return await LeoKit.Jupyter.KernelProgram.RunAsync(args.FirstOrDefault());
