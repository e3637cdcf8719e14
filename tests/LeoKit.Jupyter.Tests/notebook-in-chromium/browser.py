"""A page of headless Chromium, driven through its own protocol; no host but this computer can be reached from it."""
import asyncio
import base64
import itertools
import json
import os
import subprocess
import tempfile
import time
import urllib.request

from tornado.websocket import websocket_connect

FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--window-size=1200,1600",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class Page:
    def __init__(self, chromium):
        self.folder = tempfile.TemporaryDirectory(prefix="leokit-browser-", ignore_cleanup_errors=True)
        self.process = subprocess.Popen([chromium, *FLAGS, f"--user-data-dir={self.folder.name}", "about:blank"], stderr=subprocess.DEVNULL)
        self.numbers = itertools.count(1)
        self.answers = {}
        self.asked_elsewhere = set()

    async def open(self, address):
        port_file = os.path.join(self.folder.name, "DevToolsActivePort")
        await until("the browser", lambda: os.path.exists(port_file) and open(port_file).read().count("\n"))
        port = open(port_file).read().split()[0]
        pages = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list"))
        target = next(page for page in pages if page["type"] == "page")["webSocketDebuggerUrl"]
        self.socket = await websocket_connect(target, max_message_size=100_000_000)
        self.reading = asyncio.ensure_future(self.read())
        await self.send("Network.enable")
        await self.send("Page.enable")
        await self.send("Page.navigate", url=address)

    async def read(self):
        while (text := await self.socket.read_message()) is not None:
            message = json.loads(text)
            if "id" in message:
                self.answers.pop(message["id"]).set_result(message)
            elif message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if address.startswith("http") and not address.startswith("http://127.0.0.1"):
                    self.asked_elsewhere.add(address)
            elif message["method"] == "Page.javascriptDialogOpening":
                asyncio.ensure_future(self.send("Page.handleJavaScriptDialog", accept=True))

    async def send(self, method, **params):
        number = next(self.numbers)
        self.answers[number] = answer = asyncio.get_running_loop().create_future()
        await self.socket.write_message(json.dumps({"id": number, "method": method, "params": params}))
        message = await asyncio.wait_for(answer, 60)
        if "error" in message:
            raise RuntimeError(f"{method}: {message['error']}")
        return message["result"]

    async def value(self, script):
        """The value of an expression on the page; None where it cannot be had yet."""
        result = await self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        return None if "exceptionDetails" in result else result["result"].get("value")

    async def until(self, what, script, patience=180):
        return await until(what, lambda: self.value(script), patience)

    async def press(self, key, code, number):
        for kind in ("keyDown", "keyUp"):
            await self.send("Input.dispatchKeyEvent", type=kind, key=key, code=code, windowsVirtualKeyCode=number)

    async def type(self, text):
        await self.send("Input.insertText", text=text)

    async def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode((await self.send("Page.captureScreenshot"))["data"]))

    def close(self):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()


async def until(what, holds, patience=180):
    """Waits for a condition and gives its value."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        value = holds()
        if asyncio.iscoroutine(value):
            value = await value
        if value:
            return value
        await asyncio.sleep(0.25)
    raise TimeoutError(f"{what} did not come within {patience} seconds")
