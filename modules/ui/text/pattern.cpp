// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pattern.h"

#include "ui/uitr.h"

namespace ohm {

using ui::Tr;

namespace {

// Ends the matching of a line early when an expression such as (a+)+$ would take ages on it (pcre2pattern, "Setting match
// resource limits").
constexpr auto matchLimit = "(*LIMIT_MATCH=50000)";

} // namespace

Result<QRegularExpression> compilePattern(const PatternText &pattern)
{
    const QString prefix = QLatin1String(matchLimit) + QLatin1String(pattern.wholeWords ? "\\b(?:" : "");
    const auto suffix = QLatin1String(pattern.wholeWords ? ")\\b" : "");
    const QString source = prefix + (pattern.regex ? pattern.text : QRegularExpression::escape(pattern.text)) + suffix;
    auto options = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !pattern.caseSensitive);
    QRegularExpression expression(source, options);
    if (expression.isValid()) {
        expression.optimize();
        return expression;
    }
    Error error{ErrorCode::InvalidArgument,
        Tr::text("\"%1\" is not a regular expression: %2 (at character %3).")
            .arg(pattern.text)
            .arg(expression.errorString())
            .arg(std::max<qsizetype>(expression.patternErrorOffset() - prefix.size(), 0) + 1)};
    error.field = QStringLiteral("pattern");
    return fail(std::move(error));
}

} // namespace ohm
