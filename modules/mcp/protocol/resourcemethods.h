// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/host.h"

namespace ohm::mcp {

// resources/list, resources/templates/list and resources/read over the providers of the bench.
Answer listResources(const Bench &bench, const Json &params, Revision revision);
Answer listResourceTemplates(const Bench &bench, const Json &params, Revision revision);
Answer readResource(const Bench &bench, const Json &params, Revision revision);

// The address of a thing: scheme and percent-encoded name.
std::string resourceUri(const QString &scheme, const QString &name);

// The provider and the name that an address stands for; nullptr when nobody provides its scheme.
struct ResourceAddress
{
    const ResourceProvider *provider = nullptr;
    QString name;
};
ResourceAddress findResource(const Bench &bench, const std::string &uri);

RpcError noSuchResource(const std::string &uri, Revision revision);

} // namespace ohm::mcp
