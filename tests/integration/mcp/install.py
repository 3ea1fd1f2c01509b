#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the MCP clients of package.json into a folder; does nothing when they are there already."""
import pathlib
import shutil
import subprocess
import sys

PACKAGES = pathlib.Path(__file__).with_name("package.json")


def main(folder):
    folder = pathlib.Path(folder)
    stamp = folder / "installed.json"
    if stamp.exists() and stamp.read_bytes() == PACKAGES.read_bytes():
        return 0
    if not shutil.which("npm"):
        print("npm is missing: install nodejs and npm", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(PACKAGES, folder / "package.json")
    result = subprocess.run(["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--no-package-lock",
                             "--loglevel=error"], stdin=subprocess.DEVNULL)
    if result.returncode == 0:
        shutil.copy(PACKAGES, stamp)
    return result.returncode


sys.exit(main(sys.argv[1]))
