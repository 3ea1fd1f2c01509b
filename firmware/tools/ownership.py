#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a board's ownership table and turns it into C.

usage: ownership.py TABLE.toml OUTPUT.c

Every bus and every interrupt has one owner; an MCTP port lies on an owned bus; addresses and EIDs are used once. Whoever
needs a bus that is another's names it under "uses" and sends requests to the owner. What is behind a multiplexer is on a
"leg": several legs may have devices of the same address, but none of an address on the bus itself. A bus with legs has its
MCTP ports on them: of what comes from a bus nothing tells whether it came from the bus itself or from the connected leg.
"""

import pathlib
import sys
import tomllib

ALLOWED = {
    "bus": {"number", "interrupts"},
    "task": {"priority", "stack", "owns", "uses", "interrupts"},
    "leg": {"bus", "mux", "select"},
    "port": {"bus", "leg", "address", "eid", "neighbours"},
    "neighbour": {"eid", "last", "address", "bridge"},
}
EIDS = range(8, 255)
ADDRESSES = range(0x08, 0x78)
TASKS_MAX = 8


class Table:
    """The table, with what is wrong with it in `errors`."""

    def __init__(self, data):
        self.errors = []
        self.buses = self.section(data, "bus")
        self.tasks = self.section(data, "task")
        self.legs = self.section(data, "leg")
        self.ports = self.section(data, "port")
        for name in data.keys() - {"bus", "task", "leg", "port"}:
            self.errors.append(f"{name}: no such section")
        self.owners = {}
        if not self.errors:
            self.check_numbers()
            self.check_owners()
            self.check_interrupts()
            self.check_legs()
            self.check_ports()

    def section(self, data, kind):
        rows = data.get(kind, {})
        for name, row in rows.items():
            self.check_keys(kind, f"{kind} {name}", row)
        return rows

    def check_keys(self, kind, where, row):
        for key in row.keys() - ALLOWED[kind]:
            self.errors.append(f"{where}: unknown key '{key}'")

    def check_number(self, where, row, key, numbers):
        value = row.get(key)
        if not isinstance(value, int) or value not in numbers:
            self.errors.append(f"{where}: {key} must be {numbers.start} to {numbers.stop - 1}, is {value}")
            return False
        return True

    def check_numbers(self):
        if len(self.tasks) > TASKS_MAX:
            self.errors.append(f"more than {TASKS_MAX} tasks")
        for name, task in self.tasks.items():
            self.check_number(f"task {name}", task, "priority", range(0, 256))
            self.check_number(f"task {name}", task, "stack", range(64, 65536))
        numbers = {}
        for name, bus in self.buses.items():
            if self.check_number(f"bus {name}", bus, "number", range(0, 256)):
                if (other := numbers.setdefault(bus["number"], name)) != name:
                    self.errors.append(f"bus {name}: number {bus['number']} is {other}'s")
            if len(bus.get("interrupts", [])) not in (1, 2):
                self.errors.append(f"bus {name}: one or two interrupts")

    def check_owners(self):
        for name, task in self.tasks.items():
            for bus in task.get("owns", []) + task.get("uses", []):
                if bus not in self.buses:
                    self.errors.append(f"task {name}: no bus '{bus}'")
            for bus in task.get("owns", []):
                if bus in self.owners:
                    self.errors.append(f"bus {bus} is owned by {self.owners[bus]} and by {name}")
                self.owners.setdefault(bus, name)
        for name, task in self.tasks.items():
            for bus in task.get("uses", []):
                if bus in self.buses and self.owners.get(bus) in (None, name):
                    self.errors.append(f"task {name} uses bus {bus}, which "
                                       + ("nobody owns" if bus not in self.owners else "it owns itself"))
        for bus in self.buses.keys() - self.owners.keys():
            self.errors.append(f"bus {bus} has no owner")

    def check_interrupts(self):
        of_bus = {}
        for bus, row in self.buses.items():
            for number in row.get("interrupts", []):
                if number in of_bus:
                    self.errors.append(f"interrupt {number} is bus {of_bus[number]}'s and bus {bus}'s")
                of_bus.setdefault(number, bus)
        of_task = {}
        for name, task in self.tasks.items():
            for number in task.get("interrupts", []):
                if number in of_task:
                    self.errors.append(f"interrupt {number} is owned by {of_task[number]} and by {name}")
                of_task.setdefault(number, name)
        for number, bus in of_bus.items():
            if of_task.get(number) != self.owners.get(bus):
                self.errors.append(f"interrupt {number} is of bus {bus}: it belongs to its owner {self.owners.get(bus)}, "
                                   f"not to {of_task.get(number)}")

    def check_legs(self):
        selects = {}
        for name, leg in self.legs.items():
            where = f"leg {name}"
            if leg.get("bus") not in self.owners:
                self.errors.append(f"{where}: bus '{leg.get('bus')}' has no owner")
                continue
            if not self.check_number(where, leg, "mux", ADDRESSES) or not self.check_number(where, leg, "select", range(1, 256)):
                continue
            place = (leg["bus"], leg["mux"], leg["select"])
            if (other := selects.setdefault(place, name)) != name:
                self.errors.append(f"{where}: {leg['select']:#04x} selects {other} already")

    def check_ports(self):
        places, eids = {}, {}
        for name, leg in self.legs.items():
            places.setdefault((leg.get("bus"), "", leg.get("mux")), f"leg {name}")
        for name, port in self.ports.items():
            where = f"port {name}"
            if port.get("bus") not in self.owners:
                self.errors.append(f"{where}: bus '{port.get('bus')}' has no owner")
                continue
            if not self.check_leg_of(where, port):
                continue
            self.check_eids(where, port, port, eids, own=True)
            self.check_place(where, port, port, places)
            for neighbour in port.get("neighbours", []):
                self.check_keys("neighbour", where, neighbour)
                self.check_eids(where, port, neighbour, eids, own=False)
                self.check_place(where, port, neighbour, places)

    def check_leg_of(self, where, port):
        leg = port.get("leg", "")
        if leg and self.legs.get(leg, {}).get("bus") != port["bus"]:
            self.errors.append(f"{where}: no leg '{leg}' of bus {port['bus']}")
        elif not leg and any(other.get("bus") == port["bus"] for other in self.legs.values()):
            self.errors.append(f"{where}: bus {port['bus']} has legs: the port must lie on one")
        else:
            return True
        return False

    def check_place(self, where, port, row, places):
        """Our own address is the same on all legs of a bus: there is one controller."""
        if not self.check_number(where, row, "address", ADDRESSES):
            return
        bus, address = port["bus"], row["address"]
        leg = "" if row is port else port.get("leg", "")
        ours = {other["address"] for other in self.ports.values() if other.get("bus") == bus and "address" in other}
        if row is port and len(ours) > 1:
            self.errors.append(f"{where}: bus {bus} has one controller, with one address of ours")
        for place in {(bus, leg, address), (bus, "", address)}:
            if place in places and not (row is port and places[place] == "ours"):
                self.errors.append(f"{where}: address {address:#04x} on {bus} is in {places[place]} already")
                return
        places[bus, leg, address] = "ours" if row is port else where

    def check_eids(self, where, port, row, eids, own):
        if not self.check_number(where, row, "eid", EIDS):
            return
        last = row.get("last", row["eid"])
        if last < row["eid"] or last not in EIDS:
            self.errors.append(f"{where}: EIDs {row['eid']} to {last} are no range")
            return
        for eid in range(row["eid"], last + 1):
            # A bridge has one EID on all of its ports.
            if eid in eids and not (own and eids[eid] == "own"):
                self.errors.append(f"{where}: EID {eid} is used twice")
                return
            eids[eid] = "own" if own else where


def c_rows(rows):
    return "\n".join(f"    {{{row}}}," for row in rows) or "    {0},"


def generate(table, source):
    tasks, buses, ports, legs = list(table.tasks), list(table.buses), list(table.ports), list(table.legs)
    routes = []
    for index, port in enumerate(table.ports.values()):
        for n in port.get("neighbours", []):
            bridged = "true" if n.get("bridge") else "false"
            routes.append(f".first = {n['eid']}, .last = {n.get('last', n['eid'])}, .port = {index}, "
                          f".phys = {n['address']:#04x}, .bridged = {bridged}")
    bus_rows = []
    for name, bus in table.buses.items():
        clients = sum(1 << i for i, task in enumerate(table.tasks.values()) if name in task.get("uses", []))
        interrupts = (bus["interrupts"] * 2)[:2]
        bus_rows.append(f'"{name}", {bus["number"]}, {tasks.index(table.owners[name])}, {clients:#x}, '
                        f'{{{interrupts[0]}, {interrupts[1]}}}')
    parts = {
        "struct ownership_task OWNERSHIP_TASKS": [f'"{n}", {t["priority"]}, {t["stack"]}' for n, t in table.tasks.items()],
        "struct ownership_bus OWNERSHIP_BUSES": bus_rows,
        "struct ownership_leg OWNERSHIP_LEGS": [
            f'"{n}", {buses.index(leg["bus"])}, {leg["mux"]:#04x}, {leg["select"]:#04x}' for n, leg in table.legs.items()],
        "struct ownership_port OWNERSHIP_PORTS": [
            f'"{n}", {buses.index(p["bus"])}, {legs.index(p["leg"]) if "leg" in p else "OWNERSHIP_NO_LEG"}, '
            f'{p["address"]:#04x}, {p["eid"]}' for n, p in table.ports.items()],
        "struct mctp_route OWNERSHIP_ROUTES": routes,
    }
    text = f"// Made by tools/ownership.py from {source}.\n#include \"ownership/ownership.h\"\n"
    for name, rows in parts.items():
        text += f"\nconst {name}[] = {{\n{c_rows(rows)}\n}};\n"
    text += "\n"
    for name, rows in zip(("TASK", "BUS", "LEG", "PORT", "ROUTE"), (tasks, buses, legs, ports, routes)):
        text += f"const uint8_t OWNERSHIP_{name}_COUNT = {len(rows)};\n"
    return text


def main(source, output):
    path = pathlib.Path(source)
    try:
        table = Table(tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        sys.exit(f"{source}: {error}")
    if table.errors:
        sys.exit("\n".join(f"{source}: {error}" for error in table.errors))
    pathlib.Path(output).write_text(generate(table, path.name), encoding="utf-8")
    print(f"{path.name}: {len(table.tasks)} tasks with {sum(t['stack'] for t in table.tasks.values())} bytes of stack, "
          f"{len(table.buses)} buses, {len(table.ports)} ports")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
