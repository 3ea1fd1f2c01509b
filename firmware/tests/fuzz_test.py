#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the fuzz targets with Clang and lets each run for a moment, or longer.

usage: fuzz_test.py BUILD_DIRECTORY [SECONDS [TARGET…]]
"""

import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent / "fuzz"
TARGETS = ["serial", "i2c", "packets", "control", "owner", "pldm"]


def main(build, seconds="3", *targets):
    subprocess.run(["cmake", "-S", SOURCE, "-B", build, "-G", "Ninja", "-DCMAKE_C_COMPILER=clang-19"], check=True,
                   stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", build], check=True)
    for target in targets or TARGETS:
        corpus = pathlib.Path(build) / "corpus" / target
        run = subprocess.run([pathlib.Path(build) / f"fuzz_{target}", f"-max_total_time={seconds}", "-max_len=4096",
                              "-timeout=5", "-print_final_stats=1", f"-artifact_prefix={build}/", corpus],
                             stderr=subprocess.PIPE, text=True, check=False)
        lines = [line for line in run.stderr.splitlines() if "number_of_executed_units" in line or "cov:" in line]
        print(target, *lines[-2:], sep="\n  ")
        if run.returncode != 0:
            sys.exit(run.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
