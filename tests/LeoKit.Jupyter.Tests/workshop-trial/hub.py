"""A JupyterHub on this computer only, as long as the trial lasts."""
import asyncio
import json
import os
import secrets
import signal
import socket
import subprocess
import time
from pathlib import Path

from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest

PROGRAM = "/usr/bin/jupyterhub"
# The hub takes the first ten, then each attendee ten.
PORTS_EACH = 10


class Hub:
    def __init__(self, folder, config, users):
        self.folder, self.config = Path(folder).resolve(), Path(config).resolve()
        self.token = secrets.token_hex(24)
        ports = free_ports(PORTS_EACH * (users + 1))
        self.url = f"http://127.0.0.1:{ports}"
        self.environment = os.environ | {
            "LEOKIT_HUB_TRIAL": str(self.folder),
            "LEOKIT_HUB_TRIAL_TOKEN": self.token,
            "LEOKIT_HUB_TRIAL_PORTS": str(ports),
            "CONFIGPROXY_AUTH_TOKEN": secrets.token_hex(24),
            # Debian's Node finds Debian's proxy by itself; another Node on the path does not.
            "NODE_PATH": "/usr/share/nodejs",
        }
        self.process = None
        # As many connections as attendees ask for; the client of its own allows ten.
        AsyncHTTPClient.configure(None, max_clients=500, max_body_size=1 << 30)

    async def start(self):
        with open(self.folder / "hub.log", "wb") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "--config", str(self.config)], cwd=self.folder, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        while True:
            try:
                return await self.ask("GET", "/hub/api/")
            except (OSError, HTTPClientError):
                if self.process.poll() is not None:
                    raise RuntimeError(f"JupyterHub ended with {self.process.returncode} before it could be reached")
                await asyncio.sleep(0.5)

    async def ask(self, method, path, body=None, token=None):
        """Asks the hub, or an attendee's server behind it; an answer that the hub is too busy is asked again."""
        request = HTTPRequest(
            self.url + path, method, headers={"Authorization": f"token {token or self.token}"}, body=None if body is None else json.dumps(body), allow_nonstandard_methods=True, request_timeout=300
        )
        while True:
            response = await AsyncHTTPClient().fetch(request, raise_error=False)
            if response.code != 429:
                response.rethrow()
                return json.loads(response.body) if response.body else None
            await asyncio.sleep(1)

    async def start_server(self, name):
        """Signs an attendee in and waits for the server; gives the attendee's own token."""
        await self.ask("POST", f"/hub/api/users/{name}")
        token = (await self.ask("POST", f"/hub/api/users/{name}/tokens", {"note": "trial"}))["token"]
        await self.ask("POST", f"/hub/api/users/{name}/server", token=token)
        while True:
            user = await self.ask("GET", f"/hub/api/users/{name}")
            if user["servers"].get("", {}).get("ready"):
                return token
            if user["pending"] is None and not user["servers"]:
                raise RuntimeError("the server did not start; hub.log says why")
            await asyncio.sleep(0.5)

    def stop(self, patience):
        """The hub stops the attendees' servers when it is told to end; it is waited for so many seconds."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        end = time.monotonic() + patience
        while self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.2)


def free_ports(count):
    """The first of so many free ports in a row, below those that the system hands out by itself."""
    end = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    return next(first for first in range(20000, end - count, count) if all(is_free(port) for port in range(first, first + count)))


def is_free(port):
    try:
        socket.create_server(("127.0.0.1", port)).close()
        return True
    except OSError:
        return False
