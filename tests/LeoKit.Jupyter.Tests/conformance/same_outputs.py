"""What two runs of a notebook have to agree on.

Errors call a cell by its id in one and by its number in the other; everything else has to be equal.
"""
import json
import re


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


def different_cells(one, other):
    """The ids of the code cells whose outputs differ between two runs of one notebook."""
    return [cell.id for cell, same in zip(one.cells, other.cells) if cell.cell_type == "code" and text_of(cell) != text_of(same)]
