// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbregisters.h"

#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 64; // bits of a value
constexpr qsizetype severalNames = 4; // as many or more are quicker read all at once

bool isOver(const Error &error)
{
    return error.code == ErrorCode::Disconnected || error.code == ErrorCode::Cancelled || error.code == ErrorCode::Timeout;
}

rsp::TargetDescription coreOnly(int statusNumber, std::size_t statusOffset)
{
    rsp::TargetDescription description;
    const auto add = [&description](const QString &name, int number, std::size_t offset) {
        description.registers.push_back({.name = name, .number = number, .bits = 32, .offset = offset});
    };
    for (int i = 0; i < 13; ++i)
        add(u"r%1"_s.arg(i), i, std::size_t(i) * 4);
    add(u"sp"_s, 13, 52);
    add(u"lr"_s, 14, 56);
    add(u"pc"_s, 15, 60);
    add(u"xpsr"_s, statusNumber, statusOffset);
    return description;
}

// What GDB supposes of an Arm core without a description: r0 to pc, eight registers of 96 bits and a status word of a floating
// point unit that no core of today has, and the program status ("arm" in GDB's regformats). Some stubs leave the middle out.
Result<rsp::TargetDescription> supposed(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    const auto all = client.readAllRegisters(deadline, stop);
    if (!all)
        return fail(all.error());
    const qsizetype bytes = all->size() / 2;
    if (bytes >= 168)
        return coreOnly(25, 164);
    if (bytes >= 68)
        return coreOnly(16, 64);
    return fail(fail(ErrorCode::Unsupported,
        Tr::text("%1 does not describe its registers, and %2 bytes of them are no Arm core's.").arg(client.name()).arg(bytes))
            .error()
            .next(Tr::text("Use a newer version of it, or connect by OpenOCD.")));
}

QString nameOf(const rsp::RegisterInfo &info)
{
    const QString name = info.name.toLower();
    if (name == u"xpsr")
        return u"xPSR"_s;
    return name == info.name || name == u"sp" || name == u"lr" || name == u"pc" ? name : info.name;
}

QString groupOf(const rsp::RegisterInfo &info)
{
    static const QRegularExpression floating(u"^([dsqv]\\d+|f\\d+|fpscr|fpsr|fpcr|fcsr)$"_s);
    if (floating.match(info.name).hasMatch())
        return u"floating point"_s;
    if (info.group == u"general")
        return u"core"_s;
    if (!info.group.isEmpty())
        return info.group;
    static const QRegularExpression systemFeature(u"sys|csr|m-system|secext|mve"_s);
    return systemFeature.match(info.feature.section(u'.', 3)).hasMatch() ? u"system"_s : u"core"_s;
}

const rsp::RegisterInfo *find(const rsp::TargetDescription &description, const QString &name)
{
    const auto found =
        std::ranges::find_if(description.registers, [&name](const rsp::RegisterInfo &info) { return nameOf(info) == name; });
    return found == description.registers.end() ? nullptr : &*found;
}

} // namespace

Result<GdbRegisters> GdbRegisters::learn(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    GdbRegisters registers;
    auto description = client.readTargetDescription(deadline, stop);
    if (!description && isOver(description.error()))
        return fail(description.error());
    registers.m_isDescribed = description && !description->registers.empty();
    if (!registers.m_isDescribed) {
        const QString architecture = description ? description->architecture : QString();
        description = supposed(client, deadline, stop);
        if (!description)
            return fail(description.error());
        description->architecture = architecture;
    }
    registers.m_description = std::move(*description);
    return registers;
}

bool GdbRegisters::hasFeature(QStringView feature) const
{
    return std::ranges::any_of(
        m_description.registers, [feature](const rsp::RegisterInfo &info) { return info.feature == feature; });
}

QString GdbRegisters::programCounter() const
{
    const auto found = std::ranges::find_if(m_description.registers,
        [](const rsp::RegisterInfo &info) { return nameOf(info) == u"pc" || info.name == u"rip" || info.name == u"eip"; });
    return found == m_description.registers.end() ? QString() : nameOf(*found);
}

std::vector<RegisterValue> GdbRegisters::list() const
{
    std::vector<RegisterValue> list;
    for (const rsp::RegisterInfo &info : m_description.registers) {
        if (info.bits <= widest)
            list.push_back({.name = nameOf(info), .group = groupOf(info), .bits = info.bits});
    }
    return list;
}

std::optional<std::uint64_t> GdbRegisters::valueIn(QByteArrayView digits, const rsp::RegisterInfo &info) const
{
    const auto bytes = rsp::decodedHex(digits); // "xx" stands for what the stub does not know
    if (!bytes || bytes->size() != info.bits / 8)
        return std::nullopt;
    return loadNumber(*bytes, m_order);
}

Result<std::optional<std::uint64_t>> GdbRegisters::readOne(
    RspClient &client, const rsp::RegisterInfo &info, Deadline deadline, const std::stop_token &stop)
{
    const auto bytes = client.readRegister(info.number, deadline, stop);
    if (bytes && bytes->size() == info.bits / 8)
        return loadNumber(*bytes, m_order);
    if (bytes || !isOver(bytes.error())) {
        m_readsOne = m_readsOne && (bytes || bytes.error().code != ErrorCode::Unsupported);
        return std::nullopt;
    }
    return fail(bytes.error());
}

Result<QMap<QString, std::uint64_t>> GdbRegisters::read(
    RspClient &client, const QStringList &names, Deadline deadline, const std::stop_token &stop)
{
    QByteArray all;
    const bool single = m_readsOne && names.size() < severalNames;
    if (!single) {
        const auto read = client.readAllRegisters(deadline, stop);
        if (!read && isOver(read.error()))
            return fail(read.error());
        all = read.value_or(QByteArray());
    }
    QMap<QString, std::uint64_t> values;
    for (const QString &name : names) {
        const rsp::RegisterInfo *info = find(m_description, name);
        if (!info || info->bits > widest)
            continue;
        const auto at = qsizetype(info->offset * 2), size = qsizetype(info->bits / 4);
        std::optional<std::uint64_t> value;
        if (at + size <= all.size())
            value = valueIn(QByteArrayView(all).sliced(at, size), *info);
        if (!value && m_readsOne) {
            const auto read = readOne(client, *info, deadline, stop);
            if (!read)
                return fail(read.error());
            value = *read;
        }
        if (value)
            values.insert(name, *value);
    }
    // The first that finds out that the stub does not know p.
    return single && !m_readsOne ? this->read(client, names, deadline, stop) : Result<QMap<QString, std::uint64_t>>(values);
}

Result<void> GdbRegisters::write(
    RspClient &client, const QString &name, std::uint64_t value, Deadline deadline, const std::stop_token &stop)
{
    const rsp::RegisterInfo *info = find(m_description, name);
    if (!info)
        return fail(ErrorCode::NotFound, Tr::text("The core has no register %1.").arg(name));
    QByteArray bytes(info->bits / 8, '\0');
    storeNumber(value, {bytes.data(), std::size_t(bytes.size())}, m_order);
    const auto written = client.writeRegister(info->number, bytes, deadline, stop);
    if (written || written.error().code != ErrorCode::Unsupported)
        return written;
    // A stub without P takes all of them at once.
    auto all = client.readAllRegisters(deadline, stop);
    if (!all)
        return fail(all.error());
    QByteArray digits;
    rsp::appendHex(digits, bytes);
    if (qsizetype(info->offset * 2) + digits.size() > all->size())
        return written;
    all->replace(qsizetype(info->offset * 2), digits.size(), digits);
    return client.writeAllRegisters(*all, deadline, stop);
}

} // namespace ohm::probe
