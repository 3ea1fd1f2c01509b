// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

#include <csignal>

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// Flash and RAM of a simulated STM32F4 through the real OpenOCD, with our firmware in QEMU.
class TestFlash final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void tellsOfItsBanks();
    void loadsAProgramAndRunsIt();
    void loadsHexAndPlainBytes();
    void tellsDifferences();
    void erasesSectors();
    void loadsIntoRam();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesBadErasing_data();
    void refusesBadErasing();
    void refusesProtectedSectors();
    void survivesAResetWithoutAProgram();
    void cancelsBetweenPieces();
    void tellsOfAnOpenOcdKilledMeanwhile();

private:
    SessionFixture &fixture() { return *m_fixture; }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    std::string file(const QString &name, const QByteArray &content) const
    {
        return m_fixture->writeFile(name, content).toStdString();
    }
    JobPointer startLoading(const std::string &path, std::uint64_t address);

    std::unique_ptr<SessionFixture> m_fixture;
};

namespace {

constexpr std::uint64_t sector3 = 0x0800C000; // 16 KiB, behind the firmware

constexpr std::uint64_t large = 0x08080000; // sectors 8 to 11, for what is to take some time
constexpr qsizetype largeSize = 512 * 1024;

const QString elfPath = u"netduinoplus2"_s;

QByteArray patternOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    return bytes;
}

QByteArray littleWord(quint32 value)
{
    QByteArray bytes(4, '\0');
    storeNumber(value, {bytes.data(), 4}, ByteOrder::Little);
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestFlash::init()
{
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
    OHM_VERIFY(fixture().connect());
}

JobPointer TestFlash::startLoading(const std::string &path, std::uint64_t address)
{
    return fixture().bench().start(u"probe_load_firmware"_s, {{"session", "p1"}, {"file_path", path}, {"address", address}});
}

void TestFlash::tellsOfItsBanks()
{
    const auto info = on(u"probe_flash_info"_s);
    OHM_VERIFY(info);
    const Json &bank = info->at("banks")[0];
    QCOMPARE(bank["address"], Json(0x08000000));
    QCOMPARE(bank["size"], Json(1024 * 1024));
    QCOMPARE(bank["driver"], Json("stm32f2x"));
    QCOMPARE(bank["sectors"].size(), 12U);
    QCOMPARE(bank["sectors"][4]["size"], Json(64 * 1024));
    QCOMPARE(bank["sectors"][3]["address"], Json(sector3));
    QCOMPARE(bank["sectors"][0]["protected"], Json(false));
}

void TestFlash::loadsAProgramAndRunsIt()
{
    const std::string elf = firmware(elfPath).toStdString();
    OHM_VERIFY(on(u"probe_flash_erase"_s, {{"bank", 0}, {"first_sector", 0}, {"confirm", true}}));
    const auto job = fixture().bench().start(u"probe_load_firmware"_s, {{"session", "p1"}, {"file_path", elf}, {"run", true}});
    std::mutex mutex;
    QStringList phases;
    double last = 0;
    bool isMonotonic = true;
    job->whenChanged([&](const Job &changed) {
        const Progress progress = changed.progress();
        const std::lock_guard lock(mutex);
        isMonotonic &= progress.done >= last;
        last = progress.done;
        if (const QString phase = progress.text.english().section(u':', 0, 0); !phase.isEmpty() && !phases.endsWith(phase))
            phases << phase;
    });
    QVERIFY(job->waitUntilFinished(within(60s)));
    OHM_VERIFY(job->outcome());
    const Json &loaded = *job->outcome();
    qInfo("loaded %d bytes in %.1f s", loaded["bytes"].get<int>(), loaded["seconds"].get<double>());
    QVERIFY(loaded["seconds"].get<double>() < 10); // some 2 when nothing else runs
    QCOMPARE(loaded["verified"], Json(true));
    QVERIFY(loaded["bytes"].get<int>() > 1000);
    QVERIFY(loaded["sectors"].get<int>() >= 1);
    QVERIFY2(loaded["target"]["state"] == "running", loaded.dump().c_str());
    const std::lock_guard lock(mutex);
    QVERIFY(isMonotonic);
    QVERIFY2(phases.join(u' ').endsWith(u"Erase Program Verify Reset"), qPrintable(phases.join(u' ')));

    // It runs, and its names are known without having been told.
    const auto before = on(u"probe_read_memory"_s, {{"symbol", "g_bench"}, {"count", 16}});
    OHM_VERIFY(before);
    QTest::qWait(200);
    const auto after = on(u"probe_read_memory"_s, {{"symbol", "g_bench"}, {"count", 16}});
    OHM_VERIFY(after);
    QVERIFY(before->at("words") != after->at("words"));
    const auto verified = on(u"probe_verify_firmware"_s, {{"file_path", elf}});
    OHM_VERIFY(verified);
    QCOMPARE(verified->at("ok"), Json(true));
    QCOMPARE(verified->at("bytes"), loaded["bytes"]);
}

void TestFlash::loadsHexAndPlainBytes()
{
    const QByteArray bytes = patternOf(3001);
    // Every character that means something to Tcl, in a name that is a file all the same.
    const std::string path = file(u"a [exit] $b {c;d\\.bin"_s, bytes);
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", path}, {"address", sector3 + 5}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("bytes"), Json(3001));
    QCOMPARE(loaded->at("flash_bytes"), Json(3001));
    QCOMPARE(loaded->at("sectors"), Json(1));
    QCOMPARE(loaded->at("target")["state"], Json("halted"));
    const std::string dump = fixture().path(u"dump"_s).toStdString();
    OHM_VERIFY(on(u"probe_dump_memory"_s, {{"address", sector3 + 5}, {"size", 3001}, {"file", dump}}));
    QCOMPARE(contentOf(QString::fromStdString(dump)), bytes);

    const std::string hex = file(u"two.hex"_s, ":020000040800F2\n:04C00000DEADBEEF04\n:01C1000055E9\n:00000001FF\n");
    OHM_VERIFY(on(u"probe_load_firmware"_s, {{"file_path", hex}}));
    const auto first = on(u"probe_read_memory"_s, {{"address", sector3}, {"count", 8}, {"width", "8"}});
    OHM_VERIFY(first);
    QCOMPARE(first->at("words"), Json({0xDE, 0xAD, 0xBE, 0xEF, 0xFF, 0xFF, 0xFF, 0xFF}));
}

void TestFlash::tellsDifferences()
{
    QByteArray bytes = patternOf(600);
    OHM_VERIFY(on(u"probe_load_firmware"_s, {{"file_path", file(u"a.bin"_s, bytes)}, {"address", sector3}}));
    bytes[17] = char(bytes[17] ^ 0xFF);
    bytes[599] = char(bytes[599] ^ 1);
    const auto verified = on(u"probe_verify_firmware"_s, {{"file_path", file(u"b.bin"_s, bytes)}, {"address", sector3}});
    OHM_VERIFY(verified);
    QCOMPARE(verified->at("ok"), Json(false));
    QCOMPARE(verified->at("total"), Json(2));
    QCOMPARE(verified->at("differences")[0]["address"], Json(sector3 + 17));
    QCOMPARE(verified->at("differences")[0]["file"], Json(quint8(bytes[17])));
    QCOMPARE(verified->at("differences")[1]["address"], Json(sector3 + 599));
}

void TestFlash::erasesSectors()
{
    OHM_VERIFY(on(u"probe_load_firmware"_s, {{"file_path", file(u"a.bin"_s, patternOf(64))}, {"address", sector3}}));
    const auto erased = on(u"probe_flash_erase"_s, {{"address", sector3}, {"size", 0x4000}, {"confirm", true}});
    OHM_VERIFY(erased);
    QCOMPARE(erased->at("first_sector"), Json(3));
    QCOMPARE(erased->at("bytes"), Json(0x4000));
    QCOMPARE(erased->at("target")["state"], Json("halted"));
    const auto read = on(u"probe_read_memory"_s, {{"address", sector3}});
    OHM_VERIFY(read);
    QCOMPARE(read->at("words")[0], Json(0xFFFFFFFF));
}

void TestFlash::loadsIntoRam()
{
    // A vector table and one instruction that goes on for ever.
    const QByteArray program = littleWord(0x20001000) + littleWord(0x20000009) + QByteArray::fromHex("fee7fee7");
    const auto loaded =
        on(u"probe_load_firmware"_s, {{"file_path", file(u"ram.bin"_s, program)}, {"address", 0x20000000}, {"run", true}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("flash_bytes"), Json(0));
    QCOMPARE(loaded->at("sectors"), Json(0));
    QCOMPARE(loaded->at("target")["state"], Json("running"));
    const auto halted = on(u"probe_halt"_s);
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("pc"), Json(0x20000008));
    const auto noStart = on(
        u"probe_load_firmware"_s, {{"file_path", file(u"data.bin"_s, "no program")}, {"address", 0x20000000}, {"run", true}});
    OHM_VERIFY_ERROR(noStart, ErrorCode::InvalidArgument);
    QCOMPARE(noStart.error().field, u"run"_s);
}

void TestFlash::refusesBadFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qulonglong>("address"); // 0: none
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QByteArray otherMachine = contentOf(firmware(elfPath));
    otherMachine[18] = char(243);
    const QString path = u"file_path"_s;
    QTest::newRow("text") << u"a.txt"_s << QByteArray("hello") << 0ULL << path << u"neither an ELF nor an Intel HEX"_s;
    QTest::newRow("empty") << u"a.bin"_s << QByteArray() << 0x08000000ULL << path << u"is empty"_s;
    QTest::newRow("other machine") << u"a.elf"_s << otherMachine << 0ULL << path << u"is for RISC-V"_s;
    QTest::newRow("no address") << u"a.bin"_s << QByteArray("x") << 0ULL << u"address"_s << u"where they belong"_s;
    QTest::newRow("peripherals") << u"a.bin"_s << QByteArray("x") << 0x40020000ULL << path << u"peripherals"_s;
    QTest::newRow("behind the flash") << u"a.bin"_s << QByteArray("x") << 0x08200000ULL << path << u"has no RAM there"_s;
    QTest::newRow("too large") << u"a.bin"_s << QByteArray(32, 'x') << 0x080FFFF0ULL << path << u"16 bytes do not fit"_s;
    QTest::newRow("overlapping") << u"a.hex"_s << QByteArray(":0400000041424344F2\n:0100020041BC\n:00000001FF\n") << 0ULL
                                 << path << u"overlap"_s;
    QTest::newRow("cut off") << u"a.elf"_s << contentOf(firmware(elfPath)).first(70) << 0ULL << path << u"cut off"_s;
}

void TestFlash::refusesBadFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(qulonglong, address);
    QFETCH(QString, field);
    QFETCH(QString, words);
    Json arguments = {{"file_path", file(name, content)}};
    if (address != 0)
        arguments["address"] = address;
    const auto loaded = on(u"probe_load_firmware"_s, arguments);
    OHM_VERIFY_ERROR(loaded, ErrorCode::InvalidArgument);
    QCOMPARE(loaded.error().field, field);
    QVERIFY2(loaded.error().message.english().contains(words), qPrintable(loaded.error().message.english()));
    // Nothing was touched: it was not even halted.
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("targets")[0]["state"], Json("running"));
}

void TestFlash::refusesBadErasing_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("not confirmed") << QByteArray(R"({"first_sector":3,"confirm":false})") << u"confirm"_s;
    QTest::newRow("nothing named") << QByteArray(R"({"confirm":true})") << u"first_sector"_s;
    QTest::newRow("both") << QByteArray(R"({"first_sector":3,"address":134217728,"size":16384,"confirm":true})")
                          << u"first_sector"_s;
    QTest::newRow("only the last") << QByteArray(R"({"last_sector":3,"confirm":true})") << u"first_sector"_s;
    QTest::newRow("no size") << QByteArray(R"({"address":134217728,"confirm":true})") << u"size"_s;
    QTest::newRow("no address") << QByteArray(R"({"size":16384,"confirm":true})") << u"address"_s;
    QTest::newRow("no bank") << QByteArray(R"({"bank":9,"first_sector":3,"confirm":true})") << u"bank"_s;
    QTest::newRow("no sector") << QByteArray(R"({"first_sector":12,"confirm":true})") << u"first_sector"_s;
    QTest::newRow("last sector") << QByteArray(R"({"first_sector":3,"last_sector":12,"confirm":true})") << u"last_sector"_s;
    QTest::newRow("backwards") << QByteArray(R"({"first_sector":3,"last_sector":2,"confirm":true})") << u"last_sector"_s;
    QTest::newRow("no flash") << QByteArray(R"({"address":536870912,"size":16384,"confirm":true})") << u"address"_s;
    QTest::newRow("part of a sector") << QByteArray(R"({"address":134217728,"size":4096,"confirm":true})") << u"size"_s;
    QTest::newRow("in a sector") << QByteArray(R"({"address":134217732,"size":16380,"confirm":true})") << u"address"_s;
    QTest::newRow("beyond") << QByteArray(R"({"address":134217728,"size":9999999,"confirm":true})") << u"size"_s;
}

void TestFlash::refusesBadErasing()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, field);
    const auto erased = on(u"probe_flash_erase"_s, *parseJson(arguments));
    OHM_VERIFY_ERROR(erased, ErrorCode::InvalidArgument);
    QCOMPARE(erased.error().field, field);
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("targets")[0]["state"], Json("running"));
}

void TestFlash::refusesProtectedSectors()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto locked = on(u"probe_command"_s, {{"script", "flash protect 0 3 3 on"}});
    OHM_VERIFY(locked);
    const auto info = on(u"probe_flash_info"_s);
    OHM_VERIFY(info);
    QCOMPARE(info->at("banks")[0]["sectors"][3]["protected"], Json(true));
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", file(u"a.bin"_s, patternOf(64))}, {"address", sector3}});
    OHM_VERIFY_ERROR(loaded, ErrorCode::Denied);
    OHM_VERIFY_ERROR(on(u"probe_flash_erase"_s, {{"first_sector", 3}, {"confirm", true}}), ErrorCode::Denied);
    QVERIFY(loaded.error().nextActions.front().english().contains(u"flash protect 0 3 3 off"));
}

// A core without a program locks up; it is told, and a program helps.
void TestFlash::survivesAResetWithoutAProgram()
{
    OHM_VERIFY(on(u"probe_flash_erase"_s, {{"first_sector", 0}, {"last_sector", 3}, {"confirm", true}}));
    [[maybe_unused]] const auto reset = on(u"probe_reset"_s, {{"halt_after_reset", false}});
    const auto reason = [this] {
        const auto status = on(u"probe_status"_s);
        return status ? toQString(status->at("targets")[0].value("reason", Json("none"))) : wordsOf(status);
    };
    QTRY_COMPARE(reason(), u"lockup"_s);
    QVERIFY2(!fixture().machine().program().process().exitStatus(), fixture().machine().program().output().constData());
    const auto loaded = on(u"probe_load_firmware"_s, {{"file_path", firmware(elfPath).toStdString()}, {"run", true}});
    OHM_VERIFY(loaded);
    QCOMPARE(loaded->at("target")["state"], Json("running"));
}

void TestFlash::cancelsBetweenPieces()
{
    const auto job = startLoading(file(u"large.bin"_s, patternOf(largeSize)), large);
    for (const Deadline end = within(20s); !end.isOver(); std::this_thread::sleep_for(1ms)) {
        const Progress progress = job->progress();
        if (progress.text.english().startsWith(u"Program") && progress.done > largeSize)
            break;
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(job->cancel());
    QVERIFY(job->waitUntilFinished(within(10s)));
    qInfo("cancelled within %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 1000); // far above what is aimed at (200), so that a busy machine does not fail it
    OHM_VERIFY_ERROR(job->outcome(), ErrorCode::Cancelled);
    const QString words = job->outcome().error().message.english();
    QVERIFY2(words.contains(u"4 sectors erased") && words.contains(u"incomplete"), qPrintable(words));

    // The session goes on, and so does a second try.
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("targets")[0]["state"], Json("halted"));
    const auto again =
        on(u"probe_load_firmware"_s, {{"file_path", file(u"small.bin"_s, patternOf(5000))}, {"address", sector3}});
    OHM_VERIFY(again);
    QCOMPARE(again->at("verified"), Json(true));
}

void TestFlash::tellsOfAnOpenOcdKilledMeanwhile()
{
    const auto device = fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s));
    const auto job = startLoading(file(u"large.bin"_s, patternOf(largeSize)), large);
    for (const Deadline end = within(20s); !end.isOver() && job->progress().done <= largeSize;)
        std::this_thread::sleep_for(1ms);
    ::kill(device->details["pid"].get<int>(), SIGKILL);
    QVERIFY(job->waitUntilFinished(within(10s)));
    OHM_VERIFY_ERROR(job->outcome(), ErrorCode::Disconnected);
    const QString words = job->outcome().error().message.english();
    QVERIFY2(words.contains(u"incomplete"), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestFlash)
#include "tst_flash.moc"
