#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ownership tables: what is right compiles, what conflicts ends the build."""

import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest

FIRMWARE = pathlib.Path(__file__).resolve().parents[1]

GOOD = """
[bus.i2c2]
number = 2
interrupts = [33, 34]
[bus.i2c4]
number = 4
interrupts = [95]
[task.mctp]
priority = 3
stack = 2048
owns = ["i2c2"]
interrupts = [33, 34]
[task.sensors]
priority = 5
stack = 1024
owns = ["i2c4"]
uses = ["i2c2"]
interrupts = [95]
[leg.leg1]
bus = "i2c2"
mux = 0x70
select = 0x01
[leg.leg2]
bus = "i2c2"
mux = 0x70
select = 0x02
[port.a]
bus = "i2c2"
leg = "leg1"
address = 0x10
eid = 8
neighbours = [{ eid = 9, address = 0x20 }, { eid = 20, last = 29, address = 0x21, bridge = true }]
[port.b]
bus = "i2c2"
leg = "leg2"
address = 0x10
eid = 8
neighbours = [{ eid = 40, address = 0x20 }]
"""

BAD = [
    ('owns = ["i2c4"]', 'owns = ["i2c4", "i2c2"]', "bus i2c2 is owned by mctp and by sensors"),
    ('owns = ["i2c4"]', 'owns = []', "bus i2c4 has no owner"),
    ('uses = ["i2c2"]', 'uses = ["i2c4"]', "which it owns itself"),
    ('uses = ["i2c2"]', 'uses = ["i2c9"]', "no bus 'i2c9'"),
    ("interrupts = [95]\n[leg", "interrupts = [95, 33]\n[leg", "interrupt 33 is owned by mctp and by sensors"),
    ("interrupts = [95]\n[leg", "interrupts = []\n[leg", "interrupt 95 is of bus i2c4"),
    ("interrupts = [95]\n[task", "interrupts = [33]\n[task", "interrupt 33 is bus i2c2's and bus i2c4's"),
    ("number = 4", "number = 2", "number 2 is i2c2's"),
    ('bus = "i2c2"\nleg', 'bus = "i2c7"\nleg', "port a: bus 'i2c7' has no owner"),
    ('bus = "i2c2"\nmux', 'bus = "i2c7"\nmux', "leg leg1: bus 'i2c7' has no owner"),
    ('leg = "leg2"\n', '', "port b: bus i2c2 has legs"),
    ('leg = "leg2"', 'leg = "leg3"', "no leg 'leg3' of bus i2c2"),
    ("select = 0x02", "select = 0x01", "0x01 selects leg1 already"),
    ("select = 0x02", "select = 0", "select must be 1 to 255"),
    ("mux = 0x70", "mux = 0x20", "address 0x20 on i2c2 is in leg leg1 already"),
    ("mux = 0x70", "mux = 0x10", "address 0x10 on i2c2 is in leg leg1 already"),
    ("address = 0x10", "address = 0x11", "one controller"),
    ("eid = 9,", "eid = 8,", "EID 8 is used twice"),
    ("last = 29", "last = 19", "no range"),
    ("{ eid = 9,", "{ eid = 25,", "used twice"),
    ("{ eid = 9,", "{ eid = 7,", "eid must be 8 to 254, is 7"),
    ("address = 0x20", "address = 0x21", "address 0x21 on i2c2"),
    ("address = 0x20", "address = 0x80", "address must be"),
    ("stack = 1024", "stack = 1", "stack must be"),
    ("priority = 5", "prio = 5", "unknown key 'prio'"),
    ("[port.b]", "[ports.b]", "ports: no such section"),
    ("[port.b]", "[port.b", "Expected"),
]


SPEC = importlib.util.spec_from_file_location("ownership", FIRMWARE / "tools" / "ownership.py")
OWNERSHIP = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(OWNERSHIP)


def files(text, directory):
    table, output = pathlib.Path(directory) / "board.toml", pathlib.Path(directory) / "ownership.c"
    table.write_text(text, encoding="utf-8")
    return table, output


def run(text, directory):
    table, output = files(text, directory)
    result = subprocess.run([sys.executable, FIRMWARE / "tools" / "ownership.py", table, output], capture_output=True,
                            text=True, check=False)
    return result, output


class Ownership(unittest.TestCase):
    def test_a_good_table_compiles(self):
        with tempfile.TemporaryDirectory() as directory:
            result, output = run(GOOD, directory)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("3072 bytes of stack", result.stdout)
            subprocess.run(["cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{FIRMWARE / 'lib'}", "-c",
                            output, "-o", f"{directory}/o.o"], check=True)
            text = output.read_text(encoding="utf-8")
            self.assertIn('{"i2c2", 2, 0, 0x2, {33, 34}},', text)
            self.assertIn('{"leg2", 0, 0x70, 0x02},', text)
            self.assertIn('{"b", 0, 1, 0x10, 8},', text)
            self.assertIn(".first = 20, .last = 29, .port = 0, .phys = 0x21, .bridged = true", text)

    def test_conflicts_end_the_build(self):
        for old, new, message in BAD:
            with self.subTest(message), tempfile.TemporaryDirectory() as directory:
                self.assertIn(old, GOOD)
                table, output = files(GOOD.replace(old, new, 1), directory)
                with self.assertRaises(SystemExit) as exit_with:
                    OWNERSHIP.main(str(table), str(output))
                self.assertIn(message, str(exit_with.exception.code))
                self.assertFalse(output.exists())

    def test_a_conflict_is_the_exit_code(self):
        with tempfile.TemporaryDirectory() as directory:
            result, output = run(GOOD.replace("number = 4", "number = 2"), directory)
            self.assertEqual(result.returncode, 1)
            self.assertIn("number 2 is i2c2's", result.stderr)
            self.assertFalse(output.exists())

    def test_the_boards_own_tables(self):
        tables = list((FIRMWARE / "boards").glob("*/*.toml"))
        self.assertTrue(tables)
        for table in tables:
            with self.subTest(table), tempfile.TemporaryDirectory() as directory:
                result, _ = run(table.read_text(encoding="utf-8"), directory)
                self.assertEqual(result.returncode, 0, result.stderr)


if __name__ == "__main__":
    unittest.main()
