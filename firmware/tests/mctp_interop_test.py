#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The firmware's MCTP endpoint in QEMU against pymctp, an implementation that is not ours, over a serial line.

usage: mctp_interop_test.py --install VENV       make a private Python environment with pymctp
       VENV/bin/python mctp_interop_test.py BOARD ELF        mctp_serial's, an endpoint, or mctp_owner's, a bus owner
"""

import contextlib
import ctypes
import io
import pathlib
import re
import select
import signal
import statistics
import subprocess
import sys
import time
import unittest
import venv

PACKAGES = ["pymctp==0.4.0", "pymctp-exerciser-serial==0.2.6", "pyserial==3.5"]
BOARD, ELF = "", ""
ROUNDS = 1000
FIRMWARE_EID, OWN_EID = 8, 9
VENDOR = bytes.fromhex("00007ed9")  # of the test service
TIMEOUT = 5.0


def install(directory):
    """Once: later runs find the mark that the first one leaves."""
    mark = directory / ("-".join(PACKAGES).replace("=", "_"))
    if mark.exists():
        return
    venv.create(directory, with_pip=True, clear=True)
    subprocess.run([directory / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    *PACKAGES], check=True)
    mark.touch()


if sys.argv[1:2] != ["--install"] and len(sys.argv) >= 3:
    from pymctp.layers.mctp import EndpointContext, MsgTypes, TransportHdr, UartTransport
    from pymctp.layers.mctp.transport import UartTransportPacket
    from pymctp.layers.mctp.control import (
        ControlHdr, ControlHdrPacket, GetEndpointID, GetEndpointUUID, GetMctpVersionSupport, GetMessageTypeSupport,
        SetEndpointID, SetEndpointIDOperation)
    from pymctp_exerciser_serial import TTYSerialSocket
    from scapy.packet import Raw


def die_with_parent():
    """For the child: the kernel kills it when this test dies, however that happens."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class WholeFrames:
    """A serial device that hands out one whole frame at a time: pymctp loses one of which it finds only a part."""

    def __init__(self, device):
        self.device = device
        self.data = bytearray()

    def __getattr__(self, name):
        return getattr(self.device, name)

    def read(self, _=0):
        if not self.frame_length():
            select.select([self.device.fd], [], [], 0.05)
            self.data += self.device.read(4096)
        length = self.frame_length()
        frame, self.data = bytes(self.data[:length]), self.data[length:]
        return frame

    def frame_length(self):
        """Bytes on the line up to the end of the first frame, 0 while there is none."""
        at = 3
        left = self.data[2] if len(self.data) > 2 else 0
        while left and at < len(self.data):
            at += 2 if self.data[at] == 0x7d else 1
            left -= 1
        return at + 3 if not left and len(self.data) >= at + 3 else 0


class Machine:
    """QEMU with the endpoint's line on a pty, opened by pymctp."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-M", BOARD, "-kernel", ELF, "-display", "none", "-monitor", "none", "-S",
             "-serial", "null", "-chardev", "pty,id=link", "-serial", "chardev:link", "-qmp", "stdio"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
        try:
            path = ""
            while not path:
                line = self.process.stdout.readline()
                if not line:
                    raise AssertionError("QEMU ended")
                if match := re.search(r"redirected to (\S+) \(label link\)", line):
                    path = match.group(1)
            self.socket = TTYSerialSocket(tty=path, dump_hex=False)
            self.socket._dev = WholeFrames(self.socket._dev)
            # Only now may the guest run: QEMU drops what a pty says before somebody has opened it.
            self.process.stdin.write('{"execute":"qmp_capabilities"}{"execute":"cont"}')
            self.process.stdin.flush()
            self.wait_until_up()
        except BaseException:
            self.close()
            raise

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        if hasattr(self, "socket"):
            self.socket.close()

    def wait_until_up(self):
        """What is sent before the firmware has switched its receiver on is lost, on a real line as well."""
        for _ in range(100):
            with contextlib.suppress(AssertionError):
                self.send(UartTransport(load=TransportHdr(src=OWN_EID, dst=0, to=1) / ControlHdr(rq=True, cmd_code=2)))
                self.receive(0.1)
                return
        raise AssertionError("the firmware does not come up")

    def receive(self, timeout=TIMEOUT):
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if packet := self.quiet(self.socket.recv):
                return packet
        raise AssertionError("no answer")

    @staticmethod
    def quiet(function, *arguments):
        """pymctp prints what it sees."""
        with contextlib.redirect_stdout(io.StringIO()):
            return function(*arguments)

    def send(self, packet):
        self.quiet(self.socket.send, packet)

    def ask(self, payload, tag=0, msg_type=0, source=FIRMWARE_EID, **header):
        """One packet there, one packet back: its transport header."""
        fields = {"src": OWN_EID, "dst": FIRMWARE_EID, "to": 1, "tag": tag, "msg_type": msg_type, **header}
        self.send(UartTransport(load=TransportHdr(**fields) / payload))
        answer = self.receive()
        wire = answer.original
        fcs = UartTransportPacket.FCS_FUNC.new()  # pymctp does not look at the check sum by itself
        fcs.update(wire[1:-3])
        assert fcs.crcValue == answer.fcs, wire.hex()
        header = answer.load
        assert (header.src, header.dst, header.to, header.tag) == (source, OWN_EID, 0, tag), wire.hex()
        return header

    def control(self, request, tag=0, instance=0, **header):
        code = request.cmd_code
        answer = self.ask(ControlHdr(rq=True, cmd_code=code, instance_id=instance) / request, tag, **header)
        control = answer.getlayer(ControlHdrPacket)
        assert (control.rq, control.instance_id, control.cmd_code) == (0, instance, code.value), bytes(answer).hex()
        return control

    def vendor(self, command, data=b"", tag=0, **header):
        answer = self.ask(Raw(VENDOR + bytes([command]) + data), tag, 0x7f, **header)
        body = bytes(answer)[5:]
        assert body[:5] == VENDOR + bytes([command | 0x80]), body.hex()
        return body[5:]


class Interoperation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.machine = Machine()
        cls.addClassCleanup(cls.machine.close)

    def control(self, *arguments, **header):
        answer = self.machine.control(*arguments, **header)
        self.assertEqual(answer.completion_code, 0)
        return answer.payload

    def test_get_eid(self):
        answer = self.control(GetEndpointID())
        self.assertEqual((answer.eid, answer.endpoint_type, answer.endpoint_id_type), (FIRMWARE_EID, 0, 2))

    def test_get_eid_by_the_null_eid(self):
        self.assertEqual(self.control(GetEndpointID(), dst=0).eid, FIRMWARE_EID)

    def test_versions(self):
        answer = self.control(GetMctpVersionSupport(msg_type_number=0xff))
        # pymctp reads these as little endian; DSP0236 has them most significant byte first.
        self.assertEqual([v.to_bytes(4, "little").hex() for v in answer.version_number_list],
                         ["f1f0ff00", "f1f1ff00", "f1f2ff00", "f1f3f100"])
        refused = self.machine.control(GetMctpVersionSupport(msg_type_number=0x05))
        self.assertEqual(refused.completion_code, 0x80)

    def test_types(self):
        self.assertEqual(self.control(GetMessageTypeSupport()).msg_type_list, [0x01, 0x7f])

    def test_uuid(self):
        self.assertEqual(bytes(self.control(GetEndpointUUID())).hex(), "6f686d6465634b008000000000000001")

    def test_set_eid_and_back(self):
        for old, new in ((FIRMWARE_EID, 0x1d), (0x1d, FIRMWARE_EID)):
            answer = self.control(SetEndpointID(op=SetEndpointIDOperation.SetEID, eid=new), dst=old, source=new)
            self.assertEqual((answer.eid_setting, answer.eid_assignment_status), (new, 0))

    def test_echo_of_every_byte(self):
        for first in range(0, 256, 32):
            data = bytes((first + i) & 0xff for i in range(40))
            self.assertEqual(self.machine.vendor(1, data), data)

    def test_pldm_tid(self):
        answer = self.machine.ask(Raw(bytes.fromhex("800002")), 1, 1)
        self.assertEqual(bytes(answer)[4:].hex(), "010000020000")

    def test_thousand_round_trips_there(self):
        times = []
        for i in range(ROUNDS):
            start = time.perf_counter()
            answer = self.machine.control(GetEndpointID(), i % 8, i % 32)
            times.append(time.perf_counter() - start)
            self.assertEqual((answer.completion_code, answer.payload.eid), (0, FIRMWARE_EID))
        times.sort()
        print(f"{BOARD}: {ROUNDS} Get EID from pymctp, p50 {statistics.median(times) * 1e6:.0f} us, "
              f"p99 {times[ROUNDS * 99 // 100] * 1e6:.0f} us, with pymctp's own part")

    def test_thousand_round_trips_back(self):
        context = EndpointContext(static_eid=OWN_EID, supported_msg_types=[MsgTypes.CTRL])
        self.machine.vendor(2, bytes([OWN_EID]) + ROUNDS.to_bytes(2, "big"))
        tags = set()
        for _ in range(ROUNDS):
            request = self.machine.receive()
            self.assertEqual((request.load.src, request.load.dst, request.load.to), (FIRMWARE_EID, OWN_EID, 1))
            tags.add(request.load.tag)
            for reply in self.machine.quiet(request.make_reply, context):
                self.machine.send(reply)
        self.assertEqual(tags, set(range(8)))
        left, right, failed = (int.from_bytes(self.machine.vendor(3)[i:i + 2], "big") for i in (0, 2, 4))
        self.assertEqual((left, right, failed), (0, ROUNDS, 0))

    def test_zz_nothing_was_dropped(self):
        drops = self.machine.vendor(4)
        self.assertEqual(drops.hex(), "00" * len(drops))


class BusOwner(unittest.TestCase):
    """The firmware is the bus owner of the line; pymctp is a bridge that it finds there."""

    def test_a_bridge_is_found_and_given_what_it_wants(self):
        machine = Machine()
        self.addCleanup(machine.close)
        context = EndpointContext(is_bus_owner=True, pool_size=4, supported_msg_types=[MsgTypes.CTRL, MsgTypes.PLDM])
        commands = []
        while 5 not in commands:  # Get Message Type Support, by the new EID, comes last
            request = machine.receive()
            if not request.load.to:
                continue
            commands.append(request.getlayer(ControlHdrPacket).cmd_code)
            for reply in machine.quiet(request.make_reply, context):
                machine.send(reply)
        found = [code for index, code in enumerate(commands) if code not in commands[:index]]
        self.assertEqual(found, [2, 3, 1, 8, 5])
        self.assertEqual((context.assigned_eid, context.allocated_pool), (9, [10, 11, 12, 13]))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--install"] and len(sys.argv) == 3:
        install(pathlib.Path(sys.argv[2]))
        sys.exit()
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    BOARD, ELF = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main(defaultTest="BusOwner" if "mctp_owner" in ELF else "Interoperation")
