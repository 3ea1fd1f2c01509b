#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two machines in QEMU joined by a serial line: the bus owner on one finds the MCTP endpoint on the other, gives it an EID of
its own and asks it by that; and finds it again after a reset.

usage: mctp_owner_test.py OWNER_BOARD OWNER_ELF ENDPOINT_BOARD ENDPOINT_ELF
"""

import ctypes
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

ARGUMENTS = []
UUID = "6f686d6465634b008000000000000001"
TIMEOUT = 40.0


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Owner(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="ohm-owner-")
        self.addCleanup(directory.cleanup)
        self.path = os.path.join(directory.name, "link")
        owner_board, owner_elf, endpoint_board, endpoint_elf = ARGUMENTS
        self.endpoint = self.start(endpoint_board, endpoint_elf, "server=on,wait=off", "null",
                                   "-qmp", f"unix:{self.path}-qmp,server=on,wait=off")
        while not os.path.exists(self.path) and self.endpoint.poll() is None:
            time.sleep(0.01)
        self.owner = self.start(owner_board, owner_elf, "server=off", "stdio")

    def start(self, board, elf, link, console, *options):
        process = subprocess.Popen(
            ["qemu-system-arm", "-M", board, "-kernel", elf, "-display", "none", "-monitor", "none", "-serial", console,
             "-chardev", f"socket,id=link,path={self.path},{link}", "-serial", "chardev:link", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, preexec_fn=die_with_parent)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        process.kill()
        process.wait()
        process.stdout.close()

    def line(self):
        """The next line of the owner's console."""
        if not select.select([self.owner.stdout], [], [], TIMEOUT)[0]:
            self.fail("the owner says nothing")
        return self.owner.stdout.readline().decode().strip()

    def reset_endpoint(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.connect(self.path + "-qmp")
            lines = connection.makefile("rw")
            lines.readline()
            for command in ("qmp_capabilities", "system_reset"):
                lines.write(json.dumps({"execute": command}) + "\n")
                lines.flush()
                while "return" not in json.loads(lines.readline()):
                    pass
            lines.close()

    def test_an_endpoint_is_found_and_found_again(self):
        self.assertEqual(self.line(), f"known 09 {UUID}")  # 8, which it has by itself, is the owner's
        self.assertEqual(self.line(), "types 09 02017f")
        self.reset_endpoint()
        self.assertEqual(self.line(), f"known 09 {UUID}")
        self.assertEqual(self.line(), "types 09 02017f")


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    ARGUMENTS = [sys.argv.pop(1) for _ in range(4)]
    unittest.main()
