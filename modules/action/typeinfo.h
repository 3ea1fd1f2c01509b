// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/text.h"

#include <optional>
#include <vector>

namespace ohm {

struct StructInfo;

enum class Kind { Boolean, Integer, Number, String, Choice, List, Map, Object, Any };

struct ChoiceInfo
{
    const char *name; // as it stands in JSON
    Text title;
};

// What a C++ type looks like from outside. One per type, made on first use, never changed.
struct TypeInfo
{
    Kind kind = Kind::Any;
    double minimum = 0, maximum = 0; // of Integer: the type's own bounds
    bool acceptsHexText = false; // Integer that may also be written "0x20000000"
    std::vector<ChoiceInfo> choices; // of Choice
    const TypeInfo *element = nullptr; // of List and Map
    const StructInfo *object = nullptr; // of Object
};

// What a field's text means, so that forms offer the right editor and values get completed.
enum class Format { Plain, File, NewFile, Directory, Regex, Hex, MultiLine, Secret, Image };

// What is said of a field beside its type. The help is one sentence; ranges are inclusive.
struct FieldSpec
{
    Text title = {}; // its label in forms, sentence case: "Baud rate"; left out, it is made of the name, in English
    Text help = {};
    const char *unit = "";
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<qsizetype> maxLength = {}; // of a String (characters) or a List (elements)
    Format format = Format::Plain;
    const char *device = ""; // the kind of device that this field names, e.g. "console"; "id" means any
    const char *example = ""; // as JSON text
};

struct FieldInfo
{
    const char *name;
    FieldSpec spec;
    const TypeInfo *type;
    bool required; // must be given
    Json defaultValue; // null: none

    QString title() const; // translated
};

struct StructInfo
{
    std::vector<FieldInfo> fields;
    const FieldInfo *find(std::string_view name) const;
};

} // namespace ohm
