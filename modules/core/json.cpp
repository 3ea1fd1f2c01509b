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

std::optional<Json> parseJson(QByteArrayView text, JsonParseFailure *failure, int maxDepth)
{
    bool tooDeep = false;
    const Json::parser_callback_t limitDepth = [&](int depth, Json::parse_event_t, Json &) {
        tooDeep |= depth > maxDepth;
        return depth <= maxDepth;
    };
    // nlohmann's parser itself is iterative; the callback keeps the tree, whose destructor recurses, shallow.
    Json value;
    try {
        value = Json::parse(text.begin(), text.end(), limitDepth);
    } catch (const Json::exception &error) { // a syntax error, or a number beyond all range
        if (failure)
            failure->message = QString::fromUtf8(error.what());
        return std::nullopt;
    }
    if (tooDeep) {
        if (failure)
            failure->message = QStringLiteral("nested deeper than %1 levels").arg(maxDepth);
        return std::nullopt;
    }
    return value;
}

} // namespace ohm
