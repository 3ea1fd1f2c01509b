#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures direct ownership against messages between tasks, and holds docs/mctp-ownership.md to it.

usage: mctp_ownership_test.py DIRECTORY_OF_ELF_FILES
"""

import ctypes
import pathlib
import re
import signal
import subprocess
import sys
import unittest

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "mctp-ownership.md"
STRUCTURES = ["direct", "direct, message to the application", "messages"]
TOLERANCE = 0.05  # another compiler may count a little differently
DIRECTORY = pathlib.Path()


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def elf(structure, protect):
    return DIRECTORY / f"mctp_ownership_{structure}{protect}-mps2-an386.elf"


def measure(structure, protect):
    """{bytes: (to the application, until idle)}"""
    process = subprocess.Popen(
        ["qemu-system-arm", "-M", "mps2-an386", "-kernel", elf(structure, protect), "-display", "none",
         "-monitor", "none", "-serial", "stdio", "-icount", "shift=10,sleep=off"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
    rows = {}
    try:
        for line in process.stdout:
            if line.strip() == "end":
                return rows
            _, told_structure, told_protect, size, to_application, total = line.split()
            assert (int(told_structure), int(told_protect)) == (structure, protect), line
            rows[int(size)] = int(to_application), int(total)
        raise AssertionError("QEMU ended")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def memory(structure):
    listing = subprocess.run(["arm-none-eabi-nm", "-S", elf(structure, 0)], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"\w+ (\w+) \w g_system", listing).group(1), 16)


def documented(name, columns):
    """The numbers in the row of that name with so many columns."""
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] == name and len(cells) == columns + 1 and cells[1][:1].isdigit():
            return [[int(number) for number in re.findall(r"\d+", cell)] for cell in cells[1:]]
    raise AssertionError(f"no row '{name}' with {columns} columns in {DOCUMENT.name}")


class Ownership(unittest.TestCase):
    def close(self, measured, told):
        self.assertLessEqual(abs(measured - told), told * TOLERANCE, f"measured {measured}, documented {told}")

    def test_instructions(self):
        for structure, name in enumerate(STRUCTURES):
            rows = [measure(structure, protect) for protect in (0, 1)]
            self.assertEqual(rows[0], measure(structure, 0))
            cells = documented(name, 4)
            for (protect, size), told in zip(((0, 7), (0, 64), (1, 7), (1, 64)), cells):
                with self.subTest(structure=name, protect=protect, bytes=size):
                    print(f"{name:36} protected={protect} {size:2} bytes: {rows[protect][size]}")
                    for measured, figure in zip(rows[protect][size], told):
                        self.close(measured, figure)

    def test_memory(self):
        for structure, name in enumerate(STRUCTURES):
            with self.subTest(structure=name):
                self.assertEqual(memory(structure), documented(name, 1)[0][0])

    def test_direct_ownership_is_the_least(self):
        direct, messages = measure(0, 1)[64], measure(2, 1)[64]
        self.assertLess(direct[0], messages[0])
        self.assertLess(messages[0], 3 * direct[0])  # and far from ten times


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    DIRECTORY = pathlib.Path(sys.argv.pop(1))
    unittest.main()
