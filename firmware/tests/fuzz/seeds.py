#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes first inputs for the fuzz targets.

usage: seeds.py DIRECTORY
"""

import pathlib
import sys

START = "05" + "aa" * 63
PACKETS = ["010809c8008102", "010809c80081010014", "010809c80083046e", "010809c801800002", "010809c80180021101000000",
           "010809c8018b0251010000000000000001400000000000", "011409c80511", "01080989" + START, "01080959bb"]
CONTROL = ["0081{:02x}".format(command) + data for command, data in enumerate(
    ["", "0014", "", "", "ff", "", "00", "14", "000a14", "0100013242", "00", "", "", "", "", "1401"])]
# A bus owner's steps: an endpoint and a bridge, each found, asked and given what it wants; then the time for a look at them.
OWNER = ["0040", *["0060" + answer for answer in ("000400000000", "000105", "000400001400")],
         "0042", *["0060" + answer for answer in ("000400001000", "000105", "000400011504", "000400000416")],
         "0060000100", "ff60ff60", "0060000400140000", "00600004000a0000", "2050"]
SEEDS = {
    "serial": ["7e0107010809c800810218057e", "7e011501090800012a66457d5e6f4e69387a2825747d5d452a3d7ee37e"],
    "i2c": ["0c200f0841010809c8008102ff", "0e200f0a41010809c801800002ffff"],
    "packets": ["00" + f"{len(p) // 2:02x}" + p for p in PACKETS],
    "control": ["09" + f"{len(c) // 2:02x}" + c for c in CONTROL],
    "owner": OWNER,
    "pldm": ["800002", "880003000000000100", "8500050000f0f1f1", "80021101000000", "8b025101000000000000000140000000",
             "0100000001020000450000000100780001000100000002000000000000000001000000c03f0000803f0000000003000000"
             "00803f0000803fff000000323c28461e50145a0a"],
}


def main(directory):
    for name, inputs in SEEDS.items():
        folder = directory / name
        folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate([*inputs, "".join(inputs)]):
            (folder / str(number)).write_bytes(bytes.fromhex(data))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
