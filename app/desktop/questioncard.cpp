// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/questioncard.h"

#include "desktop/desktoptr.h"
#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int cardWidth = 400;
constexpr int margin = 16;
constexpr QKeyCombination acceptKeys = Qt::CTRL | Qt::ALT | Qt::Key_T;
constexpr QKeyCombination declineKeys = Qt::CTRL | Qt::ALT | Qt::Key_L;

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QuestionCard::QuestionCard(const Words &words, QWidget &window)
    : QFrame(&window)
{
    setObjectName(u"questionCard"_s);
    setAccessibleName(words.heading);
    setAccessibleDescription(words.text);
    setFixedWidth(cardWidth);
    auto *icon = new QLabel(this);
    icon->setPixmap(Icons::get(u"info"_s, Icons::Tint::Info).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *heading = makeLabel(words.heading, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(makeLabel(words.text, this));
    column->addWidget(makeButtons(words));
    window.installEventFilter(this);
    place();
    show();
}

QWidget *QuestionCard::makeButtons(const Words &words)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, bool accepts) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, accepts] { answer(accepts); });
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, accepts] { answer(accepts); });
        row->addWidget(button);
        return button;
    };
    add("questionAccept", words.accept, QKeySequence(acceptKeys), true)->setProperty("emphasis", u"primary"_s);
    add("questionDecline", words.decline, QKeySequence(declineKeys), false);
    row->addStretch(1);
    auto *keys = makeLabel(u"%1 · %2"_s.arg(QKeySequence(acceptKeys).toString(QKeySequence::NativeText),
                               QKeySequence(declineKeys).toString(QKeySequence::NativeText)),
        buttons);
    keys->setWordWrap(false);
    keys->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(keys);
    return buttons;
}

void QuestionCard::answer(bool accepted)
{
    hide();
    deleteLater();
    Q_EMIT answered(accepted);
}

bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void QuestionCard::place()
{
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    const int top = (window ? window->menuBar()->height() : 0) + margin;
    layout()->activate();
    setGeometry(parentWidget()->width() - cardWidth - margin, top, cardWidth, layout()->totalHeightForWidth(cardWidth));
    raise();
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    stylepaint::box(painter, rect(), colors.raised, colors.info, 8);
}

} // namespace ohm
