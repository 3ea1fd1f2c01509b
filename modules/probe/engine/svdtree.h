// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <memory>
#include <vector>

namespace ohm::probe {

// One element of an SVD file.
struct SvdNode
{
    QString name;
    QString text; // without blanks around it and with single ones within
    QString derivedFrom; // the attribute
    qint64 line = 0;
    std::vector<std::shared_ptr<const SvdNode>> children; // shared with what is derived from it

    const SvdNode *find(QStringView child) const;
    QString textOf(QStringView child) const; // empty when there is none
};
using SvdNodePointer = std::shared_ptr<const SvdNode>;

// The <device> of an SVD file. Protocol, naming the line, for what is no XML or no SVD; LimitExceeded beyond 64 levels or two
// million elements.
Result<SvdNodePointer> readSvdTree(const QByteArray &xml);

// `node` with everything that `base` has and it has not: what "derivedFrom" means. Registers, clusters and fields of the same
// name are replaced, others added.
SvdNodePointer derived(const SvdNode &node, const SvdNode &base);

} // namespace ohm::probe
