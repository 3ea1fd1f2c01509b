// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/packetfilterbar.h"

#include "mctp/engine/names.h"
#include "mctp/mctptr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr int any = -1;

QLineEdit *makeEdit(const char *name, const QString &placeholder, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(accessibleName);
    return edit;
}

QComboBox *makeChoice(const char *name, const QString &all, const QString &accessibleName, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(accessibleName);
    choice->addItem(all, any);
    // The list is as wide as its longest entry, the box need not be: the words to filter by want the room.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(7);
    return choice;
}

} // namespace

PacketFilterBar::PacketFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeEdit("mctp_filter_text", Tr::tr("Filter by words or bytes (01 ff)"), Tr::tr("Filter by words or bytes"), this))
    , m_eid(makeEdit("mctp_filter_eid", Tr::tr("EID"), Tr::tr("Filter by endpoint ID"), this))
    , m_type(makeChoice("mctp_filter_type", Tr::tr("All types"), Tr::tr("Filter by message type"), this))
    , m_way(makeChoice("mctp_filter_way", Tr::tr("Both ways"), Tr::tr("Filter by direction"), this))
    , m_dropsOnly(new QCheckBox(Tr::tr("Problems only"), this))
{
    m_text->setClearButtonEnabled(true);
    m_eid->setValidator(new QIntValidator(0, 255, m_eid));
    m_eid->setFixedWidth(56);
    m_text->setMinimumWidth(80);
    for (const ValueName &type : messageTypes)
        m_type->addItem(QString::fromLatin1(type.name), int(type.value));
    m_way->addItem(Tr::tr("Only in"), int(Direction::Received));
    m_way->addItem(Tr::tr("Only out"), int(Direction::Sent));
    m_dropsOnly->setObjectName(u"mctp_filter_drops"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_eid, m_type, m_way, m_dropsOnly})
        layout->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &PacketFilterBar::changed);
    connect(m_eid, &QLineEdit::textChanged, this, &PacketFilterBar::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PacketFilterBar::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, &PacketFilterBar::changed);
    connect(m_dropsOnly, &QCheckBox::toggled, this, &PacketFilterBar::changed);
}

PacketFilter PacketFilterBar::filter() const
{
    PacketFilter filter{.dropsOnly = m_dropsOnly->isChecked(), .text = m_text->text()};
    if (m_eid->hasAcceptableInput())
        filter.eid = m_eid->text().toInt();
    if (const int type = m_type->currentData().toInt(); type != any)
        filter.type = type;
    if (const int way = m_way->currentData().toInt(); way != any)
        filter.direction = Direction(way);
    return filter;
}

} // namespace ohm::mctp
