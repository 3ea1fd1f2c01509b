// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ohm {

enum class Severity { Info, Success, Warning, Failure };

// A strip at the top of a panel that says what went wrong, why, and what to do next. Stays until it is closed (Esc, the cross)
// or replaced; hidden while there is nothing to say. Never takes the focus.
class InfoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(Severity severity, const QString &message, const QString &details = {});
    void clear();

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(Severity severity, const QString &message, const QString &advice, const QString &details);
    void toggleDetails();

    Severity m_severity = Severity::Info;
    QLabel *m_icon;
    QLabel *m_message;
    QLabel *m_advice;
    QLabel *m_details;
    QToolButton *m_more;
};

QString severityIcon(Severity severity);

} // namespace ohm
