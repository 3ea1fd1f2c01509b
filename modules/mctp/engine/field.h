// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/text.h"

#include <vector>

namespace ohm::mctp {

// One decoded field, with those that it consists of. Names are the field's own words in lower case ("source_eid") and are not
// translated; problems are.
struct Field
{
    QString name;
    qsizetype offset = 0, length = 0; // bytes of what was decoded, as it lay on the wire
    int lowestBit = -1, bits = 0; // of a part of a byte or word; -1: whole bytes
    Json value = {}; // number, text, or bytes in hexadecimal; null of a group
    QString meaning = {}; // what the value stands for, "Get Endpoint ID"; may be empty
    Message problem = {}; // what is wrong with it; empty: nothing
    std::vector<Field> children = {};

    const Field *find(QStringView childName) const; // null: none of that name
    const Field *findDeep(QStringView anyName) const; // the first of that name among itself and all below
    void add(Field child) { children.push_back(std::move(child)); }
};

bool isValid(const Field &field); // nothing is wrong with it nor below
std::vector<Message> problemsOf(const Field &field); // "name: what is wrong", in order
void moveBy(Field &field, qsizetype offset);

// {"name","offset","length","bit"?,"bits"?,"value"?,"meaning"?,"problem"?,"fields"?}
Json toJson(const Field &field);

// The values alone, as encode() (codec.h) takes them.
Json valuesOf(const Field &field);

} // namespace ohm::mctp
