// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/portholder_posix.h"

#include "stream/streamtr.h"

#include <QFile>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace ohm {

using stream::Tr;

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

// Calls `visit(name)` for every entry whose name is a number.
template <typename Visit>
void forEachNumber(const std::string &path, Visit visit)
{
    const std::unique_ptr<DIR, CloseFolder> folder(::opendir(path.c_str()));
    if (!folder)
        return;
    while (const dirent *entry = ::readdir(folder.get())) {
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9')
            visit(entry->d_name);
    }
}

// Only what lies in /dev is looked at: stat(2) of a file on a network drive that is gone would hang.
bool isDevice(const std::string &link, dev_t &number)
{
    std::array<char, 5> target = {};
    if (::readlink(link.c_str(), target.data(), target.size()) != ssize_t(target.size()))
        return false;
    struct stat info = {};
    if (std::string_view(target.data(), target.size()) != "/dev/" || ::stat(link.c_str(), &info) != 0)
        return false;
    number = info.st_rdev;
    return S_ISCHR(info.st_mode);
}

QString programName(const std::string &process)
{
    QFile file(QString::fromStdString("/proc/" + process + "/comm"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

} // namespace

std::map<dev_t, PortHolder> findPortHolders(const std::vector<dev_t> &devices)
{
    std::map<dev_t, PortHolder> holders;
    forEachNumber("/proc", [&](const std::string &process) {
        const std::string folder = "/proc/" + process + "/fd";
        forEachNumber(folder, [&](const std::string &fd) {
            dev_t number = 0;
            if (!isDevice(folder + '/' + fd, number) || std::ranges::find(devices, number) == devices.end())
                return;
            PortHolder &holder = holders[number];
            // A pseudo terminal that we made is always open here too; whoever else has it open is the one to name.
            if (holder.pid == 0 || holder.pid == ::getpid())
                holder = {pid_t(std::atoi(process.c_str())), programName(process)};
        });
    });
    return holders;
}

Message describe(const PortHolder &holder)
{
    if (holder.pid == ::getpid())
        return Tr::text("it is open in this workbench");
    return Tr::text("it is open in %1 (process %2)").arg(holder.program).arg(holder.pid);
}

} // namespace ohm
