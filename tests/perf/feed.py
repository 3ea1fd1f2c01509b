# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds a pseudo terminal with log lines and times how long a program needs until it has shown them.

"Shown" is the moment after which the program's processes stay idle (below 3 % of a core for one second); that second is not
counted. The same measure fits every program, ours and the peers.
"""
import array
import fcntl
import os
import random
import select
import subprocess
import termios
import time
import tty

TICKS = os.sysconf("SC_CLK_TCK")
TAGS = ("motor", "boot", "wifi", "adc", "heap", "ota", "i2c.1")


def log_lines(total, seed=1):
    """About `total` bytes of numbered lines as firmware prints them, some 70 bytes each, ending in CR LF."""
    rnd, parts, size, n = random.Random(seed), [], 0, 0
    while size < total:
        line = (f"{rnd.choice('IIIDWE')} ({n * 3}) {rnd.choice(TAGS)}: seq={n:08d} iq={rnd.uniform(-9, 9):+.4f} "
                f"vbus={rnd.uniform(22, 26):.3f} crc=0x{rnd.getrandbits(32):08x}\r\n").encode()
        parts.append(line)
        size += len(line)
        n += 1
    return b"".join(parts)


def family(pid):
    """The process and all that it started."""
    children = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        children.setdefault(parent, []).append(int(entry))
    todo, found = [pid], []
    while todo:
        found.append(todo.pop())
        todo += children.get(found[-1], [])
    return found


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory_mb(pids, key):
    """Sum over the processes: VmHWM (peak resident) of status, or Pss of smaps_rollup."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/{'status' if key == 'VmHWM' else 'smaps_rollup'}") as lines:
                total += sum(int(line.split()[1]) for line in lines if line.startswith(key + ":"))
        except OSError:
            pass
    return total / 1024


class Pty:
    """A pair whose slave side a program opens as its serial port."""

    def __init__(self):
        self.master, self.slave = os.openpty()
        tty.setraw(self.slave)
        os.set_blocking(self.master, False)
        self.path = os.ttyname(self.slave)

    def unread(self):
        count = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, count)
        return count[0]

    def close(self):
        os.close(self.master)
        os.close(self.slave)


def feed(pty, data, pid, baud=0, timeout=180):
    """Writes `data` (paced when `baud` is given) and waits until process `pid` has shown it. Returns the figures."""
    processes = family(pid)
    cpu_before, begin = cpu_seconds(processes), time.monotonic()
    position, view = 0, memoryview(data)
    poller = select.poll()
    poller.register(pty.master, select.POLLOUT)
    while position < len(data):
        if time.monotonic() - begin > timeout:
            raise TimeoutError(f"{position} of {len(data)} bytes were taken in {timeout} s")
        allowed = len(data) if not baud else min(len(data), int((time.monotonic() - begin) * baud / 10) + 1)
        if allowed <= position:
            time.sleep(0.001)
            continue
        poller.poll(200)
        try:
            position += os.write(pty.master, view[position:min(allowed, position + 4096)])
        except BlockingIOError:
            time.sleep(0.0002)
    while pty.unread():
        time.sleep(0.001)
    return settle(pid, processes, cpu_before, begin, len(data))


def settle(pid, processes, cpu_before, begin, size):
    quiet_since, used = time.monotonic(), cpu_seconds(processes)
    end_of_patience = time.monotonic() + 120
    while time.monotonic() - quiet_since < 1.0:
        if time.monotonic() > end_of_patience:
            raise TimeoutError(f"process {pid} does not come to rest")
        time.sleep(0.1)
        processes = family(pid)
        now = cpu_seconds(processes)
        if now - used > 0.03 * 0.1 + 1.0 / TICKS:
            quiet_since = time.monotonic()
        used = now
    wall = quiet_since - begin
    return {"bytes": size, "wall_s": round(wall, 3), "mb_per_s": round(size / 1e6 / wall, 2),
            "cpu_s": round(used - cpu_before, 2), "peak_mb": round(memory_mb(processes, "VmHWM"), 1)}


def end(process):
    """Ends a program that we started, with its group."""
    if process.poll() is None:
        os.killpg(process.pid, 15)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
