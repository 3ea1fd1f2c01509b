// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/resourcemethods.h"

#include "mcp/protocol/paging.h"

#include <QUrl>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

const Resources &resourcesOf(const Bench &bench) { return bench.resources; }

Json described(Json resource, const ResourceProvider &provider, const QString &title, Revision revision)
{
    if (hasTitles(revision))
        resource["title"] = title.toStdString();
    resource["description"] = provider.help.source;
    resource["mimeType"] = provider.mimeType.toStdString();
    return resource;
}

} // namespace

std::string resourceUri(const QString &scheme, const QString &name)
{
    return scheme.toStdString() + "://" + QUrl::toPercentEncoding(name, "/").toStdString();
}

ResourceAddress findResource(const Bench &bench, const std::string &uri)
{
    const QString text = QString::fromStdString(uri);
    const qsizetype colon = text.indexOf(u"://"_s);
    if (colon <= 0)
        return {};
    for (const ResourceProvider &provider : resourcesOf(bench).providers()) {
        if (provider.scheme == QStringView(text).first(colon))
            return {&provider, QUrl::fromPercentEncoding(text.mid(colon + 3).toUtf8())};
    }
    return {};
}

RpcError noSuchResource(const std::string &uri, Revision revision)
{
    return {.code = isModern(revision) ? RpcCode::InvalidParams : RpcCode::ResourceNotFound,
        .message = "There is no resource " + uri + ".",
        .data = {{"uri", uri}}};
}

Answer listResources(const Bench &bench, const Json &params, Revision revision)
{
    std::vector<Json> all;
    for (const ResourceProvider &provider : resourcesOf(bench).providers()) {
        for (const ResourceInfo &info : provider.list()) {
            Json resource = {{"uri", resourceUri(provider.scheme, info.name)}, {"name", info.name.toStdString()}};
            all.push_back(described(std::move(resource), provider, info.title, revision));
        }
    }
    return pageOf("resources", all, params);
}

Answer listResourceTemplates(const Bench &bench, const Json &params, Revision revision)
{
    std::vector<Json> all;
    for (const ResourceProvider &provider : resourcesOf(bench).providers()) {
        const std::string scheme = provider.scheme.toStdString();
        Json pattern = {{"uriTemplate", scheme + "://{name}"}, {"name", scheme}};
        all.push_back(described(std::move(pattern), provider, provider.title.english(), revision));
    }
    return pageOf("resourceTemplates", all, params);
}

Answer readResource(const Bench &bench, const Json &params, Revision revision)
{
    const auto uri = params.find("uri");
    if (uri == params.end() || !uri->is_string())
        return invalidParams("The parameter uri is missing or not a string.");
    const std::string &address = uri->get_ref<const std::string &>();
    const auto [provider, name] = findResource(bench, address);
    if (!provider)
        return std::unexpected(noSuchResource(address, revision));
    const Result<QByteArray> text = provider->read(name);
    if (!text && text.error().code == ErrorCode::NotFound)
        return std::unexpected(noSuchResource(address, revision));
    if (!text)
        return std::unexpected(
            RpcError{RpcCode::InternalError, text.error().message.english().toStdString(), toJson(text.error())});
    const Json content = {{"uri", address}, {"mimeType", provider->mimeType.toStdString()}, {"text", text->toStdString()}};
    return members({{"contents", Json::array({content})}});
}

} // namespace ohm::mcp
