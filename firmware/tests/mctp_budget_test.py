#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What MCTP costs on a Cortex-M4 at -Os: code, memory and instructions. QEMU counts the latter, so they never vary.

usage: mctp_budget_test.py BUDGET_ELF SIZE_ARCHIVE
"""

import ctypes
import re
import signal
import subprocess
import sys
import unittest

ELF, ARCHIVE = "", ""

# Instructions for a message of so many bytes, sent and received in units of 64. The libraries measured beside ours took,
# for 64 bytes: libmctp 897 (i2c), 7397 (serial); mctp-estack 1661 (i2c), 2609 (i2c-pec), 5322 (serial).
BUDGETS = {
    ("core", 64): 500, ("core", 1024): 5400, ("core", 4096): 20800,
    ("i2c", 64): 690, ("i2c", 1024): 8400, ("i2c", 4096): 32900,
    ("i2c-pec", 64): 1390, ("i2c-pec", 1024): 19700, ("i2c-pec", 4096): 78000,
    ("serial", 64): 3580, ("serial", 1024): 54500, ("serial", 4096): 217500,
}
TEXT_ENDPOINT = 4400
# What only those link that need it: bytes of each source.
TEXT_BESIDE = {"mctp_bridge.c": 910, "mctp_requester.c": 770, "mctp_owner.c": 2150, "mctp_owner_commands.c": 330,
               "mctp_i2c_leg.c": 60, "i2c_owner.c": 420, "i2c_mux.c": 620, "i2c_service.c": 320}
RAM = 3 * 1024

ENDPOINT = {"crc.c", "mctp.c", "mctp_control.c", "mctp_i2c.c", "mctp_route.c", "mctp_serial.c"}


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def run(*options):
    """The console's output up to "end"."""
    process = subprocess.Popen(
        ["qemu-system-arm", "-M", "mps2-an386", "-kernel", ELF, "-display", "none", "-monitor", "none",
         "-serial", "stdio", *options],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
    try:
        lines = []
        for line in process.stdout:
            if line.strip() == "end":
                return lines
            lines.append(line.strip())
        raise AssertionError(f"QEMU ended after {lines}")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def text_sizes():
    """Bytes of code and constants of each source, without what other protocols than MCTP use of it."""
    listing = subprocess.run(["arm-none-eabi-size", "-A", ARCHIVE], check=True, capture_output=True, text=True).stdout
    sizes, source = {}, ""
    for line in listing.splitlines():
        if match := re.match(r"(\S+)\.(?:o|obj)\s+\(ex ", line):
            source = match.group(1)
        elif match := re.match(r"\.(?:text|rodata)(\S*)\s+(\d+)", line):
            if "crc32" not in match.group(1):
                sizes[source] = sizes.get(source, 0) + int(match.group(2))
    return sizes


class Budget(unittest.TestCase):
    def test_instructions(self):
        first, second = (run("-icount", "shift=10,sleep=off") for _ in range(2))
        self.assertEqual(first, second)
        rows = {(name, int(size)): int(count) for _, name, size, count in (line.split() for line in first)}
        self.assertEqual(rows.pop(("nothing", 0)), 0)
        self.assertEqual(rows.keys(), BUDGETS.keys())
        for key, count in rows.items():
            print(f"{key[0]:8} {key[1]:5} bytes: {count:7} instructions of {BUDGETS[key]}")
            self.assertLessEqual(count, BUDGETS[key], key)
            self.assertGreater(count, BUDGETS[key] // 2, f"{key}: lower the budget")
        self.assertLessEqual(rows["i2c", 64], 900)

    def test_code(self):
        sizes = text_sizes()
        endpoint = sum(sizes[source] for source in ENDPOINT)
        print(f"text: {endpoint} bytes", sizes)
        self.assertGreater(endpoint, 2000)
        self.assertLessEqual(endpoint, TEXT_ENDPOINT)
        for source, budget in TEXT_BESIDE.items():
            self.assertLessEqual(sizes[source], budget, source)

    def test_memory(self):
        listing = subprocess.run(["arm-none-eabi-nm", "-S", ARCHIVE], check=True, capture_output=True, text=True).stdout
        size = int(re.search(r"\w+ (\w+) [BbDd] mctp_whole_endpoint", listing).group(1), 16)
        print(f"RAM: {size} bytes with two assemblies of 1 KiB")
        self.assertGreater(size, 2048)
        self.assertLessEqual(size, RAM)

    def test_no_memory_of_its_own(self):
        listing = subprocess.run(["arm-none-eabi-nm", ARCHIVE], check=True, capture_output=True, text=True).stdout
        objects = re.findall(r"\w+ [BbDdCc] (\w+)", listing)
        self.assertEqual(objects, ["mctp_whole_endpoint"])
        self.assertEqual(set(re.findall(r"\bU (malloc|calloc|realloc|free|printf)\b", listing)), set())


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    ARCHIVE, ELF = sys.argv.pop(2), sys.argv.pop(1)
    unittest.main()
