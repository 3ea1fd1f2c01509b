// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/fields.h"
#include "action/redact.h"
#include "action/schema.h"
#include "action/validate.h"

#include <QTranslator>
#include <QtTest>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    static constexpr Text text(const char *source) { return {"test", source}; }
};

enum class Colour { Red, Green };

std::vector<EnumChoice<Colour>> choicesOf(Colour)
{
    return {{Colour::Red, "red", Tr::text("Red")}, {Colour::Green, "green", Tr::text("Green")}};
}

struct Inner
{
    QString name;
    HexNumber address;
};

void describe(Fields<Inner> &fields) { fields.required("name", &Inner::name).optional("address", &Inner::address); }

struct Sample
{
    int baud = 115200;
    std::optional<double> timeout;
    QString text;
    Colour colour = Colour::Green;
    std::vector<Inner> parts;
    QMap<QString, int> weights;
    HexBytes hex;
    QString pattern;
    QString password;
    std::uint8_t small = 7;
};

void describe(Fields<Sample> &fields)
{
    fields
        .optional("baud", &Sample::baud,
            {.title = Tr::text("Baud rate"), .help = Tr::text("Speed."), .unit = "Bd", .minimum = 50, .maximum = 4'000'000})
        .optional("timeout_s", &Sample::timeout, {.unit = "s", .minimum = 0})
        .required("text", &Sample::text, {.help = Tr::text("What to send."), .maxLength = 10})
        .optional("colour", &Sample::colour)
        .optional("parts", &Sample::parts, {.maxLength = 3})
        .optional("weights", &Sample::weights)
        .optional("hex", &Sample::hex, {.format = Format::Hex})
        .optional("pattern", &Sample::pattern, {.format = Format::Regex})
        .optional("password", &Sample::password, {.format = Format::Secret})
        .optional("small", &Sample::small);
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWithFieldValueAndRemedy_data();
    void refusesWithFieldValueAndRemedy();
    void acceptsWhatFits();
    void survivesTheRoundTrip();
    void schemaSaysWhatTheParserChecks();
    void resultSchemaIsOpen();
    void fieldsHaveTitles();
    void wordsInMessagesAreTranslated();
    void secretsAreNotKept();
};

void TestFields::refusesWithFieldValueAndRemedy_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *json, const char *field, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(field) << QString::fromUtf8(message);
    };
    row("missing", "{}", "text", "The field text is missing. What to send.");
    row("null is missing", R"({"text":null})", "text", "The field text is missing. What to send.");
    row("type", R"({"text":5})", "text", "text must be text, but 5 was given.");
    row("below", R"({"text":"a","baud":12})", "baud", "baud is 12; it must be from 50 to 4000000 Bd.");
    row("above", R"({"text":"a","baud":5000000})", "baud", "baud is 5000000; it must be from 50 to 4000000 Bd.");
    row("fraction", R"({"text":"a","baud":9600.5})", "baud", "baud must be an integer, but 9600.5 was given.");
    row("type bounds", R"({"text":"a","small":256})", "small", "small is 256; it must be from 0 to 255.");
    row("negative unsigned", R"({"text":"a","small":-1})", "small", "small is -1; it must be from 0 to 255.");
    row("near", R"({"text":"a","baut":9600})", "baut", "There is no field baut. Did you mean baud?");
    row("choice", R"({"text":"a","colour":"blue"})", "colour", "colour is \"blue\"; it must be one of: red, green.");
    row("nested", R"({"text":"a","parts":[{"name":"x"},{"nam":"y"}]})", "parts[1].nam",
        "There is no field parts[1].nam. Did you mean name?");
    row("list length", R"({"text":"a","parts":[{"name":"x"},{"name":"x"},{"name":"x"},{"name":"x"}]})", "parts",
        "parts has 4 entries; at most 3 are allowed.");
    row("map element", R"({"text":"a","weights":{"k":"v"}})", "weights.k",
        "weights.k must be an integer, but \"v\" was given.");
    row("text length", R"({"text":"abcdefghijk"})", "text", "text has 11 characters; at most 10 are allowed.");
    row("hex digits", R"({"text":"a","hex":"4g"})", "hex",
        "hex must be pairs of hexadecimal digits such as \"48 65 6c\", but \"4g\" was given.");
    row("hex text number", R"({"text":"a","parts":[{"name":"x","address":"zz"}]})", "parts[0].address",
        "parts[0].address must be an integer or text such as \"0x20000000\", but \"zz\" was given.");
    row("regex", R"({"text":"a","pattern":"("})", "pattern",
        "pattern is no regular expression: missing closing parenthesis at character 1 of \"(\".");
    row("no object", "[1]", "", "arguments must be an object, but [1] was given.");
}

void TestFields::refusesWithFieldValueAndRemedy()
{
    QFETCH(QString, json);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const auto checked = validate(Json::parse(json.toStdString()), structInfo<Sample>());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(checked.error().field, field);
    QCOMPARE(checked.error().message.english(), message);
}

void TestFields::acceptsWhatFits()
{
    const Json json = Json::parse(R"({"text":"grüße","timeout_s":0.5,"colour":"red","hex":"48:65 6c",
        "parts":[{"name":"ram","address":"0x20000000"},{"name":"rom","address":18446744073709551615}]})");
    QVERIFY(validate(json, structInfo<Sample>()));
    const auto sample = decode<Sample>(json);
    QCOMPARE(sample.baud, 115200);
    QCOMPARE(sample.timeout, 0.5);
    QCOMPARE(sample.text, u"grüße"_s);
    QCOMPARE(sample.colour, Colour::Red);
    QCOMPARE(sample.hex.bytes, QByteArray("Hel"));
    QCOMPARE(sample.parts.at(0).address.value, std::uint64_t(0x20000000));
    QCOMPARE(sample.parts.at(1).address.value, std::numeric_limits<std::uint64_t>::max());
}

void TestFields::fieldsHaveTitles()
{
    const StructInfo &info = structInfo<Sample>();
    QCOMPARE(info.find("baud")->title(), u"Baud rate"_s);
    QCOMPARE(info.find("timeout_s")->title(), u"Timeout s"_s); // made of the name
    QCOMPARE(inputSchema(info)["properties"]["baud"]["title"], "Baud rate");
    QVERIFY(!inputSchema(info)["properties"]["timeout_s"].contains("title"));
    QVERIFY(!outputSchema(info, false)["properties"]["baud"].contains("title"));
}

void TestFields::wordsInMessagesAreTranslated()
{
    // Knows every sentence: in capitals.
    class Capitals final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
    } capitals;
    QCoreApplication::installTranslator(&capitals);
    const auto checked = validate({{"text", "a"}, {"baud", "fast"}}, structInfo<Sample>());
    QVERIFY(!checked);
    const QString words = checked.error().message.translated();
    QCoreApplication::removeTranslator(&capitals);
    QCOMPARE(words, u"baud MUST BE AN INTEGER, BUT \"fast\" WAS GIVEN."_s);
    QCOMPARE(checked.error().message.english(), u"baud must be an integer, but \"fast\" was given."_s);

    const Message inner = Tr::text("%2 of %1").arg(u"%2"_s).arg(3);
    QCOMPARE(Tr::text("<%1>").arg(inner).english(), u"<3 of %2>"_s);
}

void TestFields::survivesTheRoundTrip()
{
    Sample sample;
    sample.text = u"a\0b"_s;
    sample.weights = {{u"k"_s, 3}};
    sample.parts = {{u"p"_s, {5}}};
    const Json json = encode(sample);
    QVERIFY(validate(json, structInfo<Sample>()));
    QVERIFY(!json.contains("timeout_s"));
    QCOMPARE(encode(decode<Sample>(json)), json);
}

void TestFields::schemaSaysWhatTheParserChecks()
{
    const Json schema = inputSchema(structInfo<Sample>());
    QCOMPARE(schema["type"], "object");
    QCOMPARE(schema["additionalProperties"], false);
    QCOMPARE(schema["required"], Json::array({"text"}));
    const Json &baud = schema["properties"]["baud"];
    QCOMPARE(baud["minimum"], 50);
    QCOMPARE(baud["maximum"], 4'000'000);
    QCOMPARE(baud["default"], 115200);
    QCOMPARE(baud["description"], "Speed. (Bd)");
    QCOMPARE(schema["properties"]["colour"]["enum"], Json::array({"red", "green"}));
    QCOMPARE(schema["properties"]["parts"]["items"]["additionalProperties"], false);
    QCOMPARE(schema.begin().key(), "type"); // declared order is kept
    QCOMPARE(schema["properties"].begin().key(), "baud");
}

void TestFields::resultSchemaIsOpen()
{
    const Json plain = outputSchema(structInfo<Sample>(), false);
    QVERIFY(!plain.contains("additionalProperties"));
    QVERIFY(plain.contains("required"));
    const Json job = outputSchema(structInfo<Sample>(), true);
    QVERIFY(!job.contains("required"));
    QVERIFY(job["properties"].contains("pending"));
}

void TestFields::secretsAreNotKept()
{
    const Json json = {{"text", "a"}, {"password", "hunter2"}};
    QCOMPARE(redacted(json, structInfo<Sample>()), Json({{"text", "a"}, {"password", "***"}}));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
