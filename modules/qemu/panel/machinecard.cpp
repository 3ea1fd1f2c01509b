// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/machinecard.h"

#include "qemu/panel/elidedlabel.h"
#include "qemu/panel/snapshotmenu.h"
#include "qemu/panel/statepill.h"
#include "qemu/qemutr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

struct StateLook
{
    QString word;
    StatePill::Tone tone;
};

StateLook lookOf(const QString &state, bool endedWell)
{
    if (state == u"running")
        return {Tr::tr("running"), StatePill::Tone::Good};
    if (state == u"paused")
        return {Tr::tr("paused"), StatePill::Tone::Attention};
    if (state == u"halted")
        return {Tr::tr("halted by a debugger"), StatePill::Tone::Information};
    if (state == u"starting")
        return {Tr::tr("starting"), StatePill::Tone::Quiet};
    return {Tr::tr("stopped"), endedWell ? StatePill::Tone::Quiet : StatePill::Tone::Bad};
}

// "0:07", "12:07", "1:02:07"
QString durationText(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    const QString minutes = QString::number(seconds / 60 % 60).rightJustified(hours > 0 ? 2 : 1, u'0');
    const QString rest = u"%1:%2"_s.arg(minutes, QString::number(seconds % 60).rightJustified(2, u'0'));
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(rest) : rest;
}

QToolButton *makeChip(const char *name, const QString &icon, QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setObjectName(QLatin1StringView(name));
    chip->setIcon(Icons::get(icon, Icons::Tint::Muted));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

bool endedWell(const Json &details)
{
    const auto exit = details.find("exit");
    if (exit == details.end())
        return true;
    const std::string kind = exit->value("kind", "");
    return kind == "stopped" || kind == "guest_shutdown" || kind == "quit";
}

} // namespace

MachineCard::MachineCard(const DeviceInfo &device, ActionRunner &runner, QWidget *parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_device(device)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(u"machine_name"_s, this))
    , m_type(new ElidedLabel(u"machine_type"_s, this))
    , m_facts(new ElidedLabel(u"machine_facts"_s, this))
    , m_exit(new QLabel(this))
    , m_pill(new StatePill(this))
    , m_console(makeChip("machine_console", u"console"_s, this))
    , m_gdb(makeChip("machine_gdb", u"plug"_s, this))
    , m_snapshots(makeChip("machine_snapshots", u"snapshot"_s, this))
{
    setObjectName(u"machine_"_s + name());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    makeHead(*layout);
    m_exit->setObjectName(u"machine_exit"_s);
    m_exit->setTextFormat(Qt::PlainText);
    m_exit->setWordWrap(true);
    m_exit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_exit);
    makeChips(*layout);
    makeButtons(*layout);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setDevice(device);
}

void MachineCard::makeHead(QBoxLayout &layout)
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_type->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setPixmap(Icons::get(u"machine"_s).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_type);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_pill, 0, Qt::AlignTop);
    layout.addLayout(row);
    layout.addWidget(m_facts);
}

void MachineCard::makeChips(QBoxLayout &layout)
{
    m_console->setText(Tr::tr("Console"));
    m_console->setToolTip(Tr::tr("Open a console on the machine's serial port"));
    connect(m_console, &QToolButton::clicked, this, &MachineCard::openConsole);
    m_gdb->setText(Tr::tr("GDB"));
    connect(m_gdb, &QToolButton::clicked, this, [this] { copy(detail("gdb"), Tr::tr("The debugger's address is copied")); });
    m_snapshots->setText(Tr::tr("Snapshots"));
    m_snapshots->setToolTip(Tr::tr("Save, load or delete snapshots of the whole machine"));
    m_snapshots->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new SnapshotMenu(m_runner, name(), this);
    m_snapshots->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (QToolButton *chip : {m_console, m_gdb, m_snapshots})
        row->addWidget(chip);
    row->addStretch();
    layout.addLayout(row);
}

QAction *MachineCard::addAction(const char *action, const char *icon, const QStringList &states)
{
    const auto arguments = [this, states]() -> std::optional<Json> {
        return isIn(states) ? std::optional(Json{{"id", name().toStdString()}}) : std::nullopt;
    };
    QAction *made = m_runner.makeAction(QLatin1StringView(action), arguments, this);
    made->setIcon(Icons::get(QLatin1StringView(icon)));
    return made;
}

// A stopped machine is started as it was.
QAction *MachineCard::makeStartAction()
{
    const auto request = [this]() -> std::optional<Json> {
        const auto found = m_device.details.find("request");
        return isIn({u"stopped"_s}) && found != m_device.details.end() ? std::optional(*found) : std::nullopt;
    };
    QAction *start = m_runner.makeAction(u"qemu_start"_s, request, this);
    start->setIcon(Icons::get(u"play"_s));
    return start;
}

// A button for the one of two actions that can be done now, hidden while neither can. One button, so that who presses it with
// the keyboard stays on it.
void MachineCard::addButton(QBoxLayout &row, QAction *action, QAction *otherwise)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"_button"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({18, 18});
    const auto follow = [this, button, action, otherwise] {
        QAction *now = otherwise && otherwise->isEnabled() ? otherwise : action;
        if (button->defaultAction() != now) {
            button->removeAction(button->defaultAction());
            button->setDefaultAction(now);
            button->setAccessibleName(Tr::tr("%1: %2").arg(name(), now->text()));
        }
        button->setVisible(now->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    if (otherwise)
        connect(otherwise, &QAction::changed, button, follow);
    follow();
    row.addWidget(button);
}

void MachineCard::makeButtons(QBoxLayout &layout)
{
    const QStringList live{u"running"_s, u"paused"_s, u"halted"_s};
    const QStringList standing{u"paused"_s, u"halted"_s};
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    addButton(*row, makeStartAction(), addAction("qemu_stop", "stop", live + QStringList{u"starting"_s}));
    addButton(*row, addAction("qemu_pause", "pause", {u"running"_s}), addAction("qemu_resume", "play", standing));
    addButton(*row, addAction("qemu_reset", "reset", live));
    m_stepBack = m_runner.makeAction(
        u"qemu_step_back"_s,
        [this]() -> std::optional<Json> {
            const bool canGoBack = detail("mode") == u"recording" || detail("mode") == u"replay";
            return canGoBack ? std::optional(Json{{"id", name().toStdString()}}) : std::nullopt;
        },
        this);
    m_stepBack->setIcon(Icons::get(u"step_back"_s));
    addButton(*row, m_stepBack);
    row->addStretch();
    auto *more = new QToolButton(this);
    more->setObjectName(u"machine_more"_s);
    more->setIcon(Icons::get(u"more"_s));
    more->setIconSize({18, 18});
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setToolTip(Tr::tr("More"));
    more->setAccessibleName(Tr::tr("%1: more").arg(name()));
    more->setMenu(makeMoreMenu());
    row->addWidget(more);
    layout.addLayout(row);
}

QMenu *MachineCard::makeMoreMenu()
{
    auto *menu = new QMenu(this);
    m_memoryMap = menu->addAction(Icons::get(u"memory"_s), Tr::tr("Memory map"));
    m_memoryMap->setObjectName(u"machine_memory_map"_s);
    connect(m_memoryMap, &QAction::triggered, this, [this] { Q_EMIT memoryMapWanted(name()); });
    m_commandLine = menu->addAction(Icons::get(u"copy"_s), Tr::tr("Copy the command line"));
    m_commandLine->setObjectName(u"machine_copy_command_line"_s);
    connect(m_commandLine, &QAction::triggered, this,
        [this] { copy(detail("command_line"), Tr::tr("The command line is copied")); });
    const auto ask = [this, menu](const char *action, const char *icon, const QString &text) {
        QAction *entry = menu->addAction(Icons::get(QLatin1StringView(icon)), text);
        entry->setObjectName(u"machine_ask_"_s + QLatin1StringView(action));
        connect(entry, &QAction::triggered, this,
            [this, action] { m_runner.runOrAsk(QLatin1StringView(action), {{"id", name().toStdString()}}, true); });
    };
    ask("qemu_read_memory", "memory", Tr::tr("Read memory…"));
    ask("qemu_flash", "open", Tr::tr("Give it other firmware…"));
    ask("qemu_step_back", "step_back", Tr::tr("Step back…"));
    ask("qemu_monitor", "console", Tr::tr("Command QEMU's monitor…"));
    menu->addSeparator();
    QAction *forget = menu->addAction(Icons::get(u"clear"_s), Tr::tr("Stop and remove"));
    forget->setObjectName(u"machine_forget"_s);
    connect(forget, &QAction::triggered, this,
        [this] { m_runner.run(u"qemu_stop"_s, {{"id", name().toStdString()}, {"forget", true}}); });
    return menu;
}

void MachineCard::setDevice(const DeviceInfo &device)
{
    m_device = device;
    const StateLook look = lookOf(device.state, endedWell(device.details));
    m_pill->setState(look.word, look.tone);
    m_title->setText(name());
    m_title->setToolTip(device.standIn);
    const QString image = detail("image").section(u'/', -1);
    m_type->setText(image.isEmpty() ? detail("machine") : u"%1 · %2"_s.arg(detail("machine"), image));
    m_type->setToolTip(detail("image"));
    const bool isLive = device.state != u"stopped" && device.state != u"starting";
    const bool isReplay = detail("mode") == u"replay";
    m_console->setVisible(isLive && !isReplay);
    m_gdb->setVisible(isLive);
    m_gdb->setToolTip(Tr::tr("Copy what a debugger connects to: %1").arg(detail("gdb")));
    m_snapshots->setVisible(isLive && device.details.value("snapshots", false));
    m_memoryMap->setEnabled(isLive);
    m_commandLine->setEnabled(!detail("command_line").isEmpty());
    for (QToolButton *chip : {m_console, m_gdb, m_snapshots})
        chip->setAccessibleName(Tr::tr("%1: %2").arg(name(), chip->text()));
    setAccessibleName(Tr::tr("Machine %1, %2, %3").arg(name(), detail("machine"), look.word));
    showExit();
    refreshTimes();
    m_runner.refresh();
}

void MachineCard::refreshTimes()
{
    QStringList facts;
    const QDateTime started = QDateTime::fromString(detail("started_at"), Qt::ISODateWithMs);
    const QDateTime stopped = QDateTime::fromString(detail("stopped_at"), Qt::ISODateWithMs);
    if (started.isValid()) {
        const qint64 seconds = started.secsTo(stopped.isValid() ? stopped : QDateTime::currentDateTimeUtc());
        facts << (stopped.isValid() ? Tr::tr("ran %1").arg(durationText(seconds)) : Tr::tr("up %1").arg(durationText(seconds)));
    }
    if (detail("mode") == u"recording")
        facts << Tr::tr("recording");
    if (detail("mode") == u"replay")
        facts << Tr::tr("replay of its recording");
    if (const auto pid = m_device.details.find("pid"); pid != m_device.details.end())
        facts << Tr::tr("process %1").arg(pid->get<qint64>());
    if (const int resets = m_device.details.value("resets", 0); resets > 0)
        facts << Tr::tr("%n reset(s)", nullptr, resets);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
}

void MachineCard::showExit()
{
    const auto exit = m_device.details.find("exit");
    const bool isShown = m_device.state == u"stopped" && exit != m_device.details.end();
    m_exit->setVisible(isShown);
    if (!isShown)
        return;
    m_exit->setText(toQString(exit->at("text")));
    m_exit->setToolTip(toQString(exit->value("last_lines", Json(""))));
    QPalette colors = palette();
    const ThemeColors &theme = themeColors(colors);
    colors.setColor(QPalette::WindowText, endedWell(m_device.details) ? theme.muted : theme.error);
    m_exit->setPalette(colors);
}

QString MachineCard::detail(const char *name) const { return toQString(m_device.details.value(name, Json(""))); }

void MachineCard::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(QCursor::pos(), what, this);
}

// A console that has the port already is shown instead of a second one.
void MachineCard::openConsole()
{
    const QString port = u"qemu:"_s + name();
    const auto devices = m_runner.bench().devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if (device.kind != u"console" || toQString(device.details.value("port", Json(""))) != port)
            continue;
        m_runner.run(u"bench_show_panel"_s, {{"panel", device.id.toString().toStdString()}});
        return;
    }
    m_runner.run(u"serial_open"_s, {{"port", port.toStdString()}, {"name", name().toStdString()}});
}

void MachineCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_icon->setPixmap(Icons::get(u"machine"_s).pixmap(QSize(24, 24), devicePixelRatioF()));
        showExit();
    }
    QFrame::changeEvent(event);
}

void MachineCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    stylepaint::box(painter, rect(), colors.raised, colors.border, 8);
}

} // namespace ohm::qemu
