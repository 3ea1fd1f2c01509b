#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who includes whom: modules know only those below them, no bench module knows another, engines know no widgets."""
import pathlib
import re
import sys

ORDER = ["core", "action", "stream", "memory", "session", "mcp", "ui"]  # lowest first; everything else is a bench module
WIDGETS = re.compile(r"<(Qt(Widgets|Gui)(/|>)|Q(Widget|Application|Main|Dialog|Painter|Palette|Font|Icon|Pixmap|Image|Dock|Menu|Label|Color)\b)")
INCLUDE = re.compile(r'^\s*#include\s+([<"][^>"]+[>"])')


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := INCLUDE.match(line):
            yield number, match.group(1)


def is_panel(path, module):
    return module == "ui" or "panel" in path.parts


def violations(path, module, modules):
    rank = ORDER.index(module) if module in ORDER else len(ORDER)
    for number, target in includes(path):
        name = target[1:-1].split("/")[0]
        where = f"{path}:{number}"
        if target[0] == '"' and name == "app":
            yield f"{where}: a module includes the program: {target}"
        elif target[0] == '"' and name in modules and name != module:
            other = ORDER.index(name) if name in ORDER else len(ORDER)
            if other == len(ORDER):
                yield f"{where}: includes the bench module {name}"
            elif other > rank and not (name == "ui" and is_panel(path, module)):
                yield f"{where}: {module} includes {name}, which stands above it"
            elif name == "ui" and not is_panel(path, module):
                yield f"{where}: an engine includes the user interface: {target}"
        if not is_panel(path, module):
            if WIDGETS.match(target):
                yield f"{where}: an engine includes widgets: {target}"
            if target[0] == '"' and f"{module}/panel/" in target:
                yield f"{where}: an engine includes its panel: {target}"


def main(root):
    folder = pathlib.Path(root) / "modules"
    modules = {entry.name for entry in folder.iterdir() if entry.is_dir()}
    found, files = [], 0
    for module in sorted(modules):
        for path in sorted((folder / module).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                files += 1
                found += violations(path, module, modules)
    print("\n".join(found))
    print(f"{files} files, {len(found)} violations")
    return 1 if found or files < 50 else 0


sys.exit(main(sys.argv[1]))
