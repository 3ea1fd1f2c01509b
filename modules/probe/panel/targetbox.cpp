// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/targetbox.h"

#include "probe/probetr.h"

#include <QSignalBlocker>

namespace ohm::probe {

using namespace Qt::StringLiterals;

TargetBox::TargetBox(std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : QComboBox(parent)
    , m_choice(std::move(choice))
{
    setAccessibleName(Tr::tr("Target"));
    setToolTip(Tr::tr("The debug session and its target that the debugger's panels show"));
    setSizeAdjustPolicy(AdjustToContents);
    setMinimumContentsLength(12);
    connect(m_choice.get(), &SessionChoice::changed, this, &TargetBox::fill);
    connect(this, &QComboBox::currentIndexChanged, this, &TargetBox::choose);
    fill();
}

void TargetBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ShownSession &session : m_choice->sessions()) {
        for (const ShownTarget &target : session.targets) {
            addItem(u"%1 · %2"_s.arg(session.name, target.name), QStringList{session.name, target.name});
            if (m_choice->session() == &session && m_choice->target() == &target)
                setCurrentIndex(count() - 1);
        }
    }
}

void TargetBox::choose()
{
    const QStringList names = currentData().toStringList();
    if (names.size() == 2)
        m_choice->choose(names[0], names[1]);
}

} // namespace ohm::probe
