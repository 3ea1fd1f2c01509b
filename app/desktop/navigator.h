// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ohm {

// Ways through the window that its panels may offer.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void showPanel(const QString &id) = 0; // brings it to the front and gives it the focus
    virtual void showLayout(const QString &name) = 0;
    virtual void openPalette(const QString &search = {}) = 0;
    virtual void openSettings(const QString &group = {}) = 0;
    virtual bool hasPanel(const QString &id) const = 0;
    virtual bool hasLayout(const QString &name) const = 0;
};

} // namespace ohm
