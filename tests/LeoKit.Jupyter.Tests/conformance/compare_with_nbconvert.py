"""Executes each notebook of a folder through Jupyter and compares its outputs with those of `leokit run`.

Errors call a cell by its id in one and by its number in the other; everything else has to be equal.
"""
import json
import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbconvert.preprocessors import ExecutePreprocessor


def joined(outputs):
    """A stream that arrived in several pieces is one output: where it is cut is a matter of time."""
    whole = []
    for output in outputs:
        if whole and output["output_type"] == "stream" == whole[-1]["output_type"] and output["name"] == whole[-1]["name"]:
            whole[-1]["text"] += output["text"]
        else:
            whole.append(dict(output))
    return whole


def text_of(cell):
    outputs = [{key: value for key, value in output.items() if key != "metadata"} for output in joined(cell.get("outputs", []))]
    return re.sub(r"cell [A-Za-z0-9_-]+(?=, line )", "cell", json.dumps(outputs, sort_keys=True))


def difference(path, executed):
    """The ids of the cells that show something else through Jupyter."""
    through_jupyter = nbformat.read(path, as_version=4)
    for cell in through_jupyter.cells:
        cell.metadata.pop("execution", None)
    ExecutePreprocessor(timeout=120, kernel_name=".net-csharp", record_timing=False).preprocess(
        through_jupyter, {"metadata": {"path": str(path.parent)}}
    )
    by_runner = nbformat.read(executed / path.name, as_version=4)
    return [
        one.id
        for one, other in zip(through_jupyter.cells, by_runner.cells)
        if one.cell_type == "code" and text_of(one) != text_of(other)
    ]


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
