// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sessionsconnect.h"

#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
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

} // namespace

ConnectForm::ConnectForm(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_board(new QComboBox(this))
    , m_config(new QLineEdit(this))
    , m_probe(new QComboBox(this))
    , m_program(new QLineEdit(this))
    , m_halt(new QCheckBox(Tr::tr("Halt the target"), this))
    , m_blocked(new QLabel(this))
    , m_connect(new QPushButton(Tr::tr("Connect"), this))
    , m_cancel(new QPushButton(Tr::tr("Back"), this))
{
    setObjectName(u"probe_connect_form"_s);
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
    layout->addWidget(m_blocked);
    layout->addLayout(buttons);
    layout->addStretch();
    m_board->addItem(Tr::tr("A configuration file"), QString());
    m_probe->addItem(Tr::tr("The one that is plugged in"), QString());
    refreshFields();
}

void ConnectForm::makeFields(QFormLayout &form)
{
    m_board->setObjectName(u"probe_connect_board"_s);
    m_board->setAccessibleName(Tr::tr("Board"));
    m_board->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_board->setMinimumContentsLength(16);
    m_board->setEditable(true); // one types a part of the name to find it
    m_board->setInsertPolicy(QComboBox::NoInsert);
    m_board->completer()->setFilterMode(Qt::MatchContains);
    m_board->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_config->setObjectName(u"probe_connect_config"_s);
    m_config->setAccessibleName(Tr::tr("Configuration file"));
    m_config->setPlaceholderText(u"board/stm32f4discovery.cfg"_s);
    m_probe->setObjectName(u"probe_connect_probe"_s);
    m_probe->setAccessibleName(Tr::tr("Probe"));
    m_probe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_program->setObjectName(u"probe_connect_program"_s);
    m_program->setAccessibleName(Tr::tr("Program"));
    m_program->setPlaceholderText(Tr::tr("ELF file, for functions and source lines"));
    m_halt->setObjectName(u"probe_connect_halt"_s);
    m_blocked->setObjectName(u"probe_connect_blocked"_s);
    m_blocked->setWordWrap(true);
    m_blocked->setTextFormat(Qt::PlainText);
    m_blocked->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_blocked->hide();
    m_configRow = withBrowse(m_config, Tr::tr("Configuration file"), Tr::tr("OpenOCD configuration (*.cfg)"));
    form.addRow(Tr::tr("Board"), m_board);
    form.addRow(Tr::tr("Configuration"), m_configRow);
    form.addRow(Tr::tr("Probe"), m_probe);
    form.addRow(
        Tr::tr("Program"), withBrowse(m_program, Tr::tr("Program"), Tr::tr("Programs (*.elf *.axf *.out);;All files (*)")));
    form.addRow(QString(), m_halt);
    connect(m_board, &QComboBox::currentIndexChanged, this, &ConnectForm::refreshFields);
    connect(m_config, &QLineEdit::textChanged, this, &ConnectForm::refreshFields);
    connect(m_config, &QLineEdit::returnPressed, this, &ConnectForm::connectNow);
    connect(m_program, &QLineEdit::returnPressed, this, &ConnectForm::connectNow);
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

void ConnectForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_runner.run(u"probe_boards"_s, Json::object(), [this](const Result<Json> &boards) {
        if (!boards)
            return m_runner.report(boards.error());
        showBoards(*boards);
        m_runner.run(u"probe_scan"_s, Json::object(), [this](const Result<Json> &probes) {
            if (!probes)
                return m_runner.report(probes.error());
            showProbes(*probes);
        });
    });
}

void ConnectForm::showBoards(const Json &result)
{
    const QString chosen = m_board->currentData().toString();
    const QSignalBlocker blocker(m_board);
    while (m_board->count() > 1)
        m_board->removeItem(1);
    for (const Json &board : result.value("boards", Json::array()))
        m_board->addItem(u"%1 (%2)"_s.arg(text(board, "title"), text(board, "chip")), text(board, "name"));
    m_board->setCurrentIndex(std::max(0, m_board->findData(chosen)));
    refreshFields();
}

void ConnectForm::showProbes(const Json &result)
{
    const QString chosen = m_probe->currentData().toString();
    while (m_probe->count() > 1)
        m_probe->removeItem(1);
    QStringList blocked;
    for (const Json &probe : result.value("probes", Json::array())) {
        const QString name = text(probe, "product").isEmpty() ? text(probe, "name") : text(probe, "product");
        const QString serial = text(probe, "serial");
        if (!probe.value("accessible", false)) {
            blocked << u"%1: %2 %3"_s.arg(name, text(probe, "problem"), text(probe, "remedy")).trimmed();
            continue;
        }
        m_probe->addItem(serial.isEmpty() ? name : u"%1 (%2)"_s.arg(name, serial), serial);
        proposeBoards(probe);
    }
    m_probe->setCurrentIndex(std::max(0, m_probe->findData(chosen)));
    m_blocked->setText(blocked.join(u'\n'));
    m_blocked->setVisible(!blocked.isEmpty());
}

// A probe that only one board has says which board it is.
void ConnectForm::proposeBoards(const Json &probe)
{
    const Json boards = probe.value("boards", Json::array());
    if (boards.size() != 1 || m_board->currentIndex() > 0 || !m_config->text().isEmpty())
        return;
    if (const int row = m_board->findData(toQString(boards[0])); row > 0)
        m_board->setCurrentIndex(row);
}

void ConnectForm::refreshFields()
{
    const bool needsFile = m_board->currentData().toString().isEmpty();
    m_configRow->setEnabled(needsFile);
    m_connect->setEnabled(!m_isConnecting && (!needsFile || !m_config->text().trimmed().isEmpty()));
    m_connect->setText(m_isConnecting ? Tr::tr("Connecting…") : Tr::tr("Connect"));
}

Json ConnectForm::request() const
{
    Json request = Json::object();
    const auto add = [&request](const char *name, const QString &value) {
        if (!value.isEmpty())
            request[name] = value.toStdString();
    };
    const QString board = m_board->currentData().toString();
    if (board.isEmpty())
        add("cfg_file", m_config->text().trimmed());
    add("board", board);
    add("probe_serial", m_probe->currentData().toString());
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
