#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves eai_ipc on processors that QEMU plays.

usage: qemu_ipc_test.py suite ELF...          the native tests on a Cortex-M3
       qemu_ipc_test.py budget ELF            instructions for a message; QEMU counts them, so they never vary
       qemu_ipc_test.py link BOARD ELF0 ELF1  two processors: messages, restarts, status block
       qemu_ipc_test.py demo BOARD ELF0 ELF1  the bench's program: messages, and a restart that a debugger asks for
       qemu_ipc_test.py cost BOARD ELF0 ELF1  instructions of both for a message there and back
"""

import ctypes
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest

ARGUMENTS = []
TIMEOUT = 40.0
ICOUNT = ("-icount", "shift=10,sleep=off")

MESSAGES, RESTARTS, MESSAGES_AFTER_RESTART = 20000, 10, 500

# Instructions on a Cortex-M3 at -Os: (to send, to receive).
BUDGETS = {
    ("loopback", 1): (220, 0), ("loopback", 496): (220, 0),
    ("icmsg", 1): (520, 760), ("icmsg", 64): (560, 800), ("icmsg", 496): (820, 1060),
}
# Of both Cortex-M33, interrupts included, for a message there and the same one back.
ROUND_TRIP_BUDGETS = {1: 2700, 64: 2850, 496: 3900}

STATUS_HEAD = struct.Struct("<4s5I12s10I")
STATUS_ENDPOINT = struct.Struct("<32s10I")


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Machine:
    """One QEMU process whose first serial line is read; ends with the with-block, and by itself after TIMEOUT."""

    def __init__(self, machine, *options):
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-M", machine, "-display", "none", "-monitor", "none", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            preexec_fn=die_with_parent)
        self.timer = threading.Timer(TIMEOUT, self.process.kill)
        self.timer.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.timer.cancel()
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def lines_until(self, last):
        lines = []
        for line in self.process.stdout:
            lines.append(line.strip())
            if lines[-1] == last:
                return lines
        raise AssertionError(f"no '{last}' after {lines}")


class Monitor:
    """QEMU's QMP socket."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(path)
        self.stream = self.socket.makefile("rw")
        self.stream.readline()
        self.command("qmp_capabilities")

    def close(self):
        self.stream.close()
        self.socket.close()

    def command(self, name, **arguments):
        self.stream.write(json.dumps({"execute": name, "arguments": arguments}) + "\n")
        self.stream.flush()
        while True:
            answer = json.loads(self.stream.readline())
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise AssertionError(f"{name}: {answer['error']}")

    def memory(self, processor, address, size):
        """What that processor sees there."""
        with tempfile.NamedTemporaryFile(prefix="ohm-ipc-") as file:
            self.command("memsave", **{"val": address, "size": size, "filename": file.name, "cpu-index": processor})
            return file.read()


def address_of(elf, symbol):
    listing = subprocess.run(["arm-none-eabi-nm", elf], check=True, capture_output=True, text=True).stdout
    return int(re.search(rf"^([0-9a-f]+) \w {symbol}$", listing, re.MULTILINE).group(1), 16)


def numbers(lines, name):
    """The numbers of each line that starts with that word."""
    return [[int(word) for word in line.split()[1:]] for line in lines if line.split()[:1] == [name]]


class Suite(unittest.TestCase):
    def test_native_tests_pass_on_the_target(self):
        for elf in ARGUMENTS:
            with self.subTest(os.path.basename(elf)):
                with Machine("mps2-an385", "-serial", "none", "-semihosting", "-kernel", elf) as machine:
                    output = machine.process.stdout.read()
                    self.assertEqual(machine.process.wait(), 0, output)
                    self.assertRegex(output, r"\n[1-9]\d* checks, 0 failures\n")


class Budget(unittest.TestCase):
    def test_a_message_costs_at_most_its_budget(self):
        with Machine("mps2-an385", "-serial", "stdio", "-kernel", ARGUMENTS[0], *ICOUNT) as machine:
            lines = machine.lines_until("end")
        measured = {}
        for line in lines[:-1]:
            print(line)
            _, backend, length, send, receive = line.split()
            measured[backend, int(length)] = int(send), int(receive)
        for key, (send, receive) in BUDGETS.items():
            with self.subTest(key):
                self.assertLessEqual(measured[key][0], send)
                self.assertLessEqual(measured[key][1], receive)


def two_processors(*options):
    board, elf0, elf1 = ARGUMENTS
    return Machine(board, "-serial", "stdio", "-kernel", elf0, "-device", f"loader,file={elf1}", *options)


class Link(unittest.TestCase):
    def check_exchange(self, lines):
        self.assertEqual(numbers(lines, "exchange"), [[MESSAGES, 0, MESSAGES, 0, 0]])
        self.assertEqual(numbers(lines, "restart"),
                         [[MESSAGES_AFTER_RESTART, 0, MESSAGES_AFTER_RESTART, 0, 0]] * RESTARTS)
        self.assertEqual(numbers(lines, "links"), [[RESTARTS + 1, RESTARTS, 0, 0]])

    def status(self, monitor, processor):
        data = monitor.memory(processor, address_of(ARGUMENTS[1 + processor], "g_eai_ipc"), 652)
        head = STATUS_HEAD.unpack_from(data)
        magic, version, size, endpoints_at, count, endpoint_bytes, backend = head[:7]
        self.assertEqual((magic, version, size), (b"EIPC", 1, 652))
        self.assertEqual((endpoints_at, endpoint_bytes), (STATUS_HEAD.size, STATUS_ENDPOINT.size))
        self.assertEqual(backend.rstrip(b"\0"), b"icmsg")
        endpoints = {}
        for i in range(count):
            name, state, *counters = STATUS_ENDPOINT.unpack_from(data, endpoints_at + i * endpoint_bytes)
            if state != 0:
                endpoints[name.rstrip(b"\0").decode()] = [state, *counters]
        return head[7:], endpoints

    def test_messages_restarts_and_status(self):
        with tempfile.TemporaryDirectory(prefix="ohm-ipc-") as directory:
            path = os.path.join(directory, "qmp")
            with two_processors("-qmp", f"unix:{path},server=on,wait=off") as machine:
                lines = machine.lines_until("begin")
                begin = time.monotonic()
                while not lines[-1].startswith("exchange"):
                    lines.append(machine.process.stdout.readline().strip())
                    self.assertTrue(lines[-1], lines)
                seconds = time.monotonic() - begin
                lines += machine.lines_until("end")
                self.check_exchange(lines)
                print(f"{ARGUMENTS[0]}: {MESSAGES} messages and answers in {seconds:.2f} s")
                monitor = Monitor(path)
                try:
                    self.check_status(self.status(monitor, 0), self.status(monitor, 1))
                finally:
                    monitor.close()

    def check_status(self, near, far):
        connected, bound = 2, 2
        (near_link, near_endpoints), (far_link, far_endpoints) = near, far
        self.assertEqual((near_link[0], far_link[0]), (connected, connected))
        self.assertEqual((near_link[1], far_link[1]), (496, 496))
        self.assertEqual((near_link[2], near_link[3]), (far_link[3], far_link[2]))
        self.assertEqual((near_link[6], near_link[7]), (RESTARTS + 1, RESTARTS))
        self.assertEqual(sorted(near_endpoints), ["echo", "ping", "report"])
        self.assertEqual(sorted(far_endpoints), ["echo", "ping", "report"])
        state, _, tx_messages, _, _, rx_messages, _, times_bound, times_unbound, errors = near_endpoints["echo"]
        self.assertEqual((state, times_bound, times_unbound, errors), (bound, RESTARTS + 1, RESTARTS, 0))
        self.assertGreaterEqual(tx_messages, rx_messages)
        self.assertGreaterEqual(rx_messages, MESSAGES + RESTARTS * MESSAGES_AFTER_RESTART)
        state, _, tx_messages, _, _, rx_messages, *_ = far_endpoints["echo"]
        self.assertEqual((state, tx_messages, rx_messages), (bound, MESSAGES_AFTER_RESTART, MESSAGES_AFTER_RESTART))


def receive_some(connection):
    data = connection.recv(100)
    if not data:
        raise AssertionError("QEMU hung up")
    return data


def write_word(path, address, word):
    """As a debugger does, over QEMU's GDB server, which halts the machine meanwhile."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect(path)
        for packet in (f"M{address:x},4:{struct.pack('<I', word).hex()}", "D"):
            connection.sendall(f"+${packet}#{sum(packet.encode()) % 256:02x}".encode())
            answer = b""
            while b"$OK#" not in answer:  # after it told that the machine has halted
                answer += receive_some(connection)


class Demo(unittest.TestCase):
    def test_messages_flow_and_a_debugger_restarts_processor_1(self):
        with tempfile.TemporaryDirectory(prefix="ohm-ipc-") as directory:
            path = os.path.join(directory, "gdb")
            with two_processors("-gdb", f"unix:{path},server=on,wait=off") as machine:
                self.wait_for(machine, r"ipc: sent [1-9]\d+ answered [1-9]\d+ wrong 0 sessions 1")
                write_word(path, address_of(ARGUMENTS[1], "g_ipc_demo") + 4, 1)
                self.wait_for(machine, r"ipc: sent \d+ answered [1-9]\d* wrong 0 sessions 2")

    def wait_for(self, machine, pattern):
        for line in machine.process.stdout:
            if re.fullmatch(pattern, line.strip()):
                return
        self.fail(f"no {pattern}")


class Cost(unittest.TestCase):
    def test_a_round_trip_costs_at_most_its_budget(self):
        with two_processors(*ICOUNT) as machine:
            costs = dict(numbers(machine.lines_until("begin"), "cost"))
        print(f"instructions of both processors for a round trip: {costs}")
        for length, budget in ROUND_TRIP_BUDGETS.items():
            self.assertLessEqual(costs[length], budget)


CASES = {"suite": Suite, "budget": Budget, "link": Link, "demo": Demo, "cost": Cost}

if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in CASES:
        sys.exit(__doc__)
    ARGUMENTS = sys.argv[2:]
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(CASES[sys.argv[1]])
    sys.exit(not unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful())
