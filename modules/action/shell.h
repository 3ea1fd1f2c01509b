// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

#include <stop_token>

namespace ohm {

struct Screenshot
{
    QByteArray png;
    int width = 0, height = 0; // pixels
};

// The window of the workbench as far as actions need it; a headless workbench has none. Called from worker threads.
class Shell
{
public:
    virtual ~Shell() = default;

    virtual QStringList panels() const = 0; // ids of the panels there are
    virtual QStringList layouts() const = 0; // names of the layouts

    // The whole window when `panel` is empty; scaled down so that no side is longer than `maxPixels`.
    virtual Result<Screenshot> screenshot(const QString &panel, int maxPixels, std::stop_token stop) = 0;
    // Shows a panel, a layout or both (an empty name leaves that alone) without taking the focus; returns the visible panels.
    virtual Result<QStringList> show(const QString &panel, const QString &layout, std::stop_token stop) = 0;
};

} // namespace ohm
