// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/snapshotmenu.h"

#include "qemu/panel/memorymapmodel.h"
#include "qemu/qemutr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QDateTime>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

SnapshotMenu::SnapshotMenu(ActionRunner &runner, const QString &machine, QWidget *parent)
    : QMenu(parent)
    , m_runner(runner)
    , m_machine(machine)
{
    setToolTipsVisible(true);
    QAction *save = addAction(Icons::get(u"snapshot"_s), Tr::tr("Save a snapshot now"));
    save->setObjectName(u"snapshot_save"_s);
    connect(save, &QAction::triggered, this,
        [this] { act("save", u"at-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s)); });
    QAction *named = addAction(Tr::tr("Save as…"));
    named->setObjectName(u"snapshot_save_as"_s);
    connect(named, &QAction::triggered, this,
        [this] { m_runner.runOrAsk(u"qemu_snapshot"_s, {{"id", m_machine.toStdString()}, {"action", "save"}}, true); });
    addSeparator();
    connect(this, &QMenu::aboutToShow, this, &SnapshotMenu::refresh);
}

void SnapshotMenu::refresh()
{
    m_runner.run(u"qemu_snapshot"_s, {{"id", m_machine.toStdString()}, {"action", "list"}}, [this](const Result<Json> &list) {
        if (list)
            showSnapshots(list->at("snapshots"));
        else
            m_runner.report(list.error());
    });
}

void SnapshotMenu::showSnapshots(const Json &snapshots)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    for (const Json &snapshot : snapshots)
        addSnapshot(snapshot);
}

void SnapshotMenu::addSnapshot(const Json &snapshot)
{
    const QString name = toQString(snapshot.at("name"));
    auto *entry = new QMenu(QString(name).replace(u'&', u"&&"_s), this);
    entry->setObjectName(u"snapshot_"_s + name);
    const QString size = sizeText(snapshot.at("size").get<quint64>() / 1024 * 1024);
    entry->menuAction()->setToolTip(
        Tr::tr("%1, at %2 s of the machine's time").arg(size).arg(snapshot.at("machine_s").get<double>(), 0, 'f', 2));
    connect(entry->addAction(Icons::get(u"history"_s), Tr::tr("Load")), &QAction::triggered, this,
        [this, name] { act("load", name); });
    connect(entry->addAction(Icons::get(u"clear"_s), Tr::tr("Delete")), &QAction::triggered, this,
        [this, name] { act("delete", name); });
    m_entries << entry;
    addMenu(entry);
}

void SnapshotMenu::act(const char *verb, const QString &name)
{
    m_runner.run(u"qemu_snapshot"_s, {{"id", m_machine.toStdString()}, {"action", verb}, {"name", name.toStdString()}});
}

} // namespace ohm::qemu
