// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/serialline_posix.h"

// Not <termios.h>: its struct termios and the kernel's termios2 do not go together.
#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <linux/serial.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

namespace ohm::serialline {

namespace {

int outcome(int result) { return result < 0 ? errno : 0; }

tcflag_t sizeFlag(int dataBits)
{
    switch (dataBits) {
    case 5:
        return CS5;
    case 6:
        return CS6;
    case 7:
        return CS7;
    default:
        return CS8;
    }
}

tcflag_t parityFlags(Parity parity)
{
    switch (parity) {
    case Parity::Even:
        return PARENB;
    case Parity::Odd:
        return PARENB | PARODD;
    case Parity::Mark:
        return PARENB | PARODD | CMSPAR;
    case Parity::Space:
        return PARENB | CMSPAR;
    case Parity::None:
        break;
    }
    return 0;
}

// Rates that have a name are set by it: programs that know only the older calls would read the others as 0.
tcflag_t baudFlag(int baud)
{
    static constexpr std::pair<int, tcflag_t> named[] = {{300, B300}, {600, B600}, {1200, B1200}, {2400, B2400}, {4800, B4800},
        {9600, B9600}, {19200, B19200}, {38400, B38400}, {57600, B57600}, {115200, B115200}, {230400, B230400},
        {460800, B460800}, {500000, B500000}, {576000, B576000}, {921600, B921600}, {1000000, B1000000}, {1500000, B1500000},
        {2000000, B2000000}, {3000000, B3000000}, {4000000, B4000000}};
    const auto found = std::ranges::find(named, baud, &std::pair<int, tcflag_t>::first);
    return found == std::end(named) ? tcflag_t(BOTHER) : found->second;
}

void putBaud(termios2 &options, int baud)
{
    options.c_cflag &= ~tcflag_t(CBAUD | CIBAUD); // input rate 0 in the flags: as the output rate
    options.c_cflag |= baudFlag(baud);
    options.c_ispeed = speed_t(baud);
    options.c_ospeed = speed_t(baud);
}

void putFlow(termios2 &options, FlowControl flow)
{
    if (flow == FlowControl::Hardware)
        options.c_cflag |= CRTSCTS;
    if (flow == FlowControl::Software)
        options.c_iflag |= IXON | IXOFF;
}

} // namespace

int apply(int fd, const LineSettings &settings)
{
    termios2 options = {};
    if (::ioctl(fd, TCGETS2, &options) < 0)
        return errno;
    const bool keepLines = settings.dtr || settings.rts;
    options.c_iflag = 0;
    options.c_oflag = 0;
    options.c_lflag = 0;
    options.c_cflag = CREAD | CLOCAL | sizeFlag(settings.dataBits) | parityFlags(settings.parity);
    options.c_cflag |= (settings.stopBits == 2 ? CSTOPB : 0) | (keepLines ? 0 : HUPCL);
    options.c_cc[VMIN] = 1;
    options.c_cc[VTIME] = 0;
    options.c_cc[VSTART] = 0x11; // XON
    options.c_cc[VSTOP] = 0x13; // XOFF
    putFlow(options, settings.flow);
    putBaud(options, settings.baud);
    return outcome(::ioctl(fd, TCSETS2, &options));
}

int setBaud(int fd, int baud)
{
    termios2 options = {};
    if (::ioctl(fd, TCGETS2, &options) < 0)
        return errno;
    putBaud(options, baud);
    return outcome(::ioctl(fd, TCSETS2, &options));
}

int actualBaud(int fd, int &baud)
{
    termios2 options = {};
    const int error = outcome(::ioctl(fd, TCGETS2, &options));
    baud = int(options.c_ospeed);
    return error;
}

int setModemLines(int fd, std::optional<bool> dtr, std::optional<bool> rts)
{
    int lines = 0;
    if (::ioctl(fd, TIOCMGET, &lines) < 0)
        return errno;
    const auto put = [&lines](int line, std::optional<bool> on) {
        if (on)
            lines = *on ? lines | line : lines & ~line;
    };
    put(TIOCM_DTR, dtr);
    put(TIOCM_RTS, rts);
    return outcome(::ioctl(fd, TIOCMSET, &lines));
}

int setBreak(int fd, bool on) { return outcome(::ioctl(fd, on ? TIOCSBRK : TIOCCBRK)); }

bool hasModemLines(int fd)
{
    int lines = 0;
    return ::ioctl(fd, TIOCMGET, &lines) == 0;
}

LineStates states(int fd)
{
    LineStates states;
    int lines = 0;
    if (::ioctl(fd, TIOCMGET, &lines) == 0) {
        const auto isOn = [lines](int line) { return (lines & line) != 0; };
        states.dtr = isOn(TIOCM_DTR);
        states.rts = isOn(TIOCM_RTS);
        states.cts = isOn(TIOCM_CTS);
        states.dsr = isOn(TIOCM_DSR);
        states.dcd = isOn(TIOCM_CAR);
        states.ri = isOn(TIOCM_RNG);
    }
    serial_icounter_struct counters = {};
    if (::ioctl(fd, TIOCGICOUNT, &counters) == 0) {
        const quint32 overrun = quint32(counters.overrun) + quint32(counters.buf_overrun);
        states.errors = LineErrors{quint32(counters.frame), quint32(counters.parity), overrun, quint32(counters.brk)};
    }
    return states;
}

} // namespace ohm::serialline
