// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/flags.h"

#include "action/nearest.h"
#include "app/console/consoletr.h"

#include <QFile>

#include <optional>

namespace ohm::console {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> usage(Message message)
{
    return fail(Error{.code = ErrorCode::InvalidArgument, .message = std::move(message)}.next(
        Tr::text("ohmctl help ACTION lists the flags.")));
}

QString fieldName(QStringView flag) { return flag.toString().replace(u'-', u'_'); }

QString readStandardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

Json scalarOf(const TypeInfo &type, const QString &word)
{
    bool ok = false;
    switch (type.kind) {
    case Kind::Boolean:
        if (word == u"true" || word == u"yes" || word == u"1")
            return true;
        return word == u"false" || word == u"no" || word == u"0" ? Json(false) : jsonString(word);
    case Kind::Integer:
        if (const qlonglong number = word.toLongLong(&ok, 0); ok)
            return number;
        if (const qulonglong number = word.toULongLong(&ok, 0); ok)
            return number;
        return jsonString(word);
    case Kind::Number:
        if (const double number = word.toDouble(&ok); ok)
            return number;
        return jsonString(word);
    case Kind::Any:
    case Kind::List:
    case Kind::Map:
    case Kind::Object:
        return parseJson(word.toUtf8()).value_or(jsonString(word));
    case Kind::String:
    case Kind::Choice:
        break;
    }
    return jsonString(word == u"-" ? readStandardInput() : word);
}

const TypeInfo *memberType(const TypeInfo &type, const QString &key)
{
    if (type.kind == Kind::Map)
        return type.element;
    const FieldInfo *field = type.object->find(key.toStdString());
    return field ? field->type : nullptr;
}

// "KEY=value", any number of times.
void setMember(Json &object, const TypeInfo &type, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString key = type.kind == Kind::Object ? fieldName(word.left(equals)) : word.left(equals);
    const TypeInfo *member = memberType(type, key);
    const QString text = word.mid(equals + 1);
    if (!object.is_object())
        object = Json::object();
    object[key.toStdString()] = member ? scalarOf(*member, text) : jsonString(text);
}

void setField(Json &arguments, const FieldInfo &field, const QString &word)
{
    const TypeInfo &type = *field.type;
    Json &value = arguments[field.name];
    const bool looksLikeJson = word.startsWith(u'[') || word.startsWith(u'{');
    if (type.kind == Kind::List && !word.startsWith(u'[')) {
        if (!value.is_array())
            value = Json::array();
        value.push_back(scalarOf(*type.element, word));
    } else if ((type.kind == Kind::Map || type.kind == Kind::Object) && !looksLikeJson && word.contains(u'=')) {
        setMember(value, type, word);
    } else {
        value = scalarOf(type, word);
    }
}

class Parser final
{
public:
    Parser(const StructInfo &fields, const QStringList &words)
        : m_fields(fields)
        , m_words(words)
    {
    }

    Result<ActionCommand> parse()
    {
        bool onlyWords = false;
        while (m_next < m_words.size()) {
            const QString word = m_words[m_next++];
            if (!onlyWords && word == u"--") {
                onlyWords = true;
                continue;
            }
            const bool isFlag = !onlyWords && word.startsWith(u"--");
            if (const Result<void> taken = isFlag ? takeFlag(word.mid(2)) : takeWord(word); !taken)
                return fail(taken.error());
        }
        return m_command;
    }

private:
    const FieldInfo *find(const QString &flag) const { return m_fields.find(fieldName(flag).toStdString()); }

    Result<QString> valueOf(const QString &flag, const std::optional<QString> &given)
    {
        if (given)
            return *given;
        if (m_next >= m_words.size())
            return usage(Tr::text("--%1 needs a value.").arg(flag));
        return m_words[m_next++];
    }

    Result<void> takeFlag(const QString &flag)
    {
        const qsizetype equals = flag.indexOf(u'=');
        const QString name = equals < 0 ? flag : flag.left(equals);
        const std::optional<QString> given = equals < 0 ? std::nullopt : std::optional(flag.mid(equals + 1));
        if (const FieldInfo *field = find(name))
            return takeField(*field, name, given);
        if (const FieldInfo *field = name.startsWith(u"no-") ? find(name.mid(3)) : nullptr;
            field && field->type->kind == Kind::Boolean) {
            m_command.arguments[field->name] = false;
            return {};
        }
        return takeCommon(name, given);
    }

    Result<void> takeField(const FieldInfo &field, const QString &name, const std::optional<QString> &given)
    {
        if (field.type->kind == Kind::Boolean && !given) {
            m_command.arguments[field.name] = true;
            return {};
        }
        const Result<QString> value = valueOf(name, given);
        if (!value)
            return fail(value.error());
        setField(m_command.arguments, field, *value);
        return {};
    }

    Result<void> takeCommon(const QString &name, const std::optional<QString> &given)
    {
        CommonOptions &options = m_command.options;
        if (name == u"json" || name == u"local" || name == u"help") {
            (name == u"json" ? options.json : name == u"local" ? options.local : options.help) = true;
            return {};
        }
        if (name != u"wait" && name != u"save")
            return unknown(name);
        const Result<QString> value = valueOf(name, given);
        if (!value)
            return fail(value.error());
        if (name == u"save") {
            options.save = *value;
            return {};
        }
        bool ok = false;
        options.wait = value->toDouble(&ok);
        return ok && *options.wait >= 0 ? Result<void>() : usage(Tr::text("--wait takes seconds, not %1.").arg(*value));
    }

    std::unexpected<Error> unknown(const QString &name) const
    {
        QStringList known{u"json"_s, u"local"_s, u"help"_s, u"wait"_s, u"save"_s};
        for (const FieldInfo &field : m_fields.fields)
            known.append(QString::fromLatin1(field.name).replace(u'_', u'-'));
        const QString near = nearest(name, known);
        if (near.isEmpty())
            return usage(Tr::text("There is no flag --%1.").arg(name));
        return usage(Tr::text("There is no flag --%1. Did you mean --%2?").arg(name).arg(near));
    }

    Result<void> takeWord(const QString &word)
    {
        for (const FieldInfo &field : m_fields.fields) {
            if (!field.required || m_command.arguments.contains(field.name))
                continue;
            setField(m_command.arguments, field, word);
            return {};
        }
        return usage(Tr::text("There is no field left for \"%1\".").arg(word));
    }

    const StructInfo &m_fields;
    const QStringList &m_words;
    qsizetype m_next = 0;
    ActionCommand m_command;
};

QString valueWords(const TypeInfo &type)
{
    switch (type.kind) {
    case Kind::Boolean:
        return {};
    case Kind::Integer:
        return type.acceptsHexText ? u"<number or 0x…>"_s : u"<integer>"_s;
    case Kind::Number:
        return u"<number>"_s;
    case Kind::Choice: {
        QStringList names;
        for (const ChoiceInfo &choice : type.choices)
            names.append(QString::fromUtf8(choice.name));
        return u'<' + names.join(u'|') + u'>';
    }
    case Kind::List:
        return valueWords(*type.element) + u"…"_s;
    case Kind::Map:
        return u"<key=value>…"_s;
    case Kind::Object:
    case Kind::Any:
        return u"<JSON>"_s;
    case Kind::String:
        break;
    }
    return u"<text>"_s;
}

} // namespace

Result<ActionCommand> parseFlags(const StructInfo &fields, const QStringList &words) { return Parser(fields, words).parse(); }

QString flagOf(const FieldInfo &field)
{
    const QString name = QString::fromLatin1(field.name).replace(u'_', u'-');
    if (field.type->kind == Kind::Boolean)
        return field.defaultValue == true ? u"--no-"_s + name : u"--"_s + name;
    return u"--"_s + name + u' ' + valueWords(*field.type);
}

} // namespace ohm::console
