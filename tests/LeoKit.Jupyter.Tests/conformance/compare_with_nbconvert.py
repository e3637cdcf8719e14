"""Executes each notebook of a folder through Jupyter and compares its outputs with those of `leokit run`."""
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbconvert.preprocessors import ExecutePreprocessor

from same_outputs import different_cells


def difference(path, executed):
    """The ids of the cells that show something else through Jupyter."""
    through_jupyter = nbformat.read(path, as_version=4)
    for cell in through_jupyter.cells:
        cell.metadata.pop("execution", None)
    ExecutePreprocessor(timeout=180, kernel_name=".net-csharp", record_timing=False).preprocess(
        through_jupyter, {"metadata": {"path": str(path.parent)}}
    )
    return different_cells(through_jupyter, nbformat.read(executed / path.name, as_version=4))


def main(sources, executed):
    paths = sorted(Path(sources).glob("*.ipynb"))
    failed = 0
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        for path, different in zip(paths, processes.map(difference, paths, [Path(executed)] * len(paths))):
            print(f"{path.name}: {'same outputs' if not different else 'DIFFERENT in ' + ', '.join(different)}", flush=True)
            failed += bool(different)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
