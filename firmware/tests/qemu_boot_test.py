#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots bench_demo in QEMU and drives it over its console, as a person would.

usage: qemu_boot_test.py BOARD ELF
"""

import ctypes
import json
import os
import re
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest

BOARD, ELF = "", ""
PROMPT = "demo> "
TIMEOUT = 8.0


LIBC = ctypes.CDLL(None)


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    pr_set_pdeathsig = 1
    LIBC.prctl(pr_set_pdeathsig, signal.SIGKILL)


def connect(path):
    """A Unix socket that QEMU may not have opened yet."""
    deadline = time.monotonic() + TIMEOUT
    while True:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.connect(path)
            return connection
        except OSError:
            connection.close()
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


class Machine:
    """One QEMU process that has booted to the prompt, with its console and its monitor; ends with the with-block."""

    def __init__(self, *options):
        self.directory = tempfile.TemporaryDirectory(prefix="ohm-fw-")
        self.console_path = os.path.join(self.directory.name, "console")
        self.monitor_path = os.path.join(self.directory.name, "qmp")
        # The guest waits in -S until both sockets are connected, so that no byte of its banner is lost.
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-M", BOARD, "-kernel", ELF, "-display", "none", "-monitor", "none", "-S",
             "-chardev", f"socket,id=c0,path={self.console_path},server=on,wait=off", "-serial", "chardev:c0",
             "-qmp", f"unix:{self.monitor_path},server=on,wait=off", *options],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
        self.output = ""
        self.channels = []
        try:
            self.console = self.open(self.console_path)
            self.monitor = self.open(self.monitor_path).makefile("rw")
            self.channels.append(self.monitor)
            self.monitor.readline()
            self.command("qmp_capabilities")
            self.command("cont")
            self.expect(r"Ohmdeck bench_demo \S+ on " + re.escape(BOARD) + r", build [0-9a-f]{16}\r\n")
            self.expect(re.escape(PROMPT))
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def open(self, path):
        self.channels.append(connect(path))
        return self.channels[-1]

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()
        for channel in self.channels:
            channel.close()
        self.directory.cleanup()

    def command(self, name):
        """One QMP command; events on the way are skipped."""
        self.monitor.write(json.dumps({"execute": name}) + "\n")
        self.monitor.flush()
        while True:
            answer = json.loads(self.monitor.readline())
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise AssertionError(f"{name}: {answer['error']}")

    def receive(self, seconds):
        """Adds what arrives to the output; False when nothing did."""
        if not select.select([self.console], [], [], seconds)[0]:
            return False
        data = self.console.recv(65536)
        if not data:
            raise AssertionError(f"QEMU ended: {self.process.stderr.read()}")
        self.output += data.decode("utf-8")
        return True

    def expect(self, pattern, timeout=TIMEOUT):
        """Waits for the pattern; takes the output up to its end and returns the match."""
        deadline = time.monotonic() + timeout
        while True:
            match = re.search(pattern, self.output)
            if match:
                self.output = self.output[match.end():]
                return match
            left = deadline - time.monotonic()
            if left <= 0:
                raise AssertionError(f"no {pattern!r} in {timeout} s; got {self.output[-500:]!r}")
            self.receive(left)

    def read_until(self, end, timeout=TIMEOUT):
        """Waits for a fixed text and takes the output up to its end; for long output, where a pattern would be slow."""
        deadline = time.monotonic() + timeout
        while end not in self.output[-len(end) - 65536:]:
            left = deadline - time.monotonic()
            if left <= 0 or not self.receive(left):
                raise AssertionError(f"no {end!r} in {timeout} s; got {self.output[-500:]!r}")
        text, self.output = self.output, ""
        return text

    def send(self, text):
        self.console.sendall(text.encode())

    def run(self, line):
        """Types a command; returns what it printed."""
        self.send(line + "\r")
        self.expect(re.escape(line) + r"\r\n")
        return self.expect(r"(?s)\A(.*?)" + re.escape(PROMPT)).group(1)

    def uptime(self):
        return int(re.search(r"uptime = (\d+) ms", self.run("uptime")).group(1))

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# What each fault leaves in CFSR; HFSR is FORCED for all of them, because no fault has a handler of its own.
FAULTS = {
    "bad-store": 0x00008200,
    "bad-jump": 0x00020000,
    "div0": 0x02000000,
    "unaligned": 0x01000000,
}


class Console(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.machine = Machine()

    @classmethod
    def tearDownClass(cls):
        cls.machine.close()

    def run_line(self, line):
        return self.machine.run(line)

    def counter(self, name):
        return int(re.search(name + r" = (\d+)", self.run_line("stat")).group(1))

    def test_help_names_every_command(self):
        text = self.run_line("help")
        for name in ("help", "led", "get", "set", "vars", "log", "motor", "fault", "reset", "uptime", "version",
                     "echo", "stat"):
            self.assertRegex(text, rf"(?m)^  {name}\b")

    def test_led(self):
        self.assertEqual(self.run_line("led on"), "led = on\r\n")
        self.assertEqual(self.run_line("led toggle"), "led = off\r\n")

    def test_variables(self):
        self.assertEqual(self.run_line("set bench.amplitude 2.5"), "bench.amplitude = 2.500\r\n")
        self.assertEqual(self.run_line("get bench.amplitude"), "bench.amplitude = 2.500\r\n")
        self.assertEqual(self.run_line("set x 1"), "error: set: unknown variable 'x' (try 'vars')\r\n")
        self.assertGreaterEqual(self.run_line("vars").count("\n"), 20)

    def test_motor_runs_up(self):
        deadline = time.monotonic() + TIMEOUT
        while "running" not in self.run_line("motor"):
            self.assertLess(time.monotonic(), deadline, "the motor does not reach its speed")
            time.sleep(0.1)
        rpm = float(re.search(r"= (\S+) rpm", self.run_line("get motor.rpm")).group(1))
        self.assertAlmostEqual(rpm, 1500, delta=150)

    def test_log_rate_follows_the_guest_clock(self):
        written = self.counter("log written")
        before = self.machine.uptime()
        self.run_line("log rate 200")
        end = time.monotonic() + 2
        while time.monotonic() < end:
            self.machine.receive(0.1)
        self.machine.send("log off\r")
        self.machine.expect(r"log rate = 0 Hz, written \d+, dropped 0\r\n" + PROMPT)
        elapsed = (self.machine.uptime() - before) / 1000
        lines = self.counter("log written") - written
        self.assertAlmostEqual(lines / elapsed, 200, delta=40)

    def test_burst_is_complete(self):
        self.machine.send("log burst 2000\r")
        self.machine.expect("log burst 2000\r\n" + PROMPT)
        text = self.machine.read_until("\n" + PROMPT)
        lines = re.findall(r"(?m)^[EWID] \(\d+\) (?:motor|bench): \S.*\r$", text)
        self.assertEqual(len(lines), 2000)

    def test_paste_is_not_lost(self):
        text = "".join(f"echo line {i:04} of a paste that is longer than any queue\r" for i in range(300))
        self.machine.send(text)
        got = self.machine.read_until("\nline 0299 of a paste that is longer than any queue\r\n" + PROMPT)
        self.assertEqual(re.findall(r"(?m)^line (\d{4}) of a paste that is longer than any queue\r$", got),
                         [f"{i:04}" for i in range(300)])
        self.assertEqual(self.counter("rx overruns"), 0)

    def test_stalled_reader_loses_nothing(self):
        count = 600  # answers far beyond what all buffers hold, questions beyond the receive queue
        sender = threading.Thread(target=self.machine.send, args=("vars\r" * count + "echo done\r",))
        sender.start()
        time.sleep(1)
        got = self.machine.read_until("\ndone\r\n" + PROMPT, 20)
        sender.join()
        self.assertEqual(got.count("\nbench.counter "), count)
        self.assertEqual(self.counter("rx overruns"), 0)

    def test_idle_costs_little(self):
        before = self.machine.cpu_seconds()
        time.sleep(1.5)
        share = (self.machine.cpu_seconds() - before) / 1.5
        print(f"{BOARD}: idle host CPU share {share:.1%}")
        self.assertLess(share, 0.25)


class Restart(unittest.TestCase):
    def test_reset_command(self):
        with Machine() as machine:
            machine.send("reset\r")
            machine.expect(r"resetting\r\n[^>]*Ohmdeck bench_demo")
            machine.expect(re.escape(PROMPT))

    def test_faults_are_told_and_reset_recovers(self):
        with Machine() as machine:
            for kind, cfsr in FAULTS.items():
                with self.subTest(kind):
                    machine.send(f"fault {kind}\r")
                    fault = self.read_fault(machine)
                    self.assertEqual(fault["cfsr"], cfsr, hex(fault["cfsr"]))
                    self.assertEqual(fault["hfsr"], 0x40000000)
                    self.assertIn("pc", fault)
                    self.assertEqual(fault["exc_return"] >> 5, 0x7ffffff)
                    if kind == "bad-store":
                        self.assertEqual(fault["bfar"], 0x90000000)
                    self.reset(machine)

    def test_stack_overflow_is_caught_by_the_guard(self):
        with Machine() as machine:
            machine.send("fault stack\r")
            fault = self.read_fault(machine)
            self.assertTrue(fault["cfsr"] & 0x12, hex(fault["cfsr"]))
            self.reset(machine)
            self.assertEqual(machine.run("echo alive"), "alive\r\n")

    def read_fault(self, machine):
        block = machine.expect(r"(?s)\*\*\* FAULT BEGIN\r\n(.*?)\*\*\* FAULT END\r\n").group(1)
        return {key: int(value, 16) for key, value in re.findall(r" (\w+)=(0x[0-9a-f]{8})", block)}

    def reset(self, machine):
        machine.command("system_reset")
        machine.expect("Ohmdeck bench_demo")
        machine.expect(re.escape(PROMPT))


class Recording(unittest.TestCase):
    def test_boots_under_record(self):
        with tempfile.TemporaryDirectory(prefix="ohm-fw-") as directory:
            trace = os.path.join(directory, "trace")
            with Machine("-icount", f"shift=7,rr=record,rrfile={trace}") as machine:
                # QEMU hands recorded input to a UART without asking whether it has room: one byte at a time.
                for character in "echo recorded":
                    machine.send(character)
                    machine.expect(character)
                machine.send("\r")
                machine.expect("\r\nrecorded\r\n" + PROMPT)


class SharedMemory(unittest.TestCase):
    def test_variables_lie_where_the_host_can_watch_them(self):
        with tempfile.NamedTemporaryFile(prefix="ohm-fw-", dir="/dev/shm") as ram:
            options = ("-object", f"memory-backend-file,id=ram,size=16M,mem-path={ram.name},share=on",
                       "-machine", "memory-backend=ram")
            with Machine(*options):
                at = ram.read().index(b"bench_demo\0\0\0\0\0\0" + b"DMHO")
                first, second = self.ticks(ram, at), 0
                deadline = time.monotonic() + TIMEOUT
                while second < first + 100 and time.monotonic() < deadline:
                    time.sleep(0.05)
                    second = self.ticks(ram, at)
                self.assertGreaterEqual(second, first + 100)

    @staticmethod
    def ticks(ram, at):
        """bench_state.ticks, after its name and magic."""
        return struct.unpack("<Q", os.pread(ram.fileno(), 8, at + 24))[0]


# Time travel and shared RAM are what only one of the machines can do.
CASES = {
    "mps2-an386": ["Console", "Restart", "Recording", "SharedMemory"],
    "netduinoplus2": ["Console", "Restart"],
}

if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in CASES:
        sys.exit(__doc__)
    BOARD, ELF = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main(defaultTest=CASES[BOARD])
