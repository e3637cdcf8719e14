"""The processes of the trial and the memory they take, as Linux tells it.

A process belongs to the attendee whose home folder its environment names, whatever started it.
"""
import os
import signal
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Memory:
    """In MiB. A page that several processes share counts in `shared_out` by its share, in `resident` for each; `peak` adds the most that each process ever had."""
    processes: int = 0
    shared_out: float = 0
    kernel: float = 0
    resident: float = 0
    peak: float = 0

    def add(self, process):
        proportional = number(process / "smaps_rollup", "Pss:")
        self.processes += 1
        self.shared_out += proportional
        self.kernel += proportional if (process / "comm").read_text().startswith((".NET", "dotnet")) else 0
        self.resident += number(process / "status", "VmRSS:")
        self.peak += number(process / "status", "VmHWM:")


def number(path, name):
    return next((int(line.split()[1]) / 1024 for line in path.read_text().splitlines() if line.startswith(name)), 0)


def owned(folder):
    """Each process of the trial with the name of its attendee; the hub's own have none."""
    homes = f"HOME={folder}/homes/"
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        home = next((value[len(homes):] for value in environment if value.startswith(homes)), None)
        if home is not None or f"LEOKIT_HUB_TRIAL={folder}" in environment:
            yield process, home


def memory(folder):
    """By attendee; the hub and its proxy stand under None."""
    found = {}
    for process, attendee in owned(folder):
        try:
            found.setdefault(attendee, Memory()).add(process)
        except OSError:
            continue
    return found


def available():
    return number(Path("/proc/meminfo"), "MemAvailable:")


def end_all(folder):
    """Ends what is left of the trial; gives how many processes that were."""
    left = [int(process.name) for process, _ in owned(folder) if int(process.name) != os.getpid()]
    for each in left:
        try:
            os.kill(each, signal.SIGKILL)
        except ProcessLookupError:
            continue
    return len(left)
