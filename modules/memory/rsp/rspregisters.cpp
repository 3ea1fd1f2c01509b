// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rsp/rspregisters.h"

#include "memory/memorytr.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace ohm::rsp {

using namespace Qt::StringLiterals;
using memory::Tr;

namespace {

constexpr int maxDocuments = 32; // a description that includes itself ends here
constexpr int maxRegisters = 4096;
constexpr int maxBits = 65536;

class DescriptionReader final
{
public:
    explicit DescriptionReader(const FetchDocument &fetch)
        : m_fetch(fetch)
    {
    }

    Result<void> readDocument(const QString &name);
    Result<TargetDescription> finish() &&;

private:
    Result<void> takeElement(QXmlStreamReader &xml);
    Result<void> takeRegister(const QXmlStreamAttributes &attributes);

    const FetchDocument &m_fetch;
    TargetDescription m_description;
    QString m_feature;
    int m_documents = 0;
    int m_next = 0; // number of a register that does not say its own
};

Result<void> DescriptionReader::readDocument(const QString &name)
{
    if (++m_documents > maxDocuments)
        return fail(ErrorCode::Protocol, Tr::text("The target description includes too many documents."));
    const auto text = m_fetch(name);
    if (!text)
        return fail(text.error());
    QXmlStreamReader xml(*text);
    xml.setNamespaceProcessing(false); // QEMU uses "xi:" without declaring it
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const auto taken = takeElement(xml); !taken)
            return taken;
    }
    if (xml.hasError()) {
        const Message message = Tr::text("The target description %1 cannot be read, line %2: %3.");
        return fail(ErrorCode::Protocol, message.arg(name).arg(xml.lineNumber()).arg(xml.errorString()));
    }
    return {};
}

Result<void> DescriptionReader::takeElement(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    if (xml.qualifiedName() == u"xi:include")
        return readDocument(attributes.value("href"_L1).toString());
    if (xml.qualifiedName() == u"architecture")
        m_description.architecture = xml.readElementText();
    else if (xml.qualifiedName() == u"feature")
        m_feature = attributes.value("name"_L1).toString();
    else if (xml.qualifiedName() == u"reg")
        return takeRegister(attributes);
    return {};
}

Result<void> DescriptionReader::takeRegister(const QXmlStreamAttributes &attributes)
{
    RegisterInfo info;
    info.name = attributes.value("name"_L1).toString();
    info.bits = attributes.value("bitsize"_L1).toInt();
    info.number = attributes.hasAttribute("regnum"_L1) ? attributes.value("regnum"_L1).toInt() : m_next;
    info.type = attributes.hasAttribute("type"_L1) ? attributes.value("type"_L1).toString() : QStringLiteral("int");
    info.group = attributes.value("group"_L1).toString();
    info.feature = m_feature;
    const bool isSound =
        !info.name.isEmpty() && info.bits > 0 && info.bits <= maxBits && info.bits % 8 == 0 && info.number >= 0;
    if (!isSound || m_description.registers.size() >= maxRegisters)
        return fail(ErrorCode::Protocol, Tr::text("The target description has an impossible register \"%1\".").arg(info.name));
    m_next = info.number + 1;
    m_description.registers.push_back(std::move(info));
    return {};
}

Result<TargetDescription> DescriptionReader::finish() &&
{
    std::ranges::stable_sort(m_description.registers, {}, &RegisterInfo::number);
    std::size_t offset = 0;
    for (RegisterInfo &info : m_description.registers) {
        info.offset = offset;
        offset += std::size_t(info.bits) / 8;
    }
    return std::move(m_description);
}

} // namespace

const RegisterInfo *TargetDescription::find(QStringView name) const
{
    const auto found = std::ranges::find(registers, name, &RegisterInfo::name);
    return found == registers.end() ? nullptr : &*found;
}

Result<TargetDescription> readTargetDescription(const FetchDocument &fetch)
{
    DescriptionReader reader(fetch);
    if (const auto read = reader.readDocument(QStringLiteral("target.xml")); !read)
        return fail(read.error());
    return std::move(reader).finish();
}

} // namespace ohm::rsp
