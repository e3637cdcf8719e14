"""What one attendee does: start the server, open the notebook, run every cell through the server as JupyterLab does."""
import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field

import nbformat
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from same_outputs import different_cells

LARGEST_MESSAGE = 256 << 20


@dataclass
class Visit:
    name: str
    server: float = 0
    first: float = 0
    whole: float = 0
    fault: str = ""
    different: list = field(default_factory=list)

    @property
    def passed(self):
        return not self.fault and not self.different


async def attend(hub, name, notebook, expected, patience):
    """Seconds count from the moment the attendee signs in: to the server, to the end of the first code cell, to the end of the last."""
    visit = Visit(name)
    try:
        async with asyncio.timeout(patience):
            visit.different = different_cells(await run(hub, visit, notebook), expected)
    except TimeoutError:
        visit.fault = f"not done after {patience:.0f} seconds"
    except Exception as fault:
        visit.fault = f"{type(fault).__name__}: {fault}"
    return visit


async def run(hub, visit, notebook):
    """Gives the attendee's copy of the notebook with its outputs."""
    began, server = time.monotonic(), f"/user/{visit.name}/api"
    token = await hub.start_server(visit.name)
    visit.server = time.monotonic() - began
    path = f"notebooks/{notebook}"
    mine = nbformat.from_dict((await hub.ask("GET", f"{server}/contents/{path}", token=token))["content"])
    opened = {"path": path, "name": notebook, "type": "notebook", "kernel": {"name": mine.metadata.kernelspec.name}}
    session = await hub.ask("POST", f"{server}/sessions", opened, token)
    address = f"{hub.url.replace('http', 'ws', 1)}{server}/kernels/{session['kernel']['id']}/channels?session_id={uuid.uuid4().hex}"
    request = HTTPRequest(address, headers={"Authorization": f"token {token}"}, connect_timeout=120, request_timeout=0)
    connection = await websocket_connect(request, max_message_size=LARGEST_MESSAGE)
    for cell in mine.cells:
        if cell.cell_type == "code":
            cell.outputs = await outputs_of(connection, cell.source)
            visit.first = visit.first or time.monotonic() - began
    visit.whole = time.monotonic() - began
    connection.close()
    return mine


async def outputs_of(connection, code):
    """Runs a cell; ends when the kernel has answered and is idle again."""
    message = uuid.uuid4().hex
    header = {"msg_id": message, "msg_type": "execute_request", "username": "", "session": message, "version": "5.3"}
    content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": False}
    await connection.write_message(json.dumps({"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content}))
    outputs, waiting = Outputs(), {"execute_reply", "idle"}
    while waiting:
        received = await connection.read_message()
        if received is None:
            raise RuntimeError("the server closed the connection")
        answer = json.loads(received)
        if answer["parent_header"].get("msg_id") == message:
            waiting.discard(outputs.take(answer["header"]["msg_type"], answer["content"]))
    return outputs.shown


class Outputs:
    """The outputs of a cell as a front end keeps them."""

    def __init__(self):
        self.shown, self.clears, self.by_id = [], False, {}

    def take(self, kind, content):
        """Takes a message; gives what it ends, if it ends something."""
        if kind == "clear_output":
            self.clears = content["wait"]
            if not content["wait"]:
                self.shown.clear()
        elif kind == "update_display_data":
            self.by_id[content["transient"]["display_id"]]["data"] = content["data"]
        elif kind in ("stream", "display_data", "execute_result", "error"):
            self.add(kind, dict(content))
        return content["execution_state"] if kind == "status" else kind

    def add(self, kind, content):
        if self.clears:
            self.shown.clear()
            self.clears = False
        name = content.pop("transient", {}).get("display_id")
        output = nbformat.from_dict({"output_type": kind} | content)
        self.shown.append(output)
        if name:
            self.by_id[name] = output
