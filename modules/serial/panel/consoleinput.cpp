// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/consoleinput.h"

#include "core/paths.h"
#include "serial/engine/serialsettings.h"
#include "serial/panel/background.h"
#include "serial/serialtr.h"
#include "ui/icons.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &file) { return QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts); }

} // namespace

ConsoleInput::ConsoleInput(Bench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_field(new QLineEdit(this))
    , m_ending(new QComboBox(this))
    , m_send(new QToolButton(this))
{
    m_field->setObjectName(u"console_input"_s);
    m_field->setAccessibleName(Tr::tr("Line to send"));
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_field->installEventFilter(this);
    m_ending->setObjectName(u"console_line_ending"_s);
    m_ending->setAccessibleName(Tr::tr("Line ending"));
    m_ending->setToolTip(Tr::tr("What is sent at the end of each line"));
    for (const auto &choice : choicesOf(LineEnding{}))
        m_ending->addItem(choice.title.translated(), int(choice.value));
    m_ending->setCurrentIndex(m_ending->findData(int(serialSettings(bench.settings).get().lineEnding)));
    m_send->setObjectName(u"console_send"_s);
    m_send->setIcon(Icons::get(u"send"_s));
    m_send->setToolTip(Tr::tr("Send (Enter)"));
    m_send->setAccessibleName(Tr::tr("Send"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_send);
    layout->addWidget(m_ending);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &ConsoleInput::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_history.leave(); });
    connect(m_send, &QToolButton::clicked, this, &ConsoleInput::submit);
    loadHistory();
}

LineEnding ConsoleInput::lineEnding() const { return LineEnding(m_ending->currentData().toInt()); }

void ConsoleInput::setOpen(bool open, const QString &placeholder)
{
    m_field->setPlaceholderText(placeholder);
    m_send->setEnabled(open);
}

void ConsoleInput::submit()
{
    const QString text = m_field->text();
    m_history.add(text);
    m_field->clear();
    saveHistory();
    Q_EMIT entered(text);
}

bool ConsoleInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        m_field->setText(m_history.older(m_field->text()));
        return true;
    case Qt::Key_Down:
        m_field->setText(m_history.newer());
        return true;
    default:
        return false;
    }
}

QString ConsoleInput::historyFile() const { return m_bench.paths.state + u"/console-history.txt"_s; }

void ConsoleInput::loadHistory()
{
    inBackground(
        m_bench, {}, this, [path = historyFile()] { return readFile(path, 1024 * 1024).value_or(QByteArray()); },
        [this](const QByteArray &file) { m_history = InputHistory(linesOf(file) + m_history.lines()); });
}

// Consoles that are open at the same time add to one file: what others have written meanwhile stays.
void ConsoleInput::saveHistory()
{
    const auto save = [path = historyFile(), lines = m_history.lines()] {
        InputHistory merged(linesOf(readFile(path, 1024 * 1024).value_or(QByteArray())));
        for (const QString &line : lines)
            merged.add(line);
        return writeFileAtomically(path, merged.lines().join(u'\n').toUtf8());
    };
    inBackground(m_bench, DeviceId(u"file:console-history"_s), this, save, [](const Result<void> &) { });
}

} // namespace ohm::serial
