// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

namespace ohm {

QString toQString(const Json &value)
{
    if (const auto *text = value.get_ptr<const std::string *>())
        return QString::fromStdString(*text);
    return QString::fromUtf8(dumpJson(value));
}

QByteArray dumpJson(const Json &value)
{
    const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return QByteArray(text.data(), qsizetype(text.size()));
}

namespace {

// How deep arrays and objects nest. Meaningful for valid JSON, and never too small for a valid beginning.
int nestingOf(QByteArrayView text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else
                inString = c != '"';
            continue;
        }
        inString = c == '"';
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace

std::optional<Json> parseJson(QByteArrayView text, JsonParseFailure *failure, int maxDepth)
{
    // Looked at before, because the parser's own hook for it makes parsing twice as slow.
    if (nestingOf(text) > maxDepth) {
        if (failure)
            failure->message = QStringLiteral("nested deeper than %1 levels").arg(maxDepth);
        return std::nullopt;
    }
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::exception &error) { // a syntax error, or a number beyond all range
        if (failure)
            failure->message = QString::fromUtf8(error.what());
        return std::nullopt;
    }
}

} // namespace ohm
