// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mctpchecks.h"

#include <cmath>

namespace ohm::fuzz {

using namespace Qt::StringLiterals;
using namespace mctp;

namespace {

void checkPlaces(const Field &field)
{
    for (const Field &child : field.children) {
        check(child.offset >= field.offset && child.length >= 0 && child.offset + child.length <= field.offset + field.length,
            "a field lies within what it is a part of");
        checkPlaces(child);
    }
}

// JSON has no words for infinity and what is no number.
bool isFinite(const Field &field)
{
    return (!field.value.is_number_float() || std::isfinite(field.value.get<double>()))
        && std::ranges::all_of(field.children, isFinite);
}

} // namespace

void checkField(const Field &field)
{
    checkPlaces(field);
    check(!dumpJson(toJson(field)).isEmpty(), "a field can be told as JSON");
}

void checkEncodesAgain(Layer layer, QByteArrayView bytes, const Field &field)
{
    if (!isValid(field) || !isFinite(field))
        return;
    const auto values = parseJson(dumpJson(valuesOf(field)));
    check(values.has_value(), "values can be read as JSON");
    const auto made = encode(layer, *values, u"fields"_s);
    check(made.has_value(), made ? "" : qPrintable(made.error().message.english()));
    check(made->size() == 1, "one frame becomes one frame");
    same(made->front(), bytes.toByteArray(), "what was decoded, encoded again");
}

Field checkLayer(Layer layer, QByteArrayView bytes)
{
    Field field = decode(layer, bytes);
    check(field.offset == 0 && field.length == bytes.size(), "the whole is decoded");
    checkField(field);
    if (layer != Layer::Pdr)
        checkEncodesAgain(layer, bytes, field);
    return field;
}

bool isFrameSound(const Field &frame)
{
    return frame.problem.isEmpty() && std::ranges::all_of(frame.children, [](const Field &child) {
        return child.name == u"packet" || child.problem.isEmpty();
    });
}

void stir(EndpointPair &pair, Input &input)
{
    const int what = input.byte();
    if (what & 1)
        pair.pass((what >> 1) * 64);
    else
        pair.await(quint8(8 + (what >> 4 & 3)), quint8(what >> 1 & 7));
}

void checkAgreement(const EndpointPair &pair)
{
    const QString difference = pair.difference();
    check(difference.isEmpty(), qPrintable(difference));
}

} // namespace ohm::fuzz
