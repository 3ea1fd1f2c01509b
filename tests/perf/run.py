#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Ohmdeck beside its peers in one run and writes a report. Called by ./bench perf.

Absolute times depend on the machine, so each figure stands beside a peer's measured in the same run, and the ratio counts.
Exit code 1 when a budget is missed.
"""
import argparse
import json
import operator
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import feed

WATCH_LIMIT = 0.05  # of a core, for reading 64 words 10,000 times a second
HERE = pathlib.Path(__file__).resolve().parent


class Display:
    """An Xvfb with a small window manager, so that windows are really shown."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        self.environment = dict(os.environ, DISPLAY=self.name)
        self.environment.pop("QT_QPA_PLATFORM", None)
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        start_new_session=True)
        time.sleep(0.5)
        return self

    def __exit__(self, *_):
        feed.end(self.manager)
        feed.end(self.server)

    def has_window(self, pids):
        return any(subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env=self.environment,
                                  capture_output=True, text=True).stdout.strip() for pid in pids)


class Workbench:
    """ohmdeck in a profile of its own."""

    def __init__(self, build, display, *arguments):
        self.build, self.display = build, display
        self.profile = tempfile.mkdtemp(prefix="ohm-perf-")
        self.process = subprocess.Popen([build / "bin/ohmdeck", "--profile", self.profile, *arguments], env=display.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def wait(self):
        """Until the window answers: before that, ohmctl would take itself for the only one there."""
        for _ in range(100):
            if self.call("bench_status").get("has_window"):
                return self
            time.sleep(0.1)
        raise RuntimeError("the window did not open")

    def call(self, *arguments):
        command = [self.build / "bin/ohmctl", "--profile", self.profile, *arguments, "--json"]
        for _ in range(100):
            answer = subprocess.run(command, capture_output=True, text=True)
            if answer.returncode == 0:
                return json.loads(answer.stdout)
            time.sleep(0.1)
        raise RuntimeError(f"{arguments[0]}: {answer.stderr}")

    def close(self):
        feed.end(self.process)
        shutil.rmtree(self.profile, ignore_errors=True)


def start_up(build, display, runs=6):
    """Time to the first visible window and memory after it has settled; the peer is a plain Qt program of the distribution."""
    times, memory = [], 0
    for _ in range(runs):
        begin = time.monotonic()
        bench = Workbench(build, display)
        while not display.has_window(feed.family(bench.process.pid)) and time.monotonic() - begin < 20:
            time.sleep(0.005)
        times.append(time.monotonic() - begin)
        time.sleep(3)
        memory = feed.memory_mb(feed.family(bench.process.pid), "Pss")
        bench.close()
    return {"first_s": round(times[0], 3), "best_s": round(min(times), 3), "pss_mb": round(memory, 1)}


def demo_at_rest(build, display, seconds=5):
    """What the window takes of a core while the demo's console scrolls by itself in the debugger's layout and nobody does
    anything."""
    bench = Workbench(build, display, "--layout", "Debug").wait()
    bench.call("bench_start_demo")
    time.sleep(5)
    before = feed.cpu_seconds([bench.process.pid])
    time.sleep(seconds)
    used = feed.cpu_seconds([bench.process.pid]) - before
    bench.close()
    return {"core_share": round(used / seconds, 3)}


def flood(build, display, data):
    """20 MB of log lines from a pty until shown: the console panel beside Konsole."""
    pty = feed.Pty()
    bench = Workbench(build, display).wait()
    bench.call("serial_open", "--port", pty.path)
    time.sleep(2)
    ours = feed.feed(pty, data, bench.process.pid)
    bench.close()
    pty.close()
    peer_pty = feed.Pty()
    peer = subprocess.Popen(["dbus-run-session", "konsole", "-e", "cat", peer_pty.path], env=display.environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(5)
    theirs = feed.feed(peer_pty, data, peer.pid)
    feed.end(peer)
    peer_pty.close()
    return {"ohmdeck": ours, "konsole": theirs, "wall_ratio": round(ours["wall_s"] / theirs["wall_s"], 2)}


def endless_line(build, display, size=50_000_000):
    """A line without an end: the window must go on answering."""
    pty = feed.Pty()
    bench = Workbench(build, display).wait()
    bench.call("serial_open", "--port", pty.path)
    time.sleep(1)
    slowest, done = 0.0, threading.Event()

    def watch():
        nonlocal slowest
        while not done.is_set():
            begin = time.monotonic()
            bench.call("bench_show_panel", "--panel", "activity")  # answered by the GUI's thread
            slowest = max(slowest, time.monotonic() - begin)
            time.sleep(0.05)  # or the asking alone would keep the window from ever coming to rest

    watcher = threading.Thread(target=watch)
    watcher.start()
    figures = feed.feed(pty, b"x" * size, bench.process.pid)
    done.set()
    watcher.join()
    bench.close()
    pty.close()
    return dict(figures, slowest_gui_answer_s=round(slowest, 3))


def eight_ports(build, display, seconds):
    """Eight consoles at 921600 Bd: not a byte may be lost."""
    ptys = [feed.Pty() for _ in range(8)]
    bench = Workbench(build, display).wait()
    consoles = [bench.call("serial_open", "--port", pty.path)["console"] for pty in ptys]
    time.sleep(1)
    data = feed.log_lines(seconds * 92160)[:seconds * 92160]
    before = feed.cpu_seconds(feed.family(bench.process.pid))
    threads = [threading.Thread(target=feed.feed, args=(pty, data, bench.process.pid, 921600, seconds * 4)) for pty in ptys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    used = feed.cpu_seconds(feed.family(bench.process.pid)) - before
    lost = sum(len(data) - bench.call("serial_stats", "--console", console)["received"] for console in consoles)
    bench.close()
    for pty in ptys:
        pty.close()
    return {"ports": 8, "baud": 921600, "seconds": seconds, "lost_bytes": lost, "core_share": round(used / seconds, 3)}


def run_json(command, **kwargs):
    output = subprocess.run(command, capture_output=True, text=True, check=True, **kwargs).stdout
    return json.loads(output[output.index("{"):])


def mcp_latency(build, display):
    """tools/call over the stdio bridge to the open, idle window beside the official SDK's echo server."""
    tools = build / "node-tools"
    subprocess.run([sys.executable, HERE.parent / "integration/mcp/install.py", tools], check=True)
    bench = Workbench(build, display).wait()
    time.sleep(2)
    figures = run_json([tools / "node_modules/.bin/node", HERE / "mcp/latency.mjs", "--ohmctl", build / "bin/ohmctl",
                        "--workbench", str(bench.process.pid), "--profile", bench.profile, "--modules", tools])
    bench.close()
    return figures


def probe(build, scenario):
    """A target's memory: through the door, as a dump, from a GDB stub, or watched; each beside the barest way there."""
    return run_json([build / "tests/perf_probe", scenario], env=dict(os.environ, OHM_BUILD_DIR=str(build)))


def unable(what, measured, bound, limit, peer):
    """A figure that even the barest program misses on this machine in this run; what is ours of it is judged beside it."""
    print(f"UNABLE {what}: {measured} ({bound} {limit}); here {peer}")


def watch_budgets(watch):
    """A sample is taken at its time, so a program has to wake up for each, whatever it does then."""
    what = "64 words watched at 10 kHz, share of a core"
    if watch["timer_core_share"] < WATCH_LIMIT:
        yield what, watch["total_core_share"], WATCH_LIMIT
    else:
        unable(what, watch["total_core_share"], "at most", WATCH_LIMIT,
               f"a timer loop that does nothing takes {watch['timer_core_share']}")
    yield "64 words watched at 10 kHz, share of a core for the reading alone", watch["reading_core_share"], 0.02


def window_budgets(report):
    """What the window promises at most, as (what, measured, limit)."""
    flood_ours = report["flood"]["ohmdeck"]
    yield "start to first window, s", report["start"]["best_s"], 0.3
    yield "idle memory, MB", report["start"]["pss_mb"], 90
    yield "window with the demo, share of a core", report["demo"]["core_share"], 0.15
    yield "20 MB shown, times Konsole's wall time", report["flood"]["wall_ratio"], 1.0
    yield "20 MB shown, CPU s", flood_ours["cpu_s"], 0.6
    yield "20 MB shown, peak MB", flood_ours["peak_mb"], 120
    yield "worst turn of the event loop, ms", report["views"]["worst_turn_ms"], 50
    yield "20 MB in terminal mode, s (Konsole's wall time)", report["terminal"]["wall_s"], report["flood"]["konsole"]["wall_s"]
    yield "20 MB in terminal mode, CPU s", report["terminal"]["cpu_s"], 0.6
    yield "worst turn in terminal mode, ms", report["terminal"]["worst_turn_ms"], 50
    yield "50 MB line, slowest answer of the window, s", report["endless_line"]["slowest_gui_answer_s"], 0.5
    yield "lost bytes on 8 ports", report["eight_ports"]["lost_bytes"], 0
    yield "tools/call p50, us", report["mcp"]["ohmdeck"]["p50_us"], 100
    yield "tools/call p50, times the SDK's", report["mcp"]["p50_ratio"], 1.0
    yield "tools/call p99 while consoles scroll, ms", report["mcp"]["scrolling_p99_ms"], 16


def probe_budgets(report):
    """What reading a target promises at most."""
    yield "4-byte read through the door, times a bare Tcl client's", report["probe_door"]["door_ratio"], 1.2
    yield "64 KiB dump, times OpenOCD's dump_image", report["probe_dump"]["dump_ratio"], 1.1
    yield from watch_budgets(report["probe_watch"])


def probe_promises(report):
    """What it has to reach at least."""
    for figure, what, limit in (("reads_per_s", "4-byte reads per second from a GDB stub", 40_000),
                                ("bulk_mib_per_s", "reading a GDB stub in bulk, MiB/s", 50)):
        ours, bare = report["probe_stub"][figure], report["probe_stub"]["bare_" + figure]
        if ours < limit and bare < limit:
            unable(what, ours, "at least", limit, f"a client that does not even decode the answers reaches {bare}")
        else:
            yield what, ours, limit
        yield what + ", times a bare client's", round(ours / bare, 2), 0.8


def judge(budgets, holds, bound):
    """Prints each and returns how many were missed."""
    missed = 0
    for what, measured, limit in budgets:
        held = holds(measured, limit)
        missed += not held
        print(f"{'ok    ' if held else 'MISSED'} {what}: {measured} ({bound} {limit})")
    return missed


def measure_window(build, quick, report):
    data = feed.log_lines(20_000_000)
    with Display() as display:
        report["start"] = start_up(build, display)
        report["demo"] = demo_at_rest(build, display)
        report["flood"] = flood(build, display, data)
        report["views"] = run_json([build / "tests/perf_logview", "lines"], env=display.environment)
        report["terminal"] = run_json([build / "tests/perf_logview", "terminal"], env=display.environment)
        report["endless_line"] = endless_line(build, display)
        report["eight_ports"] = eight_ports(build, display, 10 if quick else 60)
        report["mcp"] = mcp_latency(build, display)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--quick", action="store_true", help="eight ports for 10 s instead of 60 s")
    parser.add_argument("--only", choices=["window", "probe"], help="one part; judged alone")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    report, missed = {}, 0
    if arguments.only != "probe":
        measure_window(build, arguments.quick, report)
        missed += judge(window_budgets(report), operator.le, "at most")
    if arguments.only != "window":
        for scenario in ("door", "dump", "stub", "watch"):
            report["probe_" + scenario] = probe(build, scenario)
        missed += judge(probe_budgets(report), operator.le, "at most")
        missed += judge(probe_promises(report), operator.ge, "at least")
    arguments.out.write_text(json.dumps(report, indent=2) + "\n")
    print(f"Report: {arguments.out}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
