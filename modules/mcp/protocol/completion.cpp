// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/completion.h"

#include "mcp/protocol/prompts.h"
#include "mcp/protocol/resourcemethods.h"

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 100;

QStringList deviceNames(const Bench &bench, const QString &kind)
{
    QStringList names;
    const auto devices = bench.devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if (device.kind == kind)
            names.append(device.name());
    }
    return names;
}

QStringList resourceNames(const Bench &bench, const std::string &uriTemplate)
{
    QStringList names;
    if (const ResourceProvider *provider = findResource(bench, uriTemplate).provider) {
        for (const ResourceInfo &info : provider->list())
            names.append(info.name);
    }
    return names;
}

std::expected<QStringList, RpcError> candidates(const Bench &bench, const Json &reference, const std::string &argument)
{
    const std::string type = textMember(reference, "type");
    if (type == "ref/prompt") {
        const QString kind = deviceKindOf(textMember(reference, "name"), argument);
        if (kind.isEmpty())
            return invalidParams("There is no such prompt or argument.");
        return deviceNames(bench, kind);
    }
    if (type == "ref/resource")
        return resourceNames(bench, textMember(reference, "uri"));
    return invalidParams("The member ref must be a ref/prompt or a ref/resource.");
}

} // namespace

Answer complete(const Bench &bench, const Json &params)
{
    const auto reference = params.find("ref");
    const auto argument = params.find("argument");
    if (reference == params.end() || !reference->is_object() || argument == params.end() || !argument->is_object())
        return invalidParams("The parameters ref and argument must be objects.");
    auto names = candidates(bench, *reference, textMember(*argument, "name"));
    if (!names)
        return std::unexpected(names.error());
    const QString typed = QString::fromStdString(textMember(*argument, "value"));
    names->removeIf([&](const QString &name) { return !name.startsWith(typed, Qt::CaseInsensitive); });
    Json values = Json::array();
    for (const QString &name : names->mid(0, mostValues))
        values.push_back(jsonString(name));
    return members(
        {{"completion", {{"values", std::move(values)}, {"total", names->size()}, {"hasMore", names->size() > mostValues}}}});
}

} // namespace ohm::mcp
