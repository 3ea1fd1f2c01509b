// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/panel.h"

#include <QByteArray>
#include <QMap>

namespace ohm {

// Panels that share a place as tabs; the first is in front. "kind:console" stands for all panels of devices of that kind.
struct DockGroup
{
    QStringList panels;
    int size = 0; // wide (left, right) or high (bottom) in pixels at scale 1; 0: what is left
};

// A named arrangement of panels. As JSON:
//
//   {"name": "Console",
//    "areas": {"left": [{"panels": ["bench"], "size": 280}], "center": [{"panels": ["kind:console", "welcome"]}], "bottom":
//    […]}, "state": "…"}
//
// Groups of one area stand side by side. "state" is there in what the person saved: the exact arrangement in Base64.
struct Layout
{
    QString name;
    QMap<PanelArea, std::vector<DockGroup>> areas;
    QByteArray state;
};

Result<Layout> layoutFromJson(const Json &json);
Json toJson(const Layout &layout);

} // namespace ohm
