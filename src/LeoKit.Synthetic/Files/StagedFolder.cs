namespace LeoKit.Synthetic.Files;

/// <summary>A folder that is filled under another name beside its place and takes the place only when it is whole.</summary>
sealed class StagedFolder : IDisposable
{
    readonly string _target;
    readonly string _stage;
    readonly string _retired;
    FileStream? _lock;

    public StagedFolder(string target)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        _stage = _target + ".part";
        _retired = _target + ".old";
    }

    /// <summary>Makes an empty stage; what an interrupted run left there is removed, and a folder it had set aside is put back.</summary>
    public void Begin()
    {
        if (File.Exists(_target))
            throw new SyntheticException(SyntheticException.ForeignFolder, _target,
                $"'{_target}' is a file, so no folder can be made there. Nothing was written. Give another folder, or move the file away.");
        LockOutOthers();
        if (Directory.Exists(_retired))
        {
            if (Directory.Exists(_target))
                Directory.Delete(_retired, recursive: true);
            else
                Directory.Move(_retired, _target);
        }
        RefuseForeignFiles();
        if (Directory.Exists(_stage))
            Directory.Delete(_stage, recursive: true);
        Directory.CreateDirectory(_stage);
    }

    /// <summary>The path of a file in the stage; its folder is made.</summary>
    public string PathOf(string file)
    {
        var path = Path.Combine(_stage, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Puts the filled stage in place of the old folder; if that fails, the old folder is back where it was.</summary>
    public void Complete()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_stage, _target);
            return;
        }
        Directory.Move(_target, _retired);
        try
        {
            Directory.Move(_stage, _target);
        }
        catch
        {
            Directory.Move(_retired, _target);
            throw;
        }
        Directory.Delete(_retired, recursive: true);
    }

    /// <summary>Removes a stage that was not completed, and lets others write.</summary>
    public void Dispose()
    {
        try
        {
            if (_lock is not null && Directory.Exists(_stage))
                Directory.Delete(_stage, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next run removes the stage; the error that stopped this one matters more.
        }
        finally
        {
            _lock?.Dispose();
        }
    }

    /// <summary>Two runs that write to one folder at a time would remove each other's stage. The system opens the lock when a process ends, however it ends.</summary>
    void LockOutOthers()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
        try
        {
            _lock = new(_target + ".writing", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (File.Exists(_target + ".writing"))
        {
            throw new SyntheticException(SyntheticException.Busy, _target,
                $"Another run is writing to '{_target}' just now. Nothing was written. Wait until it has ended, or give another folder.", error);
        }
    }

    void RefuseForeignFiles()
    {
        if (Directory.Exists(_target)
            && Directory.EnumerateFileSystemEntries(_target).Any()
            && !File.Exists(Path.Combine(_target, ManifestFile.Name)))
            throw new SyntheticException(SyntheticException.ForeignFolder, _target,
                $"'{_target}' holds files but no {ManifestFile.Name}, so it is not a data set of this kit and is not replaced. "
                + "Nothing was written. Give an empty or new folder.");
    }
}
