"""Starts a hub, lets so many attendees run one notebook at the same time, compares what each sees with `leokit run`, and measures memory while all servers stand.

build/hub/trial prepares the folder: kit/ with the notebooks for learners, jupyter/ with the kernel, executed/ with the notebook as `leokit run` left it.
"""
import argparse
import asyncio
import os
import signal
import statistics
import sys
from pathlib import Path

import nbformat

import processes
from attendee import attend
from hub import Hub

# What the smallest notebook takes, so that a trial that cannot fit is not begun.
LEAST_FOR_AN_ATTENDEE = 300


def arguments():
    parser = argparse.ArgumentParser(prog="build/hub/trial")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--notebook", required=True)
    parser.add_argument("--users", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    return parser.parse_args()


async def workshop(hub, given):
    expected = nbformat.read(given.folder / "executed" / given.notebook, as_version=4)
    # Names of one length, so that no name is the beginning of another.
    names = [f"attendee{number:03}" for number in range(1, given.users + 1)]
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)
    await asyncio.wait_for(hub.start(), 120)
    visits = await asyncio.gather(*(attend(hub, name, given.notebook, expected, given.seconds) for name in names))
    return visits, processes.memory(given.folder)


def table(visits, memory):
    print(f"{'attendee':<14}{'server s':>9}{'first s':>9}{'whole s':>9}{'PSS MiB':>9}{'kernel':>9}{'RSS MiB':>9}{'peak':>9}  {'outcome'}")
    for visit in visits:
        taken = memory.get(visit.name, processes.Memory())
        outcome = visit.fault or (f"DIFFERENT in {', '.join(visit.different)}" if visit.different else "same outputs")
        print(f"{visit.name:<14}{visit.server:>9.1f}{visit.first:>9.1f}{visit.whole:>9.1f}{taken.shared_out:>9.0f}{taken.kernel:>9.0f}{taken.resident:>9.0f}{taken.peak:>9.0f}  {outcome}")


def summary(visits, memory, given):
    passed = [visit for visit in visits if visit.passed]
    each = [taken for name, taken in memory.items() if name]
    hub = memory.get(None, processes.Memory())
    print(f"{len(passed)} of {len(visits)} attendees passed {given.notebook}")
    if passed and each:
        whole = [visit.whole for visit in passed]
        shared_out = [taken.shared_out for taken in each]
        print(
            f"seconds from signing in to the last cell: median {statistics.median(whole):.0f}, slowest {max(whole):.0f}; "
            f"memory of an attendee (PSS): mean {statistics.mean(shared_out):.0f} MiB, most {max(shared_out):.0f} MiB, of which the kernel {statistics.mean(t.kernel for t in each):.0f} MiB; "
            f"all attendees {sum(shared_out) / 1024:.1f} GiB; hub and proxy {hub.shared_out:.0f} MiB; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} processors"
        )


def main():
    given = arguments()
    needed = given.users * LEAST_FOR_AN_ATTENDEE
    if processes.available() < needed:
        print(f"{given.users} attendees need some {needed / 1024:.1f} GiB of memory, and {processes.available() / 1024:.1f} GiB are free. Nothing was started.", file=sys.stderr)
        return 2
    hub = Hub(given.folder, given.config, given.users)
    try:
        visits, memory = asyncio.run(workshop(hub, given))
    except (asyncio.TimeoutError, asyncio.CancelledError):
        print("Stopped before the attendees were done.", file=sys.stderr)
        return 1
    except RuntimeError as fault:
        print(f"{fault}. The hub's own log says more.", file=sys.stderr)
        return 1
    finally:
        hub.stop(patience=60)
        left = processes.end_all(given.folder)
    table(visits, memory)
    summary(visits, memory, given)
    print(f"stopped; {left} processes had to be ended" if left else "stopped; no process is left")
    return 0 if all(visit.passed for visit in visits) else 1


sys.exit(main())
