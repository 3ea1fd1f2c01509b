// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdreader.h"

#include "probe/engine/svdnumber.h"
#include "probe/engine/svdtree.h"
#include "probe/probetr.h"

#include <QRegularExpression>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDerivations = 16; // of one from another from another …

// What an element hands down to those within it.
struct Inherited
{
    int bits = 32;
    SvdAccess access = SvdAccess::ReadWrite;
    std::optional<std::uint64_t> resetValue;
};

std::unexpected<Error> wrong(const SvdNode &node, const Message &what, ErrorCode code = ErrorCode::Protocol)
{
    return fail(code, Tr::text("Line %1, <%2>: %3").arg(node.line).arg(node.name).arg(what));
}

Result<std::optional<std::uint64_t>> optionalNumber(const SvdNode &node, QStringView child)
{
    const SvdNode *found = node.find(child);
    if (!found)
        return std::nullopt;
    if (const auto value = svdNumber(found->text))
        return value;
    return wrong(*found, Tr::text("\"%1\" is no number.").arg(found->text));
}

Result<std::uint64_t> number(const SvdNode &node, QStringView child)
{
    const auto value = optionalNumber(node, child);
    if (!value)
        return fail(value.error());
    if (*value)
        return **value;
    return wrong(node, Tr::text("<%1> is missing.").arg(child.toString()));
}

Result<QString> nameOf(const SvdNode &node)
{
    const QString name = node.textOf(u"name");
    return name.isEmpty() ? Result<QString>(wrong(node, Tr::text("it has no <name>."))) : name;
}

Result<SvdAccess> accessOf(const SvdNode &node, SvdAccess inherited)
{
    const SvdNode *found = node.find(u"access");
    if (!found)
        return inherited;
    for (const SvdAccess access :
        {SvdAccess::ReadWrite, SvdAccess::ReadOnly, SvdAccess::WriteOnly, SvdAccess::WriteOnce, SvdAccess::ReadWriteOnce}) {
        if (found->text == QLatin1StringView(accessName(access)))
            return access;
    }
    return wrong(*found, Tr::text("\"%1\" is no kind of access.").arg(found->text));
}

SvdWriteEffect writeEffectOf(const SvdNode &node, SvdWriteEffect inherited)
{
    const QString effect = node.textOf(u"modifiedWriteValues");
    if (effect.isEmpty())
        return inherited;
    if (effect.startsWith(u"one"))
        return SvdWriteEffect::OneActs;
    if (effect.startsWith(u"zero"))
        return SvdWriteEffect::ZeroActs;
    return effect == u"modify" ? SvdWriteEffect::Stored : SvdWriteEffect::AnyActs;
}

Result<Inherited> inheritedBy(const SvdNode &node, Inherited from)
{
    const auto size = optionalNumber(node, u"size");
    const auto reset = optionalNumber(node, u"resetValue");
    const auto access = accessOf(node, from.access);
    if (!size || !reset || !access)
        return fail(!size ? size.error() : !reset ? reset.error() : access.error());
    if (*size && (**size < 1 || **size > 64))
        return wrong(node, Tr::text("a register of %1 bits is not possible; 1 to 64 are.").arg(**size));
    from.bits = int(size->value_or(std::uint64_t(from.bits)));
    from.access = *access;
    if (*reset)
        from.resetValue = **reset;
    return from;
}

// One of a repeated element, or the only one.
struct Copy
{
    QString name;
    std::uint64_t offset = 0;
};

Result<std::vector<Copy>> copiesOf(const SvdNode &node)
{
    const auto name = nameOf(node);
    const auto count = optionalNumber(node, u"dim");
    if (!name || !count)
        return fail(!name ? name.error() : count.error());
    if (!*count)
        return std::vector<Copy>{{*name, 0}};
    const auto step = number(node, u"dimIncrement");
    if (!step)
        return fail(step.error());
    if (**count < 1 || **count > svdMostRepetitions)
        return wrong(node, Tr::text("%1 repetitions are not possible; 1 to %2 are.").arg(**count).arg(svdMostRepetitions),
            ErrorCode::LimitExceeded);
    const QStringList indices = svdIndices(node.textOf(u"dimIndex"), int(**count));
    if (indices.isEmpty())
        return wrong(node, Tr::text("\"%1\" does not name %2 things.").arg(node.textOf(u"dimIndex")).arg(**count));
    if (!name->contains(u"%s"_s) && **count > 1)
        return wrong(node, Tr::text("the name %1 of something repeated has no %s.").arg(*name));
    std::vector<Copy> copies;
    for (qsizetype i = 0; i < indices.size(); ++i)
        copies.push_back({QString(*name).replace(u"%s"_s, indices[i]), std::uint64_t(i) * *step});
    return copies;
}

Result<SvdEnum> enumOf(const SvdNode &node, const QString &usage)
{
    SvdEnum result{.name = node.textOf(u"name"), .description = node.textOf(u"description")};
    result.forReading = usage != u"write";
    result.forWriting = usage != u"read";
    result.isDefault = node.textOf(u"isDefault") == u"true" || node.textOf(u"isDefault") == u"1";
    if (result.isDefault)
        return result;
    const auto pattern = svdPattern(node.textOf(u"value"));
    if (!pattern)
        return wrong(node, Tr::text("\"%1\" is no value.").arg(node.textOf(u"value")));
    result.value = pattern->value;
    result.mask = pattern->mask;
    return result;
}

struct BitRange
{
    std::uint64_t lsb = 0, bits = 0;
};

Result<BitRange> bitRangeOf(const SvdNode &node)
{
    static const QRegularExpression form(u"^\\[\\s*([0-9]+)\\s*:\\s*([0-9]+)\\s*\\]$"_s);
    if (const SvdNode *range = node.find(u"bitRange")) {
        const auto match = form.match(range->text);
        const std::uint64_t msb = match.captured(1).toULongLong(), lsb = match.captured(2).toULongLong();
        if (!match.hasMatch() || msb < lsb)
            return wrong(*range, Tr::text("\"%1\" is no range of bits such as [7:4].").arg(range->text));
        return BitRange{lsb, msb - lsb + 1};
    }
    const bool hasEnds = node.find(u"lsb") != nullptr;
    const auto first = number(node, hasEnds ? u"lsb" : u"bitOffset");
    const bool isSingle = !hasEnds && !node.find(u"bitWidth");
    const auto second = isSingle ? Result<std::uint64_t>(1) : number(node, hasEnds ? u"msb" : u"bitWidth");
    if (!first || !second)
        return fail(!first ? first.error() : second.error());
    if (hasEnds && *second < *first)
        return wrong(node, Tr::text("its last bit %1 lies below its first, %2.").arg(*second).arg(*first));
    return BitRange{*first, hasEnds ? *second - *first + 1 : *second};
}

class SvdReader final
{
public:
    explicit SvdReader(SvdNodePointer root)
        : m_root(std::move(root))
    {
    }
    Result<SvdDevice> read();

private:
    // Where a derivation looks for its base: the list that the element is in, and the peripheral that this is in.
    struct Scope
    {
        const SvdNode *list = nullptr;
        const SvdNode *peripheral = nullptr;
    };
    // What registers are collected with on the way down through the clusters.
    struct Place
    {
        QString prefix;
        std::uint64_t address = 0;
        Inherited inherited;
    };

    Result<SvdNodePointer> resolved(const SvdNodePointer &node, const Scope &scope, int depth = 0) const;
    SvdNodePointer findBase(const SvdNode &node, const Scope &scope) const;
    Result<void> readPeripheral(const SvdNodePointer &node, const Inherited &inherited, SvdDevice &device);
    Result<void> readRegisters(const SvdNode &list, const Place &place, const SvdNode &peripheral, SvdPeripheral &into);
    Result<void> readRegister(const SvdNode &node, const Place &place, const SvdNode &peripheral, SvdPeripheral &into);
    Result<void> readCluster(const SvdNode &node, const Place &place, const SvdNode &peripheral, SvdPeripheral &into);
    Result<void> readFields(const SvdNode &node, const SvdNode &peripheral, SvdRegister &into) const;
    Result<SvdField> readField(const SvdNode &node, const SvdRegister &owner, const SvdNode &peripheral) const;
    Result<void> readValues(const SvdNode &node, const SvdNode &peripheral, SvdField &into) const;

    const SvdNodePointer m_root;
    int m_registers = 0;
};

// The element of this kind and name among all below `node`, in the file's order.
SvdNodePointer findBelow(const SvdNode &node, QStringView kind, QStringView name)
{
    for (const SvdNodePointer &child : node.children) {
        if (child->name == kind && child->textOf(u"name") == name)
            return child;
        if (auto found = findBelow(*child, kind, name))
            return found;
    }
    return nullptr;
}

SvdNodePointer SvdReader::findBase(const SvdNode &node, const Scope &scope) const
{
    const QStringList path = node.derivedFrom.split(u'.');
    if (path.size() == 1) {
        const auto isBase = [&](const SvdNodePointer &each) {
            return each->name == node.name && each->textOf(u"name") == path[0] && each.get() != &node;
        };
        const auto &list = scope.list->children;
        if (const auto found = std::ranges::find_if(list, isBase); found != list.end())
            return *found;
        return scope.peripheral ? findBelow(*scope.peripheral, node.name, path[0]) : nullptr;
    }
    // "TIMER0.CTRL.MODE" from the device on, or from the peripheral itself: each step anywhere below the one before.
    SvdNodePointer at = findBelow(*m_root, u"peripheral", path[0]);
    if (!at)
        return scope.peripheral ? findBelow(*scope.peripheral, node.name, path.back()) : nullptr;
    for (qsizetype i = 1; at && i < path.size(); ++i) {
        SvdNodePointer next;
        for (const QStringView kind : {u"cluster", u"register", u"field", u"enumeratedValues"})
            next = next ? next : findBelow(*at, kind, path[i]);
        at = next;
    }
    return at && at->name == node.name ? at : nullptr;
}

Result<SvdNodePointer> SvdReader::resolved(const SvdNodePointer &node, const Scope &scope, int depth) const
{
    if (node->derivedFrom.isEmpty())
        return node;
    const SvdNodePointer base = findBase(*node, scope);
    if (!base || base == node)
        return wrong(*node, Tr::text("there is no %1 that it could be derived from.").arg(node->derivedFrom));
    if (depth > mostDerivations)
        return wrong(*node, Tr::text("it is derived from %1 in a circle.").arg(node->derivedFrom));
    const auto whole = resolved(base, scope, depth + 1);
    return whole ? Result<SvdNodePointer>(derived(*node, **whole)) : whole;
}

Result<SvdDevice> SvdReader::read()
{
    const auto name = nameOf(*m_root);
    const auto unit = optionalNumber(*m_root, u"addressUnitBits");
    const auto inherited = inheritedBy(*m_root, {});
    if (!name || !unit || !inherited)
        return fail(!name ? name.error() : !unit ? unit.error() : inherited.error());
    if (unit->value_or(8) != 8)
        return wrong(
            *m_root, Tr::text("its addresses count %1 bits; only bytes are known.").arg(**unit), ErrorCode::Unsupported);
    SvdDevice device{.name = *name, .description = m_root->textOf(u"description")};
    const SvdNode *list = m_root->find(u"peripherals");
    if (!list)
        return wrong(*m_root, Tr::text("<%1> is missing.").arg(u"peripherals"_s));
    for (const SvdNodePointer &node : list->children) {
        const auto whole = resolved(node, {.list = list});
        if (!whole)
            return fail(whole.error());
        if (const auto done = readPeripheral(*whole, *inherited, device); !done)
            return fail(done.error());
    }
    return device;
}

Result<void> SvdReader::readPeripheral(const SvdNodePointer &node, const Inherited &inherited, SvdDevice &device)
{
    const auto copies = copiesOf(*node);
    const auto base = number(*node, u"baseAddress");
    const auto own = inheritedBy(*node, inherited);
    if (!copies || !base || !own)
        return fail(!copies ? copies.error() : !base ? base.error() : own.error());
    for (const Copy &copy : *copies) {
        SvdPeripheral peripheral{.name = copy.name,
            .description = node->textOf(u"description"),
            .group = node->textOf(u"groupName"),
            .address = *base + copy.offset};
        if (const SvdNode *list = node->find(u"registers")) {
            const Place place{.address = peripheral.address, .inherited = *own};
            if (const auto done = readRegisters(*list, place, *node, peripheral); !done)
                return done;
        }
        std::ranges::stable_sort(peripheral.registers, {}, &SvdRegister::address);
        device.peripherals.push_back(std::move(peripheral));
    }
    return {};
}

Result<void> SvdReader::readRegisters(const SvdNode &list, const Place &place, const SvdNode &peripheral, SvdPeripheral &into)
{
    for (const SvdNodePointer &node : list.children) {
        if (node->name != u"register" && node->name != u"cluster")
            continue;
        const auto whole = resolved(node, {.list = &list, .peripheral = &peripheral});
        if (!whole)
            return fail(whole.error());
        const auto done = node->name == u"cluster" ? readCluster(**whole, place, peripheral, into)
                                                   : readRegister(**whole, place, peripheral, into);
        if (!done)
            return done;
    }
    return {};
}

Result<void> SvdReader::readCluster(const SvdNode &node, const Place &place, const SvdNode &peripheral, SvdPeripheral &into)
{
    const auto copies = copiesOf(node);
    const auto offset = number(node, u"addressOffset");
    const auto own = inheritedBy(node, place.inherited);
    if (!copies || !offset || !own)
        return fail(!copies ? copies.error() : !offset ? offset.error() : own.error());
    for (const Copy &copy : *copies) {
        const Place inner{
            .prefix = place.prefix + copy.name + u'.', .address = place.address + *offset + copy.offset, .inherited = *own};
        if (const auto done = readRegisters(node, inner, peripheral, into); !done)
            return done;
    }
    return {};
}

Result<void> SvdReader::readRegister(const SvdNode &node, const Place &place, const SvdNode &peripheral, SvdPeripheral &into)
{
    const auto copies = copiesOf(node);
    const auto offset = number(node, u"addressOffset");
    const auto own = inheritedBy(node, place.inherited);
    if (!copies || !offset || !own)
        return fail(!copies ? copies.error() : !offset ? offset.error() : own.error());
    SvdRegister model{.description = node.textOf(u"description"),
        .bits = own->bits,
        .access = own->access,
        .writeEffect = writeEffectOf(node, SvdWriteEffect::Stored),
        .readActs = node.find(u"readAction") != nullptr,
        .resetValue = own->resetValue};
    if (const auto done = readFields(node, peripheral, model); !done)
        return done;
    m_registers += int(copies->size());
    if (m_registers > svdMostRegisters)
        return wrong(node, Tr::text("the device has more than %1 registers.").arg(svdMostRegisters), ErrorCode::LimitExceeded);
    for (const Copy &copy : *copies) {
        model.name = place.prefix + copy.name;
        model.address = place.address + *offset + copy.offset;
        into.registers.push_back(model);
    }
    return {};
}

Result<void> SvdReader::readFields(const SvdNode &node, const SvdNode &peripheral, SvdRegister &into) const
{
    const SvdNode *list = node.find(u"fields");
    if (!list)
        return {};
    for (const SvdNodePointer &each : list->children) {
        const auto whole = resolved(each, {.list = list, .peripheral = &peripheral});
        const auto copies = whole ? copiesOf(**whole) : fail(whole.error());
        const auto field = copies ? readField(**whole, into, peripheral) : fail(copies.error());
        if (!field)
            return fail(field.error());
        into.readActs = into.readActs || field->readActs;
        for (const Copy &copy : *copies) {
            SvdField one = *field;
            one.name = copy.name;
            if (copy.offset + std::uint64_t(one.lsb + one.bits) > std::uint64_t(into.bits))
                return wrong(**whole, Tr::text("%1 lies beyond the register's %2 bits.").arg(copy.name).arg(into.bits));
            one.lsb += int(copy.offset);
            into.fields.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(into.fields, {}, &SvdField::lsb);
    return {};
}

Result<SvdField> SvdReader::readField(const SvdNode &node, const SvdRegister &owner, const SvdNode &peripheral) const
{
    const auto range = bitRangeOf(node);
    const auto access = accessOf(node, owner.access);
    if (!range || !access)
        return fail(!range ? range.error() : access.error());
    if (range->bits < 1 || range->bits > 64 || range->lsb > 63 || range->lsb + range->bits > std::uint64_t(owner.bits))
        return wrong(node, Tr::text("%1 lies beyond the register's %2 bits.").arg(node.textOf(u"name")).arg(owner.bits));
    SvdField field{.name = node.textOf(u"name"),
        .description = node.textOf(u"description"),
        .lsb = int(range->lsb),
        .bits = int(range->bits),
        .access = *access,
        .writeEffect = writeEffectOf(node, owner.writeEffect),
        .readActs = node.find(u"readAction") != nullptr};
    const auto values = readValues(node, peripheral, field);
    return values ? Result<SvdField>(std::move(field)) : fail(values.error());
}

Result<void> SvdReader::readValues(const SvdNode &node, const SvdNode &peripheral, SvdField &into) const
{
    for (const SvdNodePointer &each : node.children) {
        if (each->name != u"enumeratedValues")
            continue;
        const auto whole = resolved(each, {.list = &node, .peripheral = &peripheral});
        if (!whole)
            return fail(whole.error());
        for (const SvdNodePointer &value : (*whole)->children) {
            if (value->name != u"enumeratedValue")
                continue;
            const auto one = enumOf(*value, (*whole)->textOf(u"usage"));
            if (!one)
                return fail(one.error());
            into.values.push_back(*one);
        }
    }
    return {};
}

} // namespace

Result<SvdDevice> parseSvd(const QByteArray &xml)
{
    auto tree = readSvdTree(xml);
    return tree ? SvdReader(std::move(*tree)).read() : fail(tree.error());
}

} // namespace ohm::probe
