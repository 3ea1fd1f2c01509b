// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QComboBox>

class QSortFilterProxyModel;

namespace ohm::probe {

// A choice among the boards that are known, or none for a configuration file or a GDB port. One finds a board by typing parts
// of its name, title, chip or maker, in any order: "st disco 407".
class BoardBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit BoardBox(QWidget *parent);

    void setBoards(const Json &result); // of probe_boards; the choice stays
    bool choose(const QString &board); // false: there is none of that name

    QString board() const; // the name of the chosen one; empty: a configuration file or a GDB port
    bool isGdbPort() const;
    bool isChosen() const; // false while what is typed names no board yet
    QString problem() const; // why it is not, in words

Q_SIGNALS:
    void edited(); // another choice, or other text

private:
    void search(const QString &words);
    void settle();

    QSortFilterProxyModel *m_found;
};

} // namespace ohm::probe
