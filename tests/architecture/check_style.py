#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what no compiler sees: licence lines, lengths, banned calls, words that do not belong into the project."""
import json
import pathlib
import re
import subprocess
import sys

SOURCES = {".cpp", ".h", ".c"}
FILE_LIMIT = 700
FUNCTION_LIMIT = 80
BANNED = [
    (re.compile(r"\b(QEventLoop\b|processEvents\s*\(|\bdialog\.exec\s*\(|waitForReadyRead|waitForBytesWritten|waitForFinished|waitForStarted)"),
     "waits inside the event loop or in the GUI thread", ("modules", "app")),
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "left open in the text", ("modules", "app", "firmware", "tests")),
    (re.compile(r"\bQSKIP\b"), "a skipped test", ("tests",)),
    (re.compile(r"\bsystem\s*\([^)]|\bpopen\s*\("), "a shell line", ("modules", "app")),
    (re.compile(r"(^|[^A-Za-z0-9._-])/(home|root|work)/"), "an absolute path of a machine", ("modules", "app", "firmware", "tests", "cmake")),
]
# The one loop of a thread that is ours alone; it waits within no other.
EXEMPT = {("modules/mcp/server/listener.h", "QEventLoop")}


def tracked(root):
    listing = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True, check=True).stdout
    return [pathlib.Path(root) / name for name in listing.splitlines()]


def check_file(path, root):
    relative = path.relative_to(root)
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if "SPDX-License-Identifier: G" not in "\n".join(lines[:2]):
        yield f"{relative}:1: the licence line is missing"
    if len(lines) > FILE_LIMIT:
        yield f"{relative}: {len(lines)} lines, {FILE_LIMIT} at most"
    for number, line in enumerate(lines, 1):
        for pattern, what, folders in BANNED:
            match = pattern.search(line) if relative.parts[0] in folders else None
            if match and (relative.as_posix(), match.group()) not in EXEMPT:
                yield f"{relative}:{number}: {what}: {line.strip()[:90]}"


def long_functions(files, root):
    command = ["ctags", "--output-format=json", "--fields=+ne", "--kinds-C++=f", "--kinds-C=f", "-L", "-", "-f", "-"]
    output = subprocess.run(command, input="\n".join(map(str, files)), capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        tag = json.loads(line)
        length = tag.get("end", tag["line"]) - tag["line"] + 1
        if length > FUNCTION_LIMIT:
            yield f"{pathlib.Path(tag['path']).relative_to(root)}:{tag['line']}: {tag['name']} has {length} lines, {FUNCTION_LIMIT} at most"


def main(root):
    root = pathlib.Path(root).resolve()
    files = [path for path in tracked(root) if path.suffix in SOURCES and path.exists()]
    found = [finding for path in files for finding in check_file(path, root)]
    found += long_functions([path for path in files if path.relative_to(root).parts[0] != "tests"], root)
    print("\n".join(found))
    print(f"{len(files)} files, {len(found)} findings")
    return 1 if found or len(files) < 50 else 0


sys.exit(main(sys.argv[1]))
