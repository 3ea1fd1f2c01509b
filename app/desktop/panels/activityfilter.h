// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ohm {

// Which lines of the Activity panel are shown.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Kinds { All, Calls, Failures, Devices, Questions };
    enum class Callers { All, Person, Assistants, Console };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);
    void setKinds(Kinds kinds);
    void setCallers(Callers callers);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    Kinds m_kinds = Kinds::All;
    Callers m_callers = Callers::All;
};

} // namespace ohm
