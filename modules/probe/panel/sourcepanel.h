// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"

#include <QMap>

class QAction;
class QSplitter;
class QTreeView;

namespace ohm {
class ElidedLabel;
}

namespace ohm::probe {

class DisassemblyModel;
class SourceView;

// The source where the target stands, and its instructions beside it. A click in the margin, or F9, sets a breakpoint on a line
// and takes it away; F9 and a double click do so for an instruction.
class SourcePanel final : public TargetPanel
{
    Q_OBJECT
public:
    SourcePanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent);

protected:
    void startAnew() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QString file;
        int line = 0;
        quint64 address = 0;
    };
    void makeActions();
    QWidget *makeContent();
    void makeTable();
    void forget();
    void goToTarget();
    void findFunction(quint64 pc);
    void disassembleAround(quint64 address, quint64 start);
    void show(const Place &place);
    void showFile(const QString &file);
    void showSource(const QString &file, const Result<QByteArray> &content);
    void markSource();
    void revealPlace();
    void fetchBreakpoints();
    void showBreakpoints(const Json &result);
    void toggleLine(int line);
    void addAtLine(int line);
    void toggleAddress(quint64 address);
    void toggleHere();

    DisassemblyModel *m_model;
    SourceView *m_source;
    ElidedLabel *m_title;
    QTreeView *m_table;
    QSplitter *m_splitter;
    Place m_place; // what is shown
    QString m_file; // whose text is shown; another than m_place.file while that is being read
    std::optional<quint64> m_pc;
    QString m_program; // whose instructions are listed
    std::optional<ShownTarget> m_target; // as it was when the panel went there
    struct Breakpoint
    {
        int id = 0;
        QString file;
        int line = 0;
    };
    std::vector<Breakpoint> m_lineBreakpoints;
    QMap<quint64, int> m_breakpoints;
};

} // namespace ohm::probe
