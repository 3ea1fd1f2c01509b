// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace ohm {

namespace {

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = std::size_t(j) + 1;
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({substituted, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int bestDistance = std::max(1, int(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const int d = distance(word, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace ohm
