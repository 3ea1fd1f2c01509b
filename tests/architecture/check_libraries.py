#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ohmctl runs on machines without a display: it must not load Qt Gui or Widgets."""
import subprocess
import sys


def main(program):
    libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    wrong = [line.strip() for line in libraries.splitlines() if "Qt6Widgets" in line or "Qt6Gui" in line]
    print("\n".join(wrong) or "ohmctl loads no widgets")
    return 1 if wrong or "Qt6Core" not in libraries else 0


sys.exit(main(sys.argv[1]))
