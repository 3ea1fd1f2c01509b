// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/paletteentries.h"

#include <QFrame>
#include <QStandardItemModel>

class QLineEdit;
class QListView;

namespace ohm {

// Ctrl+K: one field to find and run whatever there is. What was used last stands first; what cannot be used now says why.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(MainWindow &window);

    void popUp(const QString &search);
    QStringList shownIds() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void runCurrent();
    void moveBy(int rows);
    void dismiss();
    void remember(const QString &id);
    int rankOf(const QString &id) const; // 0: not used lately

    MainWindow &m_window;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel m_model;
    std::vector<PaletteEntry> m_entries;
    QStringList m_recent; // newest first
    QPointer<QWidget> m_focusBefore;
};

} // namespace ohm
