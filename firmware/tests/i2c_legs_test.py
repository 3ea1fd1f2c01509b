#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real multiplexer (QEMU's PCA9546) on the AST1030's bus 1: thermometers of one address behind two of its outputs, and one
on the bus itself that is read all the time. Each answers for itself, and as often as the others.

usage: i2c_legs_test.py ELF
"""

import collections
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

ELF = ""
TEMPERATURES = {"leg first": ("first", 21500), "leg second": ("second", 70000), "bus": (None, 33000)}
LINES = 600


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Monitor:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(20)
        self.socket.connect(path)
        self.lines = self.socket.makefile("rw")
        self.lines.readline()
        self.command("qmp_capabilities")

    def command(self, name, **arguments):
        self.lines.write(json.dumps({"execute": name, "arguments": arguments}) + "\n")
        self.lines.flush()
        while "return" not in (answer := json.loads(self.lines.readline())):
            assert "error" not in answer, answer
        return answer["return"]

    def heat(self, device, millidegrees):
        if device is None:
            name, = (child["name"] for child in self.command("qom-list", path="/machine/unattached")
                     if child["type"] == "child<tmp105>")
            path = f"/machine/unattached/{name}"
        else:
            path = f"/machine/peripheral/{device}"
        self.command("qom-set", path=path, property="temperature", value=millidegrees)

    def close(self):
        self.lines.close()
        self.socket.close()


class Legs(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="ohm-legs-")
        self.addCleanup(directory.cleanup)
        path = os.path.join(directory.name, "qmp")
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-M", "ast1030-evb", "-kernel", ELF, "-display", "none", "-monitor", "none", "-S",
             "-serial", "stdio", "-qmp", f"unix:{path},server=on,wait=off",
             "-device", "pca9546,bus=aspeed.i2c.bus.1,address=0x70",
             "-device", "tmp105,bus=i2c.0,address=0x48,id=first", "-device", "tmp105,bus=i2c.1,address=0x48,id=second"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
        self.addCleanup(self.end)
        while not os.path.exists(path) and self.process.poll() is None:
            pass
        self.monitor = Monitor(path)
        self.addCleanup(self.monitor.close)

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def test_each_thermometer_is_the_one_that_is_meant(self):
        for device, millidegrees in TEMPERATURES.values():
            self.monitor.heat(device, millidegrees)
        self.monitor.command("cont")
        counts = collections.Counter()
        for _ in range(LINES):
            place, _, value = self.process.stdout.readline().strip().rpartition(" ")
            self.assertEqual(value, str(TEMPERATURES[place.strip()][1] // 500), place)
            counts[place.strip()] += 1
        print(dict(counts))
        self.assertGreater(counts["leg first"], 20)
        self.assertGreater(counts["leg second"], 20)
        self.assertGreater(counts["bus"], 20)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    ELF = sys.argv.pop(1)
    unittest.main()
