// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/usbprobes.h"

#include "probe/engine/probetable.h"
#include "probe/probetr.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAttribute = 4096;

QString attribute(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestAttribute)).trimmed() : QString();
}

// The CMSIS-DAP specification has the words in the product's name, or in that of one of its interfaces.
bool isCmsisDap(const QString &folder, const QString &product)
{
    if (product.contains(u"CMSIS-DAP"))
        return true;
    const QStringList interfaces = QDir(folder).entryList({u"*:*"_s}, QDir::Dirs);
    return std::ranges::any_of(interfaces,
        [&](const QString &interface) { return attribute(folder + u'/' + interface, u"interface"_s).contains(u"CMSIS-DAP"); });
}

bool mayReadAndWrite(const QString &node)
{
    const QFileInfo info(node);
    return info.isReadable() && info.isWritable();
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

UsbProbeScanner::UsbProbeScanner(QString root, MayOpen mayOpen)
    : m_root(std::move(root))
    , m_mayOpen(mayOpen ? std::move(mayOpen) : MayOpen(mayReadAndWrite))
{
}

QString UsbProbeScanner::at(const QString &path) const { return QDir::cleanPath(m_root + u'/' + path); }

std::vector<UsbProbe> UsbProbeScanner::scan() const
{
    std::vector<UsbProbe> probes;
    const QString devices = at(u"sys/bus/usb/devices"_s);
    for (const QString &name : QDir(devices).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto probe = look(devices + u'/' + name))
            probes.push_back(std::move(*probe));
    }
    findHolders(probes);
    return probes;
}

std::optional<UsbProbe> UsbProbeScanner::look(const QString &device) const
{
    const QString vendor = attribute(device, u"idVendor"_s).toLower();
    const QString productId = attribute(device, u"idProduct"_s).toLower();
    bool hasVendor = false, hasProduct = false;
    const quint16 vendorNumber = vendor.toUShort(&hasVendor, 16);
    const quint16 productNumber = productId.toUShort(&hasProduct, 16);
    if (!hasVendor || !hasProduct) // an interface, or gone meanwhile
        return std::nullopt;
    UsbProbe probe{.usbId = vendor + u':' + productId, .product = attribute(device, u"product"_s)};
    if (const KnownProbe *known = findKnownProbe(vendorNumber, productNumber)) {
        probe.name = QString::fromUtf8(known->name);
        probe.config = QString::fromUtf8(known->config);
    } else if (isCmsisDap(device, probe.product)) {
        probe.name = u"CMSIS-DAP"_s;
        probe.config = u"interface/cmsis-dap.cfg"_s;
    } else {
        return std::nullopt;
    }
    probe.serial = attribute(device, u"serial"_s);
    probe.port = QFileInfo(device).fileName();
    probe.node = u"/dev/bus/usb/%1/%2"_s.arg(attribute(device, u"busnum"_s).toInt(), 3, 10, QChar(u'0'))
                     .arg(attribute(device, u"devnum"_s).toInt(), 3, 10, QChar(u'0'));
    checkAccess(probe);
    return probe;
}

void UsbProbeScanner::checkAccess(UsbProbe &probe) const
{
    const QFileInfo node(at(probe.node));
    if (!node.exists()) {
        probe.problem =
            Tr::text("Its device node %1 is not there, as in a container that was not given the device.").arg(probe.node);
        probe.remedy = Tr::text("Give the container the device: --device %1").arg(probe.node);
    } else if (!m_mayOpen(node.filePath())) {
        probe.problem = Tr::text("You may not open its device node %1 (owner %2, group %3).")
                            .arg(probe.node)
                            .arg(node.owner())
                            .arg(node.group());
        probe.remedy = Tr::text("Install the udev rule %1 (it comes with Ohmdeck; else copy it to /etc/udev/rules.d and run "
                                "udevadm control --reload), then plug the probe in again.")
                           .arg(rulesFile);
    }
}

// Nobody but the kernel knows who has a device open; processes of others cannot be looked into.
void UsbProbeScanner::findHolders(std::vector<UsbProbe> &probes) const
{
    if (probes.empty())
        return;
    const QString processes = at(u"proc"_s);
    for (const QString &pid : QDir(processes).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!isNumber(pid))
            continue;
        const QString folder = processes + u'/' + pid;
        for (const QFileInfo &file :
            QDir(folder + u"/fd"_s).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            const QString opened = file.symLinkTarget();
            const auto probe = std::ranges::find(probes, opened, &UsbProbe::node);
            if (probe != probes.end())
                probe->holder = ProbeHolder{pid.toLongLong(), attribute(folder, u"comm"_s)};
        }
    }
}

} // namespace ohm::probe
