// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/flags.h"

#include "action/fields.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::console;
using namespace Qt::StringLiterals;

namespace {

enum class Ending { Lf, CrLf };
std::vector<EnumChoice<Ending>> choicesOf(Ending) { return {{Ending::Lf, "lf", {}}, {Ending::CrLf, "crlf", {}}}; }

struct Pin
{
    QString name;
    int number = 0;
};
void describe(Fields<Pin> &fields) { fields.required("name", &Pin::name).optional("number", &Pin::number); }

struct Everything
{
    QString port;
    int baudRate = 115200;
    double timeout = 1.5;
    bool halt = true;
    Ending ending = Ending::Lf;
    HexNumber address;
    std::vector<QString> files;
    std::vector<int> numbers;
    QMap<QString, QString> environment;
    std::optional<Pin> pin;
    std::optional<Json> anything;
};
void describe(Fields<Everything> &fields)
{
    fields.required("port", &Everything::port)
        .optional("baud_rate", &Everything::baudRate)
        .optional("timeout", &Everything::timeout)
        .optional("halt", &Everything::halt)
        .optional("ending", &Everything::ending)
        .optional("address", &Everything::address)
        .optional("files", &Everything::files)
        .optional("numbers", &Everything::numbers)
        .optional("environment", &Everything::environment)
        .optional("pin", &Everything::pin)
        .optional("anything", &Everything::anything);
}

} // namespace

class TestFlags final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsItsOwnOptions();
    void refuses_data();
    void refuses();
    void namesFlags();
};

void TestFlags::reads_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const QStringList &words, const char *arguments) {
        QTest::newRow(name) << words << QByteArray(arguments);
    };
    row("nothing", {}, "{}");
    row("integer", {u"--baud-rate"_s, u"9600"_s}, R"({"baud_rate":9600})");
    row("underscore and equals", {u"--baud_rate=0x10"_s}, R"({"baud_rate":16})");
    row("text for an integer", {u"--baud-rate"_s, u"fast"_s}, R"({"baud_rate":"fast"})");
    row("number", {u"--timeout"_s, u"0.25"_s}, R"({"timeout":0.25})");
    row("negative number", {u"--timeout=-2"_s}, R"({"timeout":-2.0})");
    row("switched on", {u"--halt"_s}, R"({"halt":true})");
    row("switched off", {u"--no-halt"_s}, R"({"halt":false})");
    row("switch with a value", {u"--halt=no"_s}, R"({"halt":false})");
    row("choice", {u"--ending"_s, u"crlf"_s}, R"({"ending":"crlf"})");
    row("address", {u"--address"_s, u"0x20000000"_s}, R"({"address":536870912})");
    row("list", {u"--files"_s, u"a b"_s, u"--files=c"_s}, R"({"files":["a b","c"]})");
    row("list as JSON", {u"--numbers"_s, u"[1,2]"_s, u"--numbers"_s, u"3"_s}, R"({"numbers":[1,2,3]})");
    row("map", {u"--environment"_s, u"A=1=2"_s, u"--environment"_s, u"b-c="_s}, R"({"environment":{"A":"1=2","b-c":""}})");
    row("object", {u"--pin"_s, u"name=led"_s, u"--pin"_s, u"number=7"_s}, R"({"pin":{"name":"led","number":7}})");
    row("object as JSON", {u"--pin"_s, uR"({"name":"x"})"_s}, R"({"pin":{"name":"x"}})");
    row("anything", {u"--anything"_s, u"[1,{}]"_s}, R"({"anything":[1,{}]})");
    row("word for the required field", {u"/dev/ttyUSB0"_s, u"--halt"_s}, R"({"port":"/dev/ttyUSB0","halt":true})");
    row("word that looks like a flag", {u"--"_s, u"--port"_s}, R"({"port":"--port"})");
    row("text is not JSON", {u"--port"_s, u"[1]"_s}, R"({"port":"[1]"})");
}

void TestFlags::reads()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, arguments);
    const auto command = parseFlags(structInfo<Everything>(), words);
    OHM_VERIFY_RESULT(command);
    QCOMPARE(dumpJson(command->arguments), arguments);
}

void TestFlags::readsItsOwnOptions()
{
    const auto command = parseFlags(
        structInfo<Everything>(), {u"--json"_s, u"--wait"_s, u"2.5"_s, u"--local"_s, u"--save=a.png"_s, u"--help"_s});
    OHM_VERIFY_RESULT(command);
    QVERIFY(command->options.json && command->options.local && command->options.help);
    QCOMPARE(command->options.wait, std::optional(2.5));
    QCOMPARE(command->options.save, u"a.png"_s);
    QVERIFY(command->arguments.empty());
}

void TestFlags::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown flag") << QStringList{u"--buad-rate"_s, u"1"_s} << u"--baud-rate"_s;
    QTest::newRow("no value") << QStringList{u"--port"_s} << u"needs a value"_s;
    QTest::newRow("too many words") << QStringList{u"a"_s, u"b"_s} << u"\"b\""_s;
    QTest::newRow("wait is no number") << QStringList{u"--wait"_s, u"long"_s} << u"long"_s;
    QTest::newRow("no- for what is no switch") << QStringList{u"--no-port"_s} << u"--no-port"_s;
}

void TestFlags::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, says);
    const auto command = parseFlags(structInfo<Everything>(), words);
    OHM_VERIFY_ERROR(command, ErrorCode::InvalidArgument);
    QVERIFY2(command.error().message.english().contains(says), qPrintable(command.error().message.english()));
}

void TestFlags::namesFlags()
{
    const StructInfo &info = structInfo<Everything>();
    QCOMPARE(flagOf(*info.find("baud_rate")), u"--baud-rate <integer>"_s);
    QCOMPARE(flagOf(*info.find("halt")), u"--no-halt"_s);
    QCOMPARE(flagOf(*info.find("ending")), u"--ending <lf|crlf>"_s);
    QCOMPARE(flagOf(*info.find("files")), u"--files <text>…"_s);
}

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"
