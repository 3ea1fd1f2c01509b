// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/sourceqsci.h"

#include <QSet>

namespace ohm::probe {

// A source file to read: the line where the target stands is marked, breakpoints stand in the margin. Lines count from 1.
class SourceView final : public QsciScintilla
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent);

    void setSource(const QString &text);
    void setCurrentLine(std::optional<int> line); // where the target stands; nullopt: not in this file
    void setBreakpoints(const QSet<int> &lines);
    void reveal(int line); // into sight, with the cursor on it
    void bringIntoSight(int line);

    int cursorLine() const;
    bool hasBreakpoint(int line) const;
    std::optional<int> currentLine() const { return m_current; }

Q_SIGNALS:
    void toggleWanted(int line);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeMargins();
    void dress();
    void dressLexer();

    QsciLexerCPP *m_lexer;
    std::optional<int> m_current;
};

} // namespace ohm::probe
