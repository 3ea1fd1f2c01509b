// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/portdoctor.h"

#include "serial/serialtr.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <unistd.h>

#include <vector>
#endif

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

const QString family = u"serial"_s;

Finding blockedPort(const SerialPortInfo &port)
{
    const QString group = QFileInfo(port.device).group();
    const bool isRights = !QFileInfo(port.device).isWritable();
    return {.family = family,
        .problem = Tr::text("%1 cannot be opened.").arg(port.device),
        .why = port.whyNot,
        .fix = isRights ? u"sudo usermod -aG %1 $USER"_s.arg(group.isEmpty() ? u"dialout"_s : group) : QString()};
}

#ifdef Q_OS_UNIX

bool isMemberOf(const char *name)
{
    const group *wanted = ::getgrnam(name);
    if (!wanted || ::geteuid() == 0)
        return true; // no such group here, or no need of one
    std::vector<gid_t> groups(std::size_t(std::max(0, ::getgroups(0, nullptr))));
    const int count = ::getgroups(int(groups.size()), groups.data());
    for (int i = 0; i < count; ++i) {
        if (groups[std::size_t(i)] == wanted->gr_gid)
            return true;
    }
    return ::getegid() == wanted->gr_gid;
}

void addSystemFindings(std::vector<Finding> &findings)
{
    if (!isMemberOf("dialout")) {
        findings.push_back({.family = family,
            .problem = Tr::text("You are not in the group dialout."),
            .why = Tr::text("Serial ports that are plugged in later may be closed to you."),
            .fix = u"sudo usermod -aG dialout $USER"_s,
            .isError = false});
    }
    if (QFileInfo::exists(u"/usr/lib/udev/rules.d/90-brltty-device.rules"_s)
        || QFileInfo::exists(u"/usr/lib/udev/rules.d/85-brltty.rules"_s)) {
        findings.push_back({.family = family,
            .problem = Tr::text("brltty is installed."),
            .why = Tr::text("It takes USB adapters with a CH340 for braille displays, so that their port vanishes."),
            .fix = u"sudo apt remove brltty"_s,
            .isError = false});
    }
}

#else

void addSystemFindings(std::vector<Finding> &) { }

#endif

} // namespace

std::vector<Finding> examinePorts(const std::vector<SerialPortInfo> &ports)
{
    std::vector<Finding> findings;
    for (const SerialPortInfo &port : ports) {
        if (!port.accessible)
            findings.push_back(blockedPort(port));
    }
    addSystemFindings(findings);
    return findings;
}

} // namespace ohm::serial
