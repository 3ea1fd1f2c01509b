// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ohm::probe {

// A process that has a probe open.
struct ProbeHolder
{
    qint64 pid = 0;
    QString program; // "openocd"
};

struct UsbProbe
{
    QString usbId; // "0483:374b"
    QString name; // "ST-LINK/V2-1"
    QString product, serial; // as the probe says; may be empty
    QString config; // OpenOCD's file for it; empty: OpenOCD 0.12 has none
    QString port; // where it is plugged in, as the kernel writes it: "1-4.2"
    QString node; // "/dev/bus/usb/001/005"
    std::optional<Message> problem; // why it cannot be used; nullopt: it can
    std::optional<Message> remedy; // what to do about it
    std::optional<ProbeHolder> holder; // as far as we may see other people's processes
};

// Finds debug probes on USB by what the kernel tells of them (Linux: Documentation/ABI/stable/sysfs-bus-usb), without opening
// any. Other systems: nothing.
class UsbProbeScanner final
{
public:
    using MayOpen = std::function<bool(const QString &node)>;

    // `root`: where sys, dev and proc are, "/" but in tests. `mayOpen`: whether we may read and write a node.
    explicit UsbProbeScanner(QString root = QStringLiteral("/"), MayOpen mayOpen = {});

    std::vector<UsbProbe> scan() const; // in order of their ports

    static constexpr char rulesFile[] = "60-ohmdeck-probes.rules";

private:
    std::optional<UsbProbe> look(const QString &device) const;
    void checkAccess(UsbProbe &probe) const;
    void findHolders(std::vector<UsbProbe> &probes) const;
    QString at(const QString &path) const; // below the root

    const QString m_root;
    const MayOpen m_mayOpen;
};

} // namespace ohm::probe
