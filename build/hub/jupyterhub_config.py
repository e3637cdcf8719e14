"""JupyterHub for a workshop: a container for each attendee, or, for the trial, a process for each on this computer. README.md says how to use it.

Every setting comes from the environment, so that no password and no address stands in a file:

LEOKIT_HUB_PASSWORD         what attendees sign in with, at least 8 characters; needed
LEOKIT_HUB_ADMIN            the instructor's name, with LEOKIT_HUB_ADMIN_PASSWORD of at least 32 characters
LEOKIT_HUB_ATTENDEES        a file with a name a line; without it any name is let in that knows the password
LEOKIT_HUB_URL              where people reach the hub; http://:8000
LEOKIT_HUB_CERTIFICATE      a certificate's file, with LEOKIT_HUB_KEY; without them encryption is the reverse proxy's work
LEOKIT_HUB_ADDRESS          where containers reach the hub; Docker's own bridge, 172.17.0.1
LEOKIT_HUB_IMAGE            leokit-workshop
LEOKIT_HUB_MEMORY           the most a user may take; 2G
LEOKIT_HUB_PROCESSORS       the most a user may take; 2
LEOKIT_HUB_SERVERS          how many servers may stand at a time; 0 for no limit
LEOKIT_HUB_STARTS           how many may start at a time; 40
LEOKIT_HUB_IDLE_SECONDS     after how long an idle server is stopped; 3600
LEOKIT_HUB_TRIAL            the trial's folder: no containers, this computer only
"""
import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821


def setting(name, default=None):
    value = os.environ.get(f"LEOKIT_HUB_{name}", default)
    if value is None:
        sys.exit(f"LEOKIT_HUB_{name} is not set. {Path(__file__).name} says in its first lines what it means.")
    return value


def for_everybody():
    c.JupyterHub.concurrent_spawn_limit = int(setting("STARTS", "40"))
    c.JupyterHub.active_server_limit = int(setting("SERVERS", "0"))
    # A room that starts all at once waits for disk and processors, not for a fault.
    c.Spawner.start_timeout = 300
    c.Spawner.http_timeout = 300


def for_a_workshop():
    c.JupyterHub.bind_url = setting("URL", "http://:8000")
    c.JupyterHub.ssl_cert = setting("CERTIFICATE", "")
    c.JupyterHub.ssl_key = setting("KEY", "")
    c.JupyterHub.hub_ip = setting("ADDRESS", "172.17.0.1")

    c.JupyterHub.authenticator_class = "shared-password"
    c.SharedPasswordAuthenticator.user_password = setting("PASSWORD")
    if admin := setting("ADMIN", ""):
        c.Authenticator.admin_users = {admin}
        c.SharedPasswordAuthenticator.admin_password = setting("ADMIN_PASSWORD")
    if attendees := setting("ATTENDEES", ""):
        c.Authenticator.allowed_users = set(Path(attendees).read_text(encoding="utf-8").split())
    else:
        c.Authenticator.allow_all = True

    c.JupyterHub.spawner_class = "docker"
    c.DockerSpawner.image = setting("IMAGE", "leokit-workshop")
    c.DockerSpawner.cmd = ["/opt/leokit/build/hub/start"]
    c.DockerSpawner.notebook_dir = "/home/learner"
    c.DockerSpawner.default_url = "/lab/tree/notebooks/00-setup.ipynb"
    # The container goes with the server; what an attendee wrote stays.
    c.DockerSpawner.remove = True
    c.DockerSpawner.volumes = {"leokit-{username}": "/home/learner"}
    c.DockerSpawner.extra_host_config = {"security_opt": ["no-new-privileges"]}
    c.DockerSpawner.mem_limit = setting("MEMORY", "2G")
    c.DockerSpawner.cpu_limit = float(setting("PROCESSORS", "2"))

    c.JupyterHub.services = [{
        "name": "idle-culler",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={setting('IDLE_SECONDS', '3600')}"],
    }]
    c.JupyterHub.load_roles = [{
        "name": "idle-culler",
        "services": ["idle-culler"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }]


def for_the_trial(folder):
    ports = int(setting("TRIAL_PORTS"))
    c.JupyterHub.bind_url = f"http://127.0.0.1:{ports}"
    c.JupyterHub.hub_ip = "127.0.0.1"
    c.JupyterHub.hub_port = ports + 1
    c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{ports + 2}"

    c.JupyterHub.authenticator_class = "dummy"
    c.DummyAuthenticator.password = setting("TRIAL_TOKEN")
    c.JupyterHub.services = [{"name": "trial", "api_token": setting("TRIAL_TOKEN")}]
    c.JupyterHub.load_roles = [{"name": "trial", "services": ["trial"], "scopes": ["admin:users", "admin:servers", "access:servers", "tokens"]}]

    c.JupyterHub.spawner_class = "simple"
    c.SimpleLocalProcessSpawner.home_dir_template = f"{folder}/homes/{{username}}"
    c.Spawner.cmd = [str(Path(__file__).with_name("start"))]
    c.Spawner.args = ["--MultiKernelManager.kernel_manager_class=own_ports.OwnPorts", *(["--allow-root"] if os.getuid() == 0 else [])]

    def ports_of_its_own(spawner):
        spawner.port = ports + 10 * int(spawner.user.name[-3:])
        spawner.environment = spawner.environment | {"LEOKIT_TRIAL_KERNEL_PORTS": str(spawner.port + 1)}

    c.Spawner.pre_spawn_hook = ports_of_its_own
    c.Spawner.environment = {
        "LEOKIT_HOME": f"{folder}/kit",
        "JUPYTER_PATH": f"{folder}/jupyter",
        "PYTHONPATH": f"{folder}/python",
        # As `leokit run` does, with which the trial compares: no record is kept of what a learner has done.
        "LEOKIT_HEADLESS": "1",
    }


for_everybody()
if trial := setting("TRIAL", ""):
    for_the_trial(trial)
else:
    for_a_workshop()
