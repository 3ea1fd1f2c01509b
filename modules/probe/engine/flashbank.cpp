// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/flashbank.h"

#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QRegularExpression>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

std::uint64_t hexOf(const QString &digits) { return digits.toULongLong(nullptr, 16); }

std::optional<bool> protectionIn(const QString &words)
{
    if (words.startsWith(u"not protected"))
        return false;
    return words.startsWith(u"protected") ? std::optional(true) : std::nullopt;
}

} // namespace

std::pair<int, int> FlashBank::sectorsOf(std::uint64_t offset, std::uint64_t count) const
{
    const auto endsBehind = [](std::uint64_t at) { return [at](const FlashSector &sector) { return sector.end() > at; }; };
    const auto first = std::ranges::find_if(sectors, endsBehind(offset));
    const auto last = std::ranges::find_if(sectors, endsBehind(offset + count - 1));
    return {int(first - sectors.begin()), int(last - sectors.begin())};
}

Result<std::vector<FlashBank>> parseFlashList(const QStringList &list)
{
    std::vector<FlashBank> banks;
    for (const QString &entry : list) {
        const auto words = parseTclList(entry.toUtf8());
        if (!words || words->size() % 2 != 0)
            return fail(ErrorCode::Protocol, Tr::text("OpenOCD's list of flash banks has no known form: %1").arg(entry));
        QMap<QString, QString> values;
        for (qsizetype i = 0; i < words->size(); i += 2)
            values.insert(words->at(i), words->at(i + 1));
        FlashBank bank{.number = int(banks.size())};
        bank.name = values.value(u"name"_s);
        bank.driver = values.value(u"driver"_s, bank.name);
        bank.target = values.value(u"target"_s);
        bank.base = values.value(u"base"_s).toULongLong(nullptr, 0);
        bank.size = values.value(u"size"_s).toULongLong(nullptr, 0);
        banks.push_back(std::move(bank));
    }
    return banks;
}

void parseFlashInfo(const QString &text, FlashBank &bank)
{
    static const QRegularExpression head(u"^#\\d+ : \\S+ at 0x([0-9a-f]+), size 0x([0-9a-f]+)"_s);
    static const QRegularExpression row(u"^\\s*#\\s*(\\d+): 0x([0-9a-f]+) \\(0x([0-9a-f]+) [^)]*\\) ?(.*)$"_s);
    QStringList remark;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = head.match(line); match.hasMatch()) {
            bank.base = hexOf(match.captured(1));
            bank.size = hexOf(match.captured(2));
        } else if (const auto sector = row.match(line); sector.hasMatch()) {
            bank.sectors.push_back({.number = sector.captured(1).toInt(),
                .offset = hexOf(sector.captured(2)),
                .size = hexOf(sector.captured(3)),
                .isProtected = protectionIn(sector.captured(4))});
        } else if (!line.trimmed().isEmpty()) {
            remark << line.trimmed();
        }
    }
    bank.remark = remark.join(u' ');
    if (!bank.sectors.empty())
        bank.size = std::min(bank.size, bank.sectors.back().end());
    else
        bank.problem =
            fail(ErrorCode::ToolFailed, Tr::text("OpenOCD knows no sectors of flash bank %1.").arg(bank.number)).error();
}

Result<std::vector<FlashBank>> readFlashBanks(OpenOcdLink &link, Deadline deadline, const std::stop_token &stop)
{
    const auto list = link.list(Tr::text("Listing the flash banks"), "flash list", deadline, stop);
    auto banks = list ? parseFlashList(*list) : fail(list.error());
    if (!banks)
        return banks;
    for (FlashBank &bank : *banks) {
        // Without capture: a warning of the driver would take the place of the answer.
        const QByteArray script = "flash info " + QByteArray::number(bank.number) + " sectors";
        const auto text = link.evaluate(Tr::text("Looking at flash bank %1").arg(bank.number), script, deadline, stop);
        if (text)
            parseFlashInfo(QString::fromUtf8(*text), bank);
        else if (text.error().code == ErrorCode::Cancelled || text.error().code == ErrorCode::Disconnected)
            return fail(text.error());
        else
            bank.problem = text.error();
    }
    return banks;
}

} // namespace ohm::probe
