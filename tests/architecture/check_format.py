#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-format over every tracked source file and names those that it would change."""
import subprocess
import sys


def main(root):
    listing = subprocess.run(["git", "-C", root, "ls-files", "*.cpp", "*.h"], capture_output=True, text=True, check=True).stdout.split()
    check = subprocess.run(["clang-format-19", "--dry-run", "-Werror", *listing], cwd=root, capture_output=True, text=True)
    wrong = sorted({line.split(":")[0] for line in check.stderr.splitlines() if "error:" in line})
    print("\n".join(wrong))
    print(f"{len(listing)} files, {len(wrong)} to format (clang-format-19 -i FILE)")
    return 1 if check.returncode or not listing else 0


sys.exit(main(sys.argv[1]))
