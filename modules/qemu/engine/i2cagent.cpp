// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/i2cagent.h"

#include "core/paths.h"
#include "qemu/qemutr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

// QEMU's model of the AST1030 takes a second frame into the buffer of the first while its interrupt is not served yet: the
// agent waits until this register of the bus, the length that the target's DMA has received, is 0. 0: no such register is
// known.
quint64 readyRegister(const MachineConfig &config)
{
    constexpr quint64 firstBus = 0x7e7b0080;
    constexpr quint64 busStep = 0x80;
    constexpr quint64 targetDmaLength = 0x4c;
    static const QRegularExpression bus(u"^aspeed\\.i2c\\.bus\\.(\\d{1,2})$"_s);
    const auto match = bus.match(config.i2cBus);
    if (config.machine != u"ast1030-evb" || !match.hasMatch())
        return 0;
    return firstBus + busStep * match.captured(1).toUInt() + targetDmaLength;
}

QString optionValue(const QString &path) { return QString(path).replace(u',', u",,"_s); }

} // namespace

Result<QString> findI2cAgent(const Paths &paths)
{
    const QString path = paths.shared(u"qemu/i2c_bridge.so"_s);
    if (QFileInfo::exists(path))
        return path;
    Error error;
    error.code = ErrorCode::ToolMissing;
    error.field = u"i2c_bus"_s;
    error.message = Tr::text("The plugin that puts Ohmdeck on a machine's I2C bus is missing: %1.").arg(path);
    error.nextActions.push_back(
        Tr::text("Install Ohmdeck's package again, or build it with its firmware (OHM_FIRMWARE=ON) on Linux."));
    return fail(std::move(error));
}

bool isBusName(const QString &name)
{
    static const QRegularExpression valid(u"^[A-Za-z0-9_.-]{1,64}$"_s);
    return valid.match(name).hasMatch();
}

QStringList i2cArguments(const MachineConfig &config, const MachineFiles &files)
{
    if (config.i2cBus.isEmpty())
        return {};
    QString plugin = optionValue(config.i2cAgent) + u",path="_s + optionValue(files.i2cSocket());
    if (const quint64 ready = readyRegister(config); ready != 0)
        plugin += u",ready=0x"_s + QString::number(ready, 16);
    return {u"-plugin"_s, plugin, u"-device"_s, u"i2c-bridge,bus=%1,address=%2"_s.arg(config.i2cBus).arg(config.i2cAddress)};
}

} // namespace ohm::qemu
