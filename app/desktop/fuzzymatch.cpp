// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fuzzymatch.h"

#include <QStringList>

namespace ohm {

namespace {

bool beginsWord(const QString &text, qsizetype index) { return index == 0 || !text[index - 1].isLetterOrNumber(); }

std::optional<int> scoreWord(const QString &word, const QString &text)
{
    // Whole words and word beginnings first: what people type is mostly just that.
    if (const qsizetype at = text.indexOf(word); at >= 0) {
        int score = 100 + int(word.size()) * 8 - int(std::min<qsizetype>(at, 40));
        for (qsizetype i = at; i >= 0; i = text.indexOf(word, i + 1)) {
            if (beginsWord(text, i))
                return score + 80 + (i == 0 ? 40 : 0);
        }
        return score;
    }
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar c : word) {
        const qsizetype at = text.indexOf(c, from);
        if (at < 0)
            return {};
        score += beginsWord(text, at) ? 14 : at == last + 1 ? 8 : 1;
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString &pattern, const QString &text)
{
    const QString haystack = text.toCaseFolded();
    int total = 0;
    for (const QString &word : pattern.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<int> score = scoreWord(word, haystack);
        if (!score)
            return {};
        total += *score;
    }
    return total;
}

} // namespace ohm
