using System.Reflection;

namespace LeoKit.Display.Hosts;

/// <summary>A library that a process may never load, and what is done once if it does: what nobody uses need not be started.</summary>
/// <param name="name">The simple name of its assembly.</param>
/// <param name="start">What is done: by whoever comes first, and the others wait for it.</param>
sealed class AwaitedLibrary(string name, Action start)
{
    readonly Lazy<bool> _started = new(() => Done(start));
    readonly Lock _waiting = new();
    bool _waitsForLibrary;
    bool _waitsForUser;

    /// <summary>Starts as soon as the library is loaded: now, if it is.</summary>
    public void StartOnceLoaded()
    {
        Wait(ref _waitsForLibrary, IsLibrary);
        if (AppDomain.CurrentDomain.GetAssemblies().Any(IsLibrary))
            _ = _started.Value;
    }

    /// <summary>Starts before anything runs that is loaded from now on and was compiled against the library.</summary>
    public void StartOnceUsed() => Wait(ref _waitsForUser, IsUser);

    void Wait(ref bool waits, Func<Assembly, bool> isAwaited)
    {
        lock (_waiting)
        {
            if (waits)
                return;
            waits = true;
            AppDomain.CurrentDomain.AssemblyLoad += Look;
        }

        void Look(object? sender, AssemblyLoadEventArgs loading)
        {
            if (_started.IsValueCreated)
                AppDomain.CurrentDomain.AssemblyLoad -= Look;
            else if (isAwaited(loading.LoadedAssembly))
                _ = _started.Value;
        }
    }

    bool IsLibrary(Assembly loaded) => loaded.GetName().Name == name;

    bool IsUser(Assembly loaded) => !loaded.IsDynamic && loaded.GetReferencedAssemblies().Any(used => used.Name == name);

    static bool Done(Action start)
    {
        start();
        return true;
    }
}
