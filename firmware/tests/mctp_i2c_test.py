#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""MCTP over I2C with the AST1030's controller in QEMU: whole packets reach the firmware by its target interrupt, and its
answers come back written by it as controller. The other end of the bus is this program, through a QEMU plugin.

usage: mctp_i2c_test.py PLUGIN ELF
"""

import ctypes
import json
import os
import select
import signal
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PLUGIN, ELF = "", ""
ROUNDS = 1000
TIMEOUT = 5.0
FIRMWARE, OURS = 0x10, 0x20  # addresses on the bus
FIRMWARE_EID, OUR_EID = 8, 9
TARGET_DMA_DONE = 0x7e7b00cc  # of bus 0, in the new register set: not 0 until the last frame has been taken
SERVICE = bytes.fromhex("7f00007ed9")


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def pec(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ (0x107 if crc & 0x80 else 0)) & 0x1ff
    return crc & 0xff


def wrap(packet, destination=FIRMWARE, source=OURS):
    frame = bytes([destination << 1, 0x0f, len(packet) + 1, source << 1 | 1]) + packet
    return frame + bytes([pec(frame)])


def packets(body, tag=0, owner=True, destination=FIRMWARE_EID, unit=64):
    parts = [body[i:i + unit] for i in range(0, len(body), unit)]
    for number, part in enumerate(parts):
        flags = (number & 3) << 4 | owner << 3 | tag | (number == 0) << 7 | (number == len(parts) - 1) << 6
        yield bytes([1, destination, OUR_EID, flags]) + part


class Bus:
    def __init__(self):
        self.directory = tempfile.TemporaryDirectory(prefix="ohm-i2c-")
        path = os.path.join(self.directory.name, "bus")
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-M", "ast1030-evb", "-kernel", ELF, "-display", "none", "-monitor", "none",
             "-serial", "stdio", "-qmp", f"unix:{path}-qmp,server=on,wait=off",
             "-plugin", f"{PLUGIN},path={path},ready={TARGET_DMA_DONE:#x}",
             "-device", f"i2c-bridge,bus=aspeed.i2c.bus.0,address={OURS}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
        self.path = path
        self.connect()
        self.monitor_path = path + "-qmp"
        self.data = b""
        self.frames = []
        if "MCTP endpoint" not in self.process.stdout.readline():
            raise AssertionError("the firmware did not start")

    def connect(self):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        deadline = time.monotonic() + TIMEOUT
        while self.socket.connect_ex(self.path) != 0:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError("QEMU does not listen")
            time.sleep(0.02)

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.socket.close()
        self.directory.cleanup()

    def heat(self, millidegrees):
        """Sets the temperature of the board's thermometer."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.connect(self.monitor_path)
            lines = connection.makefile("rw")

            def command(name, **arguments):
                lines.write(json.dumps({"execute": name, "arguments": arguments}) + "\n")
                lines.flush()
                while "return" not in (answer := json.loads(lines.readline())):
                    assert "error" not in answer, answer
                return answer["return"]

            lines.readline()
            command("qmp_capabilities")
            device, = (child["name"] for child in command("qom-list", path="/machine/unattached")
                       if child["type"] == "child<tmp105>")
            command("qom-set", path=f"/machine/unattached/{device}", property="temperature", value=millidegrees)
            lines.close()

    def tell(self, kind, data):
        self.socket.sendall(kind + struct.pack("<H", len(data)) + data)

    def message(self, timeout):
        deadline = time.monotonic() + timeout
        while len(self.data) < 3 or len(self.data) < 3 + struct.unpack("<H", self.data[1:3])[0]:
            if not select.select([self.socket], [], [], max(0, deadline - time.monotonic()))[0]:
                return None
            part = self.socket.recv(65536)
            if not part:
                raise AssertionError("QEMU ended")
            self.data += part
        end = 3 + struct.unpack("<H", self.data[1:3])[0]
        kind, body, self.data = self.data[:1], self.data[3:end], self.data[end:]
        return kind, body

    def write(self, frame):
        """True when it was acknowledged."""
        self.tell(b"W", frame)
        while True:
            message = self.message(TIMEOUT)
            if message is None:
                raise AssertionError("the write does not end")
            if message[0] == b"S":
                return message[1] == b"\0"
            self.frames.append(bytes([OURS << 1]) + message[1])

    def read(self, timeout=TIMEOUT):
        """The next packet that the firmware writes to us, its frame checked; None when there is none."""
        if self.frames:
            frame = self.frames.pop(0)
        else:
            message = self.message(timeout)
            if message is None:
                return None
            frame = bytes([OURS << 1]) + message[1]
        assert frame[1] == 0x0f and frame[2] == len(frame) - 4 and frame[3] == FIRMWARE << 1 | 1, frame.hex()
        assert pec(frame[:-1]) == frame[-1], frame.hex()
        return frame[4:-1]

    def ask(self, body, tag=0, destination=FIRMWARE_EID):
        """A message there, its answer's body."""
        for packet in packets(body, tag, destination=destination):
            if not self.write(wrap(packet)):
                raise AssertionError("not acknowledged")
        answer = b""
        while True:
            packet = self.read()
            if packet is None:
                raise AssertionError("no answer")
            assert (packet[1], packet[3] & 0x0f) == (OUR_EID, tag), packet.hex()
            answer += packet[4:]
            if packet[3] & 0x40:
                return answer


GET_EID = bytes.fromhex("008002")
EID_ANSWER = bytes.fromhex("00000200080200")


class I2c(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bus = Bus()
        cls.addClassCleanup(cls.bus.close)

    def drops(self):
        return self.bus.ask(SERVICE + b"\4")[6:]

    def test_get_eid(self):
        self.assertEqual(self.bus.ask(GET_EID), EID_ANSWER)

    def test_discovery_is_not_of_this_bus(self):
        self.assertEqual(self.bus.ask(bytes.fromhex("00800b")).hex(), "00000b05")

    def test_pldm(self):
        reading = self.bus.ask(bytes.fromhex("01800211020000"))
        self.assertEqual(reading[:7].hex(), "01000211000200")
        self.assertTrue(3250 <= int.from_bytes(reading[11:13], "little") <= 3350, reading.hex())

    def test_thermometer_through_the_owners_queue(self):
        for millidegrees, state in ((23500, 1), (-10000, 1), (71000, 8)):
            self.bus.heat(millidegrees)
            deadline = time.monotonic() + TIMEOUT
            raw = None
            while raw != millidegrees // 500 and time.monotonic() < deadline:
                reading = self.bus.ask(bytes.fromhex("01800211040000"))
                raw = int.from_bytes(reading[11:13], "little", signed=True)
            self.assertEqual((raw, reading[5:7].hex(), reading[8]), (millidegrees // 500, "0300", state), reading.hex())

    def test_echo_of_every_length(self):
        for length in [*range(0, 130), 250, 500, 1000]:
            data = bytes((length * 3 + i * 7) & 0xff for i in range(length))
            self.assertEqual(self.bus.ask(SERVICE + b"\1" + data, length % 8), SERVICE + b"\x81" + data)

    def test_thousand_round_trips(self):
        times = []
        for i in range(ROUNDS):
            start = time.perf_counter()
            self.assertEqual(self.bus.ask(GET_EID, i % 8), EID_ANSWER)
            times.append(time.perf_counter() - start)
        times.sort()
        print(f"{ROUNDS} Get EID: p50 {statistics.median(times) * 1e6:.0f} us, p99 {times[ROUNDS * 99 // 100] * 1e6:.0f} us")

    def test_thousand_round_trips_back(self):
        self.bus.ask(SERVICE + b"\2" + bytes([OUR_EID]) + ROUNDS.to_bytes(2, "big"))
        for _ in range(ROUNDS):
            request = self.bus.read()
            self.assertEqual(request[4:].hex(), "008002")
            header = bytes([1, FIRMWARE_EID, OUR_EID, 0xc0 | request[3] & 7])
            answer = header + bytes.fromhex("00000200") + bytes([OUR_EID, 0, 0])
            self.assertTrue(self.bus.write(wrap(answer)))
        self.assertEqual(self.bus.ask(SERVICE + b"\3")[6:], bytes(2) + ROUNDS.to_bytes(2, "big") + bytes(2))

    def test_bad_frames_stay_unanswered(self):
        good = wrap(next(packets(GET_EID)))
        bad = [good[:-1] + bytes([good[-1] ^ 1]), good[:-2], good[:4], good + b"\0", b"\x20\x0f", b"\x20\x10\x01\x00",
               bytes([good[0], good[1], good[2], good[3] & 0xfe]) + good[4:], wrap(b"\2" + good[5:-1]),
               wrap(bytes.fromhex("011409c8008002")), wrap(bytes.fromhex("0108ffc8008002"))]
        for frame in bad:
            with self.subTest(frame.hex()):
                self.bus.write(frame)
                self.assertIsNone(self.bus.read(0.05))
                self.assertEqual(self.bus.ask(GET_EID), EID_ANSWER)

    def test_absent_target(self):
        self.assertFalse(self.bus.write(wrap(next(packets(GET_EID)), destination=0x33)))
        self.assertEqual(self.bus.ask(GET_EID), EID_ANSWER)

    def test_our_nack_is_answered_by_a_retry(self):
        for at in (0, 1, 2, 5, 9):
            with self.subTest(at):
                self.bus.tell(b"N", bytes([at]))
                self.assertEqual(self.bus.ask(GET_EID), EID_ANSWER)

    def test_host_comes_again(self):
        self.bus.socket.close()
        self.bus.data = b""
        self.bus.connect()
        self.assertEqual(self.bus.ask(GET_EID), EID_ANSWER)

    def test_wrong_sequence_is_counted(self):
        before = self.drops()
        parts = list(packets(SERVICE + b"\1" + bytes(150)))
        self.bus.write(wrap(parts[0]))
        self.bus.write(wrap(parts[2]))
        self.assertIsNone(self.bus.read(0.05))
        after = self.drops()
        changed = [i for i in range(0, len(before), 2) if before[i:i + 2] != after[i:i + 2]]
        self.assertEqual(changed, [2 * 11])  # MCTP_DROP_SEQUENCE


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    PLUGIN, ELF = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
