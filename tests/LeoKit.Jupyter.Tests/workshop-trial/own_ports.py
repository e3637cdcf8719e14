"""Gives a kernel the ports that are kept for its attendee.

In a container an attendee has all ports alone. On one computer twenty servers and kernels would each choose free ports long before they open them, and lose some to each other.
"""
import os

from jupyter_client.ioloop import AsyncIOLoopKernelManager


class OwnPorts(AsyncIOLoopKernelManager):
    def __init__(self, **settings):
        super().__init__(**settings)
        first = int(os.environ["LEOKIT_TRIAL_KERNEL_PORTS"])
        self.cache_ports = False
        self.shell_port, self.iopub_port, self.stdin_port, self.hb_port, self.control_port = range(first, first + 5)
