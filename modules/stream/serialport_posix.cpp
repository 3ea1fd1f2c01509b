// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/serialport.h"

#include "stream/fdstream_posix.h"
#include "stream/portholder_posix.h"
#include "stream/serialline_posix.h"
#include "stream/streamtr.h"

#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>

#include <array>
#include <cerrno>
#include <cmath>

namespace ohm {

using stream::Tr;

namespace {

class SerialPort final : public FdStream
{
public:
    SerialPort(UniqueFd fd, const QString &device)
        : FdStream(std::move(fd), device, Tr::text("Plug the device in again and check its cable and power."))
    {
    }
    ~SerialPort() override { close(); }

    Result<void> setDtr(bool on) override { return setLines(on, {}); }
    Result<void> setRts(bool on) override { return setLines({}, on); }
    Result<void> setBaud(int baud) override;
    Result<void> sendBreak(std::chrono::milliseconds duration) override;
    LineStates lines() const override
    {
        return withFd([](int fd) { return serialline::states(fd); });
    }
    void close() override;

private:
    Result<void> setLines(std::optional<bool> dtr, std::optional<bool> rts);
    Result<void> refused(int error, Text what) const;
};

std::unexpected<Error> refusedBaud(const QString &device, int wanted, int actual)
{
    return fail(fail(ErrorCode::Unsupported, Tr::text("%1 cannot run at %2 baud.").arg(device).arg(wanted))
            .error()
            .next(Tr::text("The nearest rate that its driver offers is %1.").arg(actual)));
}

// A driver that cannot make the rate silently takes another one. 3 % is what a UART stands.
Result<void> checkBaud(int fd, const QString &device, int wanted)
{
    int actual = 0;
    if (serialline::actualBaud(fd, actual) == 0 && std::abs(actual - wanted) * 100.0 > wanted * 3.0)
        return refusedBaud(device, wanted, actual);
    return {};
}

Result<void> SerialPort::setBaud(int baud)
{
    if (auto valid = checkLineSettings({.baud = baud}); !valid)
        return valid;
    return withFd([&](int fd) -> Result<void> {
        if (const int error = serialline::setBaud(fd, baud); error != 0)
            return refused(error, Tr::text("The baud rate of %1 cannot be set"));
        return checkBaud(fd, name(), baud);
    });
}

Result<void> SerialPort::sendBreak(std::chrono::milliseconds duration)
{
    if (auto valid = checkBreak(duration); !valid)
        return valid;
    return withFd([&](int fd) -> Result<void> {
        // A pty takes the call and does nothing: no lines, no break.
        const int error = serialline::hasModemLines(fd) ? serialline::setBreak(fd, true) : ENOTTY;
        if (error != 0)
            return refused(error, Tr::text("No break can be sent on %1"));
        pause(duration);
        serialline::setBreak(fd, false);
        return {};
    });
}

Result<void> SerialPort::setLines(std::optional<bool> dtr, std::optional<bool> rts)
{
    const int error = withFd([&](int fd) { return serialline::setModemLines(fd, dtr, rts); });
    return error == 0 ? Result<void>() : refused(error, Tr::text("The modem lines of %1 cannot be set"));
}

Result<void> SerialPort::refused(int error, Text what) const
{
    if (isClosed())
        return fail(ErrorCode::Disconnected, Tr::text("%1 has been closed.").arg(name()));
    if (error == ENOTTY || error == EINVAL)
        return fail(
            ErrorCode::Unsupported, Tr::text("%1 has no modem lines; a pseudo terminal for example has none.").arg(name()));
    return failErrno(error, what.arg(name()));
}

void SerialPort::close()
{
    // The kernel's close(2) may wait 30 s for bytes that flow control holds back. What was just written gets a moment.
    withFd([this](int fd) {
        int waiting = 0;
        for (int turn = 0; turn < 20 && fd >= 0 && ::ioctl(fd, TIOCOUTQ, &waiting) == 0 && waiting > 0; ++turn)
            pause(5ms);
        if (waiting > 0)
            ::ioctl(fd, TCFLSH, TCOFLUSH);
        // Given up at once, also while a process that is just being started holds a copy until its exec.
        ::ioctl(fd, TIOCNXCL);
        ::flock(fd, LOCK_UN);
    });
    FdStream::close();
}

std::unexpected<Error> busy(const QString &device, dev_t number)
{
    const auto holders = findPortHolders({number});
    const auto holder = holders.find(number);
    Error error;
    error.code = ErrorCode::Busy;
    error.message = Tr::text("%1 is in use by another program.").arg(device);
    if (holder != holders.end())
        error.message = Tr::text("%1 is in use: %2.").arg(device).arg(describe(holder->second));
    error.nextActions.push_back(Tr::text("Close it there and open it again."));
    return fail(std::move(error));
}

QString groupOf(const struct stat &info)
{
    std::array<char, 4096> buffer;
    group entry = {};
    group *found = nullptr;
    if (::getgrgid_r(info.st_gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(info.st_gid);
    return QString::fromLocal8Bit(found->gr_name);
}

std::unexpected<Error> explainOpen(int error, const QString &device, const struct stat &info)
{
    Error failure = failErrno(error, Tr::text("%1 cannot be opened").arg(device)).error();
    if (error == ENOENT)
        failure.nextActions.push_back(Tr::text("Plug the device in, or choose a port of the list."));
    if (error == EACCES || error == EPERM) {
        const Message remedy = Tr::text("Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.");
        failure.nextActions.push_back(remedy.arg(groupOf(info)));
    }
    if (error == EIO || error == ENXIO || error == ENODEV)
        failure.causes.push_back(Tr::text("There is no hardware behind this device file."));
    return fail(std::move(failure));
}

Result<UniqueFd> openDevice(const QString &device)
{
    const QByteArray path = QFile::encodeName(device);
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        return explainOpen(errno, device, info);
    if (!S_ISCHR(info.st_mode))
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 is no serial port.").arg(device));
    UniqueFd fd(::open(path.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen())
        return errno == EBUSY ? busy(device, info.st_rdev) : explainOpen(errno, device, info);
    if (!::isatty(fd.get()))
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 is no serial port.").arg(device));
    // TIOCEXCL keeps out every later open but root's; the lock is what other terminal programs and root's ask for.
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        fd.reset(); // or we would find ourselves
        return busy(device, info.st_rdev);
    }
    ::ioctl(fd.get(), TIOCEXCL);
    return fd;
}

} // namespace

Result<std::unique_ptr<ByteStream>> openSerialPort(const QString &device, const LineSettings &settings)
{
    auto fd = openDevice(device);
    if (!fd)
        return fail(fd.error());
    const int number = fd->get();
    auto port = std::make_unique<SerialPort>(std::move(*fd), device);
    if (settings.dtr || settings.rts) {
        // Before the line is set up: the driver has just raised both, and the sooner they are right the better.
        const int error = serialline::setModemLines(number, settings.dtr, settings.rts);
        if (error != 0 && error != ENOTTY && error != EINVAL)
            return failErrno(error, Tr::text("The modem lines of %1 cannot be set").arg(device));
    }
    if (const int error = serialline::apply(number, settings); error != 0)
        return failErrno(error, Tr::text("%1 cannot be set up").arg(device));
    if (const auto fits = checkBaud(number, device, settings.baud); !fits)
        return fail(fits.error());
    ::ioctl(number, TCFLSH, TCIFLUSH); // what came in at another rate is noise
    return port;
}

} // namespace ohm
