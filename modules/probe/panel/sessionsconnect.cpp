// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sessionsconnect.h"

#include "core/datatext.h"
#include "probe/panel/boardbox.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString text(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found == json.end() ? QString() : toQString(*found);
}

// A row of several widgets, the label of which leads to the one that is typed in.
void addRow(QFormLayout &form, const QString &title, QWidget *row, QWidget *field)
{
    auto *label = new QLabel(title, row->parentWidget());
    label->setBuddy(field);
    form.addRow(label, row);
}

// "ST-LINK/V2 (0668FF5)"
QString titleOf(const Json &probe)
{
    const QString title = translatedData(text(probe, text(probe, "product").isEmpty() ? "name" : "product"));
    const QString which = text(probe, probe.contains("machine") ? "machine" : "serial");
    return which.isEmpty() ? title : u"%1 (%2)"_s.arg(title, which);
}

} // namespace

ConnectForm::ConnectForm(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_board(new BoardBox(this))
    , m_config(new QLineEdit(this))
    , m_gdbPort(new QLineEdit(this))
    , m_probe(new QComboBox(this))
    , m_program(new QLineEdit(this))
    , m_halt(new QCheckBox(Tr::tr("Ha&lt the target"), this))
    , m_note(new QLabel(this))
    , m_blocked(new QLabel(this))
    , m_connect(new QPushButton(Tr::tr("&Connect"), this))
    , m_cancel(new QPushButton(Tr::tr("Bac&k"), this))
{
    setObjectName(u"probe_connect_form"_s);
    setFocusProxy(m_board);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeFields(*form);
    m_connect->setObjectName(u"probe_connect_now"_s);
    m_connect->setProperty("emphasis", u"primary"_s);
    m_cancel->setObjectName(u"probe_connect_back"_s);
    connect(m_connect, &QPushButton::clicked, this, &ConnectForm::connectNow);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_blocked);
    layout->addStretch();
    m_probe->addItem(Tr::tr("The one that is plugged in"), QString());
    refreshFields();
}

void ConnectForm::makeFields(QFormLayout &form)
{
    m_board->setObjectName(u"probe_connect_board"_s);
    m_board->setAccessibleName(Tr::tr("Board"));
    m_config->setObjectName(u"probe_connect_config"_s);
    m_config->setAccessibleName(Tr::tr("Configuration file"));
    m_config->setPlaceholderText(u"board/stm32f4discovery.cfg"_s);
    m_gdbPort->setObjectName(u"probe_connect_gdb"_s);
    m_gdbPort->setAccessibleName(Tr::tr("GDB port"));
    m_gdbPort->setPlaceholderText(u"localhost:3333"_s);
    m_gdbPort->setToolTip(
        Tr::tr("Of QEMU, J-Link, pyOCD, a Black Magic Probe or an OpenOCD that runs already: host:port, or the "
               "path of a Unix socket or a serial port."));
    m_probe->setObjectName(u"probe_connect_probe"_s);
    m_probe->setAccessibleName(Tr::tr("Probe"));
    m_probe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_program->setObjectName(u"probe_connect_program"_s);
    m_program->setAccessibleName(Tr::tr("Program"));
    m_program->setPlaceholderText(Tr::tr("ELF file, for functions and source lines"));
    m_halt->setObjectName(u"probe_connect_halt"_s);
    m_note->setObjectName(u"probe_connect_note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_blocked->setObjectName(u"probe_connect_blocked"_s);
    m_blocked->setWordWrap(true);
    m_blocked->setTextFormat(Qt::PlainText);
    m_blocked->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_blocked->hide();
    m_configRow = withBrowse(m_config, Tr::tr("Configuration file"), Tr::tr("OpenOCD configuration (*.cfg)"));
    form.addRow(Tr::tr("&Board"), m_board);
    addRow(form, Tr::tr("Confi&guration"), m_configRow, m_config);
    form.addRow(Tr::tr("G&DB port"), m_gdbPort);
    m_probeRow = makeProbeRow();
    addRow(form, Tr::tr("&Probe"), m_probeRow, m_probe);
    addRow(form, Tr::tr("Progr&am"),
        withBrowse(m_program, Tr::tr("Program"), Tr::tr("Programs (*.elf *.axf *.out);;All files (*)")), m_program);
    form.addRow(QString(), m_halt);
    connect(m_board, &BoardBox::edited, this, &ConnectForm::refreshFields);
    connect(m_probe, &QComboBox::activated, this, &ConnectForm::takeProbe);
    for (QLineEdit *line : {m_config, m_gdbPort})
        connect(line, &QLineEdit::textChanged, this, &ConnectForm::refreshFields);
    for (QLineEdit *line : {m_config, m_gdbPort, m_program})
        connect(line, &QLineEdit::returnPressed, this, &ConnectForm::connectNow);
}

QWidget *ConnectForm::withBrowse(QLineEdit *line, const QString &title, const QString &filter)
{
    auto *row = new QWidget(this);
    auto *browse = new QToolButton(row);
    browse->setObjectName(line->objectName() + u"_browse"_s);
    browse->setIcon(Icons::get(u"open"_s));
    browse->setToolTip(Tr::tr("Choose a file"));
    browse->setAccessibleName(Tr::tr("Choose a file: %1").arg(title));
    connect(browse, &QToolButton::clicked, this, [this, line, title, filter] {
        auto *dialog = new QFileDialog(this, title, line->text(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(line, 1);
    layout->addWidget(browse);
    return row;
}

void ConnectForm::setCanCancel(bool can) { m_cancel->setVisible(can); }

QWidget *ConnectForm::makeProbeRow()
{
    auto *row = new QWidget(this);
    auto *again = new QToolButton(row);
    again->setObjectName(u"probe_connect_scan"_s);
    again->setIcon(Icons::get(u"reset"_s));
    again->setToolTip(Tr::tr("Look for probes again"));
    again->setAccessibleName(again->toolTip());
    connect(again, &QToolButton::clicked, this, &ConnectForm::scan);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_probe, 1);
    layout->addWidget(again);
    return row;
}

void ConnectForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_runner.run(u"probe_boards"_s, Json::object(), [this](const Result<Json> &boards) {
        if (!boards)
            return m_runner.report(boards.error());
        m_board->setBoards(*boards);
        scan();
    });
}

void ConnectForm::scan()
{
    m_runner.run(u"probe_scan"_s, Json::object(), [this](const Result<Json> &probes) {
        if (!probes)
            return m_runner.report(probes.error());
        showProbes(*probes);
    });
}

void ConnectForm::showProbes(const Json &result)
{
    const QString chosen = m_probe->currentText();
    while (m_probe->count() > 1)
        m_probe->removeItem(1);
    m_probes.clear();
    QStringList blocked;
    for (const Json &probe : result.value("probes", Json::array())) {
        if (!probe.value("accessible", false)) {
            blocked << u"%1: %2 %3"_s.arg(titleOf(probe), text(probe, "problem"), text(probe, "remedy")).trimmed();
            continue;
        }
        m_probe->addItem(titleOf(probe));
        if (const QString standIn = text(probe, "stand_in"); !standIn.isEmpty())
            m_probe->setItemData(m_probe->count() - 1, Tr::tr("Stand-in: %1").arg(translatedData(standIn)), Qt::ToolTipRole);
        m_probes.push_back(probe);
    }
    const auto isReal = [](const Json &probe) { return !probe.contains("stand_in"); };
    const auto real = std::ranges::find_if(m_probes, isReal);
    if (std::ranges::count_if(m_probes, isReal) == 1 && m_board->currentIndex() == 0 && m_board->isChosen()
        && m_config->text().isEmpty())
        proposeBoard(*real);
    m_probe->setCurrentIndex(std::max(0, m_probe->findText(chosen)));
    m_blocked->setText(blocked.join(u'\n'));
    m_blocked->setVisible(!blocked.isEmpty());
}

// A probe that only one board has says which board it is.
void ConnectForm::proposeBoard(const Json &probe)
{
    if (const Json boards = probe.value("boards", Json::array()); boards.size() == 1)
        m_board->choose(toQString(boards[0]));
}

void ConnectForm::takeProbe()
{
    if (const int row = m_probe->currentIndex(); row > 0)
        proposeBoard(m_probes[std::size_t(row - 1)]);
}

void ConnectForm::refreshFields()
{
    const QString missing = this->missing();
    m_configRow->setEnabled(m_board->isChosen() && m_board->board().isEmpty() && !m_board->isGdbPort());
    m_gdbPort->setEnabled(m_board->isGdbPort());
    m_probeRow->setEnabled(!m_board->isGdbPort());
    m_connect->setEnabled(!m_isConnecting && missing.isEmpty());
    m_connect->setText(m_isConnecting ? Tr::tr("Connecting…") : Tr::tr("&Connect"));
    m_note->setText(missing);
    m_note->setVisible(!missing.isEmpty());
}

QString ConnectForm::missing() const
{
    if (!m_board->isChosen())
        return m_board->problem();
    if (m_board->isGdbPort())
        return m_gdbPort->text().trimmed().isEmpty() ? Tr::tr("Name the GDB port.") : QString();
    if (m_board->board().isEmpty() && m_config->text().trimmed().isEmpty())
        return Tr::tr("Choose a board, or name a configuration file.");
    return {};
}

Json ConnectForm::request() const
{
    Json request = Json::object();
    const auto add = [&request](const char *name, const QString &value) {
        if (!value.isEmpty())
            request[name] = value.toStdString();
    };
    const QString board = m_board->board();
    if (m_board->isGdbPort())
        add("gdb_port", m_gdbPort->text().trimmed());
    else if (board.isEmpty())
        add("cfg_file", m_config->text().trimmed());
    add("board", board);
    if (const int row = m_probe->currentIndex(); row > 0 && !m_board->isGdbPort()) {
        add("probe_serial", text(m_probes[std::size_t(row - 1)], "serial"));
        add("machine", text(m_probes[std::size_t(row - 1)], "machine"));
    }
    add("elf", m_program->text().trimmed());
    if (m_halt->isChecked())
        request["halt"] = true;
    return request;
}

void ConnectForm::connectNow()
{
    if (!m_connect->isEnabled())
        return;
    m_isConnecting = true;
    const JobPointer job = m_runner.run(u"probe_connect"_s, request(), [this](const Result<Json> &result) {
        m_isConnecting = false;
        refreshFields();
        if (result)
            Q_EMIT connected();
        else if (result.error().code != ErrorCode::Cancelled)
            m_runner.report(result.error());
    });
    m_isConnecting = m_isConnecting && job;
    refreshFields();
}

} // namespace ohm::probe
