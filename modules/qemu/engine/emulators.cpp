// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/emulators.h"

#include "action/nearest.h"
#include "core/childprocess.h"
#include "qemu/engine/elfsymbols.h"
#include "qemu/qemutr.h"

#include <QDir>
#include <QFileInfo>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

QStringList searchFolders(const QString &extra)
{
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (!extra.isEmpty())
        folders.prepend(extra);
    return folders;
}

qsizetype rankOf(const QString &arch)
{
    static const QStringList common{u"arm"_s, u"aarch64"_s, u"riscv32"_s, u"riscv64"_s, u"xtensa"_s, u"avr"_s};
    const qsizetype place = common.indexOf(arch);
    return place < 0 ? common.size() : place;
}

Result<QByteArray> ask(const Emulator &emulator, const QStringList &arguments, Deadline deadline, std::stop_token stop)
{
    ProcessSpec spec;
    spec.program = emulator.program;
    spec.arguments = arguments;
    spec.package = packageOf(emulator.arch);
    const auto output = runProcess(spec, deadline.sooner(Deadline::after(20s)), stop);
    if (!output)
        return fail(output.error());
    if (!output->status.succeeded())
        return fail(Error(
            fail(ErrorCode::ToolFailed, Tr::text("%1 does not run: %2.").arg(emulator.program).arg(output->status.describe()))
                .error())
                .withDetail(QString::fromUtf8(output->errors.right(2000))));
    return output->output;
}

std::unexpected<Error> unknownMachine(const QString &machine, const QStringList &all, const std::vector<Emulator> &searched)
{
    QStringList archs;
    for (const Emulator &emulator : searched)
        archs << emulator.arch;
    const QString near = nearest(machine, all);
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"machine"_s;
    error.message = near.isEmpty()
        ? Tr::text("No QEMU on this computer (%1) has a machine \"%2\".").arg(archs.join(u", "_s)).arg(machine)
        : Tr::text("There is no machine \"%1\". Did you mean %2?").arg(machine).arg(near);
    error.nextActions.push_back(Tr::text("qemu_machines lists the machines there are."));
    return fail(std::move(error));
}

std::unexpected<Error> foreignImage(const Emulators::Wanted &wanted, const QString &runs)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"image"_s;
    error.message = Tr::text("%1 is built for %2 (%3 bit), but %4 runs code for %5.")
                        .arg(wanted.image)
                        .arg(elfMachineName(wanted.elf->machine))
                        .arg(wanted.elf->bits)
                        .arg(wanted.machine)
                        .arg(runs);
    error.nextActions.push_back(Tr::text("Give an image that is built for this machine, or choose another machine or cpu."));
    return fail(std::move(error));
}

} // namespace

const MachineType *EmulatorFacts::machine(const QString &name) const
{
    const auto found = std::ranges::find(machines, name, &MachineType::name);
    return found == machines.end() ? nullptr : &*found;
}

std::vector<Emulator> Emulators::installed() const
{
    const QString prefix = u"qemu-system-"_s;
    std::vector<Emulator> found;
    for (const QString &folder : searchFolders(m_extraFolder())) {
        const QFileInfoList programs = QDir(folder).entryInfoList({prefix + u'*'}, QDir::Files | QDir::Executable);
        for (const QFileInfo &program : programs) {
            const QString arch = program.completeBaseName().sliced(prefix.size());
            const bool isWrapper = arch.contains(u'-'); // such as qemu-system-x86_64-spice
            if (!isWrapper && std::ranges::find(found, arch, &Emulator::arch) == found.end())
                found.push_back({arch, program.absoluteFilePath()});
        }
    }
    std::ranges::stable_sort(found, {}, [](const Emulator &emulator) { return rankOf(emulator.arch); });
    return found;
}

Result<std::vector<Emulator>> Emulators::require() const
{
    std::vector<Emulator> found = installed();
    if (!found.empty())
        return found;
    Error error;
    error.code = ErrorCode::ToolMissing;
    error.message = Tr::text("QEMU is not installed: there is no program qemu-system-arm or the like in PATH.");
    error.nextActions.push_back(Tr::text("Install it: apt install qemu-system-arm qemu-utils"));
    return fail(std::move(error));
}

Result<EmulatorFacts> Emulators::facts(const Emulator &emulator, Deadline deadline, std::stop_token stop)
{
    const QDateTime changed = QFileInfo(emulator.program).lastModified();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.find(emulator.program);
        if (known != m_known.end() && known->second.changed == changed)
            return known->second.facts;
    }
    const auto machines = ask(emulator, {u"-M"_s, u"help"_s}, deadline, stop);
    if (!machines)
        return fail(machines.error());
    const auto cpus = ask(emulator, {u"-cpu"_s, u"help"_s}, deadline, stop);
    if (!cpus)
        return fail(cpus.error());
    const EmulatorFacts facts{parseMachines(*machines), parseCpus(*cpus)};
    const std::lock_guard lock(m_mutex);
    m_known.insert_or_assign(emulator.program, Known{changed, facts});
    return facts;
}

Result<Emulator> Emulators::choose(const Wanted &wanted, Deadline deadline, std::stop_token stop)
{
    const auto emulators = require();
    if (!emulators)
        return fail(emulators.error());
    QStringList names;
    std::vector<Emulator> having;
    for (const Emulator &emulator : *emulators) {
        const auto known = facts(emulator, deadline, stop);
        if (!known && known.error().code == ErrorCode::Cancelled)
            return fail(known.error());
        if (!known) // a broken program of another architecture must not stand in the way
            continue;
        for (const MachineType &type : known->machines)
            names.append(type.name);
        if (known->machine(wanted.machine))
            having.push_back(emulator);
    }
    if (having.empty())
        return unknownMachine(wanted.machine, names, *emulators);
    const auto fits = [&wanted](const Emulator &emulator) { return !wanted.elf || elfRunsOn(*wanted.elf, emulator.arch); };
    const auto fitting = std::ranges::find_if(having, fits);
    if (fitting == having.end())
        return foreignImage(wanted, having.front().arch);
    if (isTooNarrow(wanted, having, deadline, stop))
        return foreignImage(wanted, u"arm"_s);
    return *fitting;
}

// qemu-system-aarch64 has all the 32 bit machines too. With their own processor they run no 64 bit code.
bool Emulators::isTooNarrow(const Wanted &wanted, const std::vector<Emulator> &having, Deadline deadline, std::stop_token stop)
{
    constexpr int emAarch64 = 183;
    const auto narrow = std::ranges::find(having, u"arm"_s, &Emulator::arch);
    if (!wanted.elf || wanted.elf->machine != emAarch64 || narrow == having.end())
        return false;
    const QString model = wanted.cpu.section(u',', 0, 0);
    const auto known = facts(*narrow, deadline, std::move(stop));
    return model.isEmpty() || (model != u"max" && known && known->cpus.contains(model));
}

QString packageOf(const QString &arch)
{
    // Debian's grouping of the emulators (source package qemu).
    if (arch == u"arm" || arch == u"aarch64")
        return u"qemu-system-arm"_s;
    if (arch.startsWith(u"riscv") || arch == u"xtensa" || arch == u"avr")
        return u"qemu-system-misc"_s;
    if (arch == u"i386" || arch == u"x86_64")
        return u"qemu-system-x86"_s;
    return u"qemu-system-"_s + arch;
}

} // namespace ohm::qemu
