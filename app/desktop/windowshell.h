// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/shell.h"
#include "core/published.h"

#include <QObject>

namespace ohm {

class MainWindow;

// The window as actions see it: passes their wishes on to the GUI's thread and waits there for nothing.
class WindowShell final : public QObject, public Shell
{
    Q_OBJECT
public:
    explicit WindowShell(MainWindow &window);
    ~WindowShell() override;

    QStringList panels() const override;
    QStringList layouts() const override;
    Result<Screenshot> screenshot(const QString &panel, int maxPixels, std::stop_token stop) override;
    Result<QStringList> show(const QString &panel, const QString &layout, std::stop_token stop) override;

    void publish(); // after panels or layouts changed

private:
    struct Names
    {
        QStringList panels, layouts;
    };

    MainWindow &m_window;
    Published<Names> m_names;
};

} // namespace ohm
