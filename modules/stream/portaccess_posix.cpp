// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/portaccess.h"

#include "stream/portholder_posix.h"
#include "stream/streamtr.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace ohm {

using stream::Tr;
using namespace Qt::StringLiterals;

namespace {

QString usbPathOf(const QString &device)
{
    const QString name = QFileInfo(device).fileName();
    return usbPathIn(QFileInfo(u"/sys/class/tty/%1/device"_s.arg(name)).canonicalFilePath());
}

dev_t numberOf(const SerialPortInfo &port)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(port.device).constData(), &info) == 0 ? info.st_rdev : 0;
}

void addPermission(SerialPortInfo &port)
{
    port.accessible = ::access(QFile::encodeName(port.device).constData(), R_OK | W_OK) == 0;
    if (port.accessible)
        return;
    const QString group = QFileInfo(port.device).group();
    const Text reason =
        Tr::text("You may not open it. Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.");
    port.whyNot = reason.arg(group.isEmpty() ? u"dialout"_s : group);
}

} // namespace

void addAccess(std::vector<SerialPortInfo> &ports)
{
    if (ports.empty())
        return;
    std::vector<dev_t> numbers;
    for (const SerialPortInfo &port : ports)
        numbers.push_back(numberOf(port));
    const auto holders = findPortHolders(numbers);
    for (std::size_t i = 0; i < ports.size(); ++i) {
        ports[i].usbPath = usbPathOf(ports[i].device);
        addPermission(ports[i]);
        const auto holder = holders.find(numbers[i]);
        if (!ports[i].accessible || holder == holders.end())
            continue;
        ports[i].accessible = false;
        ports[i].whyNot = Tr::text("It cannot be opened: %1.").arg(describe(holder->second));
    }
}

} // namespace ohm
