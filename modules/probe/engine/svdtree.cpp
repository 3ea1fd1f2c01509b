// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdtree.h"

#include "probe/probetr.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <span>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 64;
constexpr int mostElements = 2'000'000;

std::unexpected<Error> tooMuch(qint64 line)
{
    return fail(ErrorCode::LimitExceeded, Tr::text("Line %1: the SVD file has too many elements, or too deep ones.").arg(line));
}

class TreeReader final
{
public:
    explicit TreeReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<SvdNodePointer> read()
    {
        if (!m_xml.readNextStartElement())
            return broken();
        if (m_xml.name() != u"device")
            return fail(ErrorCode::Protocol,
                Tr::text("Line %1: <%2> is not the <device> that an SVD file begins with.")
                    .arg(m_xml.lineNumber())
                    .arg(m_xml.name().toString()));
        auto root = element(0);
        return m_xml.hasError() ? Result<SvdNodePointer>(broken()) : root;
    }

private:
    Result<SvdNodePointer> element(int level)
    {
        if (level > mostLevels || ++m_elements > mostElements)
            return tooMuch(m_xml.lineNumber());
        auto node = std::make_shared<SvdNode>();
        node->name = m_xml.name().toString();
        node->line = m_xml.lineNumber();
        node->derivedFrom = m_xml.attributes().value(u"derivedFrom"_s).toString().trimmed();
        while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.hasError()) {
            if (m_xml.isCharacters())
                node->text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            auto child = element(level + 1);
            if (!child)
                return child;
            node->children.push_back(std::move(*child));
        }
        node->text = node->text.simplified();
        return node;
    }

    std::unexpected<Error> broken() const
    {
        return fail(ErrorCode::Protocol,
            Tr::text("Line %1: the file is no well-formed XML: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }

    QXmlStreamReader m_xml;
    int m_elements = 0;
};

SvdNodePointer mergedList(const SvdNode &own, const SvdNode &base)
{
    auto merged = std::make_shared<SvdNode>(own);
    merged->children.clear();
    for (const SvdNodePointer &child : base.children) {
        const auto isSame = [&](const SvdNodePointer &each) { return each->textOf(u"name") == child->textOf(u"name"); };
        if (std::ranges::none_of(own.children, isSame))
            merged->children.push_back(child);
    }
    merged->children.insert(merged->children.end(), own.children.begin(), own.children.end());
    return merged;
}

} // namespace

const SvdNode *SvdNode::find(QStringView child) const
{
    const auto found = std::ranges::find_if(children, [child](const SvdNodePointer &each) { return each->name == child; });
    return found == children.end() ? nullptr : found->get();
}

QString SvdNode::textOf(QStringView child) const
{
    const SvdNode *node = find(child);
    return node ? node->text : QString();
}

Result<SvdNodePointer> readSvdTree(const QByteArray &xml) { return TreeReader(xml).read(); }

SvdNodePointer derived(const SvdNode &node, const SvdNode &base)
{
    auto result = std::make_shared<SvdNode>(node);
    const std::size_t ownCount = node.children.size();
    for (const SvdNodePointer &inherited : base.children) {
        if (inherited->name.startsWith(u"dim")) // each is repeated by its own account
            continue;
        const bool isOneOfMany =
            inherited->name == u"register" || inherited->name == u"cluster" || inherited->name == u"enumeratedValue";
        const auto isSame = [&](const SvdNodePointer &each) {
            return each->name == inherited->name && (!isOneOfMany || each->textOf(u"name") == inherited->textOf(u"name"));
        };
        const std::span own(result->children.data(), ownCount);
        const auto same = std::ranges::find_if(own, isSame);
        if (same == own.end())
            result->children.push_back(inherited);
        else if (inherited->name == u"registers" || inherited->name == u"fields")
            *same = mergedList(**same, *inherited);
    }
    return result;
}

} // namespace ohm::probe
