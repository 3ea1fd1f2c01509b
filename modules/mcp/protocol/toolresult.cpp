// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/toolresult.h"

#include "mcp/protocol/resulttext.h"
#include "mcp/protocol/toolcatalogue.h"

namespace ohm::mcp {

namespace {

constexpr std::size_t longestJsonText = 2000;

std::string textContent(const std::string &text) { return R"("content":[{"type":"text","text":)" + dump(Json(text)) + "}]"; }

// The same for what dump() made, in which only quotes and backslashes are left to escape.
std::string jsonContent(const std::string &json)
{
    std::string content = R"("content":[{"type":"text","text":")";
    const std::size_t begin = content.size();
    content.resize(begin + 2 * json.size());
    char *end = content.data() + begin;
    for (const char c : json) {
        if (c == '"' || c == '\\')
            *end++ = '\\';
        *end++ = c;
    }
    content.resize(std::size_t(end - content.data()));
    return content.append("\"}]");
}

std::string structured(const Json &value, Revision revision)
{
    const std::string json = dump(value);
    std::string body = json.size() < longestJsonText ? jsonContent(json) : textContent(readable(value).toStdString());
    if (hasStructuredContent(revision))
        body.append(R"(,"structuredContent":)").append(json);
    return body;
}

// The picture, and what else the result says as text.
std::string pictured(const FieldInfo &image, const Json &result)
{
    Json rest = result;
    rest.erase(image.name);
    const Json blocks = Json::array({{{"type", "image"}, {"data", result[image.name]}, {"mimeType", "image/png"}},
        {{"type", "text"}, {"text", dump(rest)}}});
    return R"("content":)" + dump(blocks);
}

} // namespace

ToolResult toolResult(const Action &action, const Json &result, Revision revision, bool wantsAll)
{
    const FieldInfo *image = imageField(action);
    if (!image || !result.contains(image->name))
        return {.body = structured(result, revision), .meta = {}};
    std::string body = pictured(*image, result);
    if (wantsAll)
        body.append(R"(,"structuredContent":)").append(dump(result));
    return {.body = std::move(body), .meta = {}};
}

ToolResult toolError(const Error &error)
{
    const std::string json = dump(toJson(error));
    return {.body = jsonContent(json) + R"(,"isError":true)", .meta = R"("ohmdeck/error":)" + json};
}

ToolResult pendingResult(const Job &job, Revision revision)
{
    const Progress progress = job.progress();
    Json pending = {{"job", job.id().toString().toStdString()}, {"state", jobStateName(job.state())}};
    if (progress.done > 0)
        pending["done"] = progress.done;
    if (progress.total)
        pending["total"] = *progress.total;
    if (!progress.text.isEmpty())
        pending["progress"] = progress.text.english().toStdString();
    return {.body = structured({{"pending", std::move(pending)}}, revision), .meta = {}};
}

} // namespace ohm::mcp
