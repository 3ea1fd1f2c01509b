// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/benchmodel.h"

#include "core/datatext.h"
#include "desktop/desktoptr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

struct KindLook
{
    const char *kind;
    Text title;
    const char *icon;
};

// Kinds of modules that are not here are shown under their own name.
const KindLook kindLooks[] = {{"console", Tr::text("Consoles"), "console"}, {"qemu", Tr::text("Machines"), "machine"},
    {"port", Tr::text("Ports"), "port"}, {"probe", Tr::text("Probes"), "chip"}, {"mctp", Tr::text("MCTP links"), "bus"},
    {"client", Tr::text("Assistants"), "client"}};

// The states that devices publish; one that is not here is shown as it is.
const std::pair<const char *, Text> stateTitles[] = {{"open", Tr::text("open")}, {"closed", Tr::text("closed")},
    {"waiting", Tr::text("waiting")}, {"lent", Tr::text("lent")}, {"gone", Tr::text("gone")}, {"free", Tr::text("free")},
    {"blocked", Tr::text("blocked")}, {"starting", Tr::text("starting")}, {"running", Tr::text("running")},
    {"paused", Tr::text("paused")}, {"halted", Tr::text("halted")}, {"stopped", Tr::text("stopped")},
    {"reset", Tr::text("in reset")}, {"unknown", Tr::text("unknown")}, {"connected", Tr::text("connected")},
    {"lost", Tr::text("lost")}};

const KindLook *lookOf(const QString &kind)
{
    for (const KindLook &look : kindLooks) {
        if (kind == QLatin1StringView(look.kind))
            return &look;
    }
    return nullptr;
}

QString idOf(const QStandardItem *item) { return item->data(BenchModel::DeviceRole).toString(); }

QString tipOf(const DeviceInfo &device)
{
    QStringList lines{device.id.toString()};
    if (!device.isReal())
        lines += Tr::tr("Stand-in: %1").arg(translatedData(device.standIn));
    if (!device.url.isEmpty())
        lines += device.url;
    if (device.details.is_object()) {
        for (const auto &[key, value] : device.details.items())
            lines += u"%1: %2"_s.arg(QString::fromStdString(key), toQString(value).left(120));
    }
    return lines.join(u'\n');
}

QString holderOf(const Lease &lease)
{
    const QString held = Tr::tr("Held by %1").arg(lease.holder.id());
    return lease.reason.isEmpty() ? held : held + u" ("_s + lease.reason + u')';
}

} // namespace

QString kindTitle(const QString &kind)
{
    const KindLook *look = lookOf(kind);
    return look ? look->title.translated() : kind;
}

QString kindIcon(const QString &kind)
{
    const KindLook *look = lookOf(kind);
    return look ? QString::fromLatin1(look->icon) : u"chip"_s;
}

QString stateTitle(const QString &state)
{
    for (const auto &[name, title] : stateTitles) {
        if (state == QLatin1StringView(name))
            return title.translated();
    }
    return state;
}

BenchModel::BenchModel(const Devices &devices, const Leases &leases, QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
    , m_devices(devices)
    , m_leases(leases)
{
    setHorizontalHeaderLabels({Tr::tr("Device"), Tr::tr("State"), Tr::tr("Held by")});
    devices.list().subscribe(this, [this](const auto &) { update(); });
    leases.list().subscribe(this, [this](const auto &) { update(); });
}

QModelIndex BenchModel::indexOf(const DeviceId &device) const
{
    const QModelIndexList found = match(index(0, 0), DeviceRole, device.toString(), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

void BenchModel::update()
{
    const auto devices = m_devices.list().get();
    removeGone(*devices);
    for (const DeviceInfo &device : *devices) {
        QStandardItem *kind = kindItem(device.kind);
        int row = 0;
        while (row < kind->rowCount() && idOf(kind->child(row)) < device.id.toString())
            ++row;
        if (row == kind->rowCount() || idOf(kind->child(row)) != device.id.toString())
            kind->insertRow(row, {new QStandardItem, new QStandardItem, new QStandardItem});
        show(device, *kind, row);
    }
}

void BenchModel::removeGone(const DeviceList &devices)
{
    const auto isThere = [&devices](const QString &id) {
        return std::ranges::any_of(devices, [&id](const DeviceInfo &device) { return device.id.toString() == id; });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        QStandardItem *kind = item(i);
        for (int row = kind->rowCount() - 1; row >= 0; --row) {
            if (!isThere(idOf(kind->child(row))))
                kind->removeRow(row);
        }
        if (kind->rowCount() == 0)
            removeRow(i);
    }
}

QStandardItem *BenchModel::kindItem(const QString &kind)
{
    const QString title = kindTitle(kind);
    for (int i = 0; i < rowCount(); ++i) {
        if (item(i)->text() == title)
            return item(i);
    }
    auto *made = new QStandardItem(Icons::get(kindIcon(kind), Icons::Tint::Muted), title);
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::DemiBold);
    made->setFont(font);
    auto *state = new QStandardItem;
    auto *holder = new QStandardItem;
    for (QStandardItem *cell : {made, state, holder})
        cell->setEditable(false);
    int at = 0;
    while (at < rowCount() && item(at)->text().localeAwareCompare(title) < 0)
        ++at;
    insertRow(at, {made, state, holder});
    return made;
}

void BenchModel::show(const DeviceInfo &device, QStandardItem &kind, int row)
{
    const auto leases = m_leases.list().get();
    const auto lease = std::ranges::find(*leases, device.id, &Lease::device);
    const QString badge = device.isReal() ? QString() : u"  ·  "_s + Tr::tr("stand-in");
    const QString texts[ColumnCount] = {translatedData(device.title) + badge, stateTitle(device.state),
        lease == leases->end() ? QString() : lease->holder.id()};
    for (int column = 0; column < ColumnCount; ++column) {
        QStandardItem *cell = kind.child(row, column);
        cell->setEditable(false);
        cell->setText(texts[column]);
        cell->setData(device.id.toString(), DeviceRole);
        cell->setToolTip(lease == leases->end() ? tipOf(device) : tipOf(device) + u'\n' + holderOf(*lease));
    }
}

} // namespace ohm
