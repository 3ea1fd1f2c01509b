// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/layout.h"

#include "desktop/desktoptr.h"

namespace ohm {

using desktop::Tr;

namespace {

constexpr std::pair<PanelArea, const char *> areaNames[] = {
    {PanelArea::Left, "left"}, {PanelArea::Center, "center"}, {PanelArea::Right, "right"}, {PanelArea::Bottom, "bottom"}};

DockGroup groupFromJson(const Json &json)
{
    DockGroup group;
    for (const Json &panel : json.at("panels"))
        group.panels += QString::fromStdString(panel.get<std::string>());
    group.size = json.value("size", 0);
    return group;
}

Json toJson(const DockGroup &group)
{
    Json json = {{"panels", Json::array()}};
    for (const QString &panel : group.panels)
        json["panels"].push_back(panel.toStdString());
    if (group.size > 0)
        json["size"] = group.size;
    return json;
}

} // namespace

Result<Layout> layoutFromJson(const Json &json)
{
    // A file of the person's: every access may meet something else than it should.
    try {
        Layout layout;
        layout.name = QString::fromStdString(json.at("name").get<std::string>());
        for (const auto &[area, name] : areaNames) {
            for (const Json &group : json.at("areas").value(name, Json::array()))
                layout.areas[area].push_back(groupFromJson(group));
        }
        layout.state = QByteArray::fromBase64(QByteArray::fromStdString(json.value("state", std::string())));
        return layout;
    } catch (const Json::exception &exception) {
        return fail(ErrorCode::InvalidArgument, Tr::text("This is not a layout: %1").arg(exception.what()));
    }
}

Json toJson(const Layout &layout)
{
    Json areas = Json::object();
    for (const auto &[area, name] : areaNames) {
        for (const DockGroup &group : layout.areas.value(area))
            areas[name].push_back(toJson(group));
    }
    Json json = {{"name", layout.name.toStdString()}, {"areas", std::move(areas)}};
    if (!layout.state.isEmpty())
        json["state"] = layout.state.toBase64().toStdString();
    return json;
}

} // namespace ohm
