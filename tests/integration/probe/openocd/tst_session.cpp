// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <csignal>

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// The probe actions through the one door, with the real OpenOCD, the simulated probe and our firmware in QEMU.
class TestSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void connectsAndDisconnects();
    void haltsRunsAndSteps();
    void readsAndWritesMemory();
    void refusesBadMemory();
    void readsAndSetsRegisters();
    void stepsOverACall();
    void stopsAtBreakpoints();
    void stopsAtWatchpoints();
    void tellsOfEachHalt();
    void countsComparators();
    void resets();
    void waitsForEvents();
    void movesBlocks();
    void executesNoFreeText();
    void executesNoTextOfAnyAction();
    void runsScripts();
    void twoClientsStepAtOnce();
    void seesPowerLossAndRecovers();
    void seesAnUnpluggedProbe();
    void seesOpenOcdKilled();
    void servesResources();
    void readsNearlyAsFastAsARawClient();

private:
    SessionFixture &fixture() { return *m_fixture; }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestSession::init()
{
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
    OHM_VERIFY(fixture().connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

void TestSession::connectsAndDisconnects()
{
    const auto device = fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s));
    QVERIFY(device.has_value());
    QCOMPARE(device->state, u"running"_s); // connecting disturbs nothing
    QVERIFY(!device->isReal());
    QCOMPARE(device->details["targets"][0]["name"], Json("stm32f4x.cpu"));
    QVERIFY(device->details["targets"][0]["gdb_port"].get<int>() > 0);

    const auto second = fixture().connect({{"cfg_file", "target/no_such_chip.cfg"}});
    OHM_VERIFY_ERROR(second, ErrorCode::NotFound);
    QCOMPARE(second.error().field, u"cfg_file"_s);
    OHM_VERIFY_ERROR(fixture().connect({{"cfg_file", "/nowhere/board.cfg"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(fixture().call(u"probe_connect"_s, Json::object()), ErrorCode::InvalidArgument);

    const auto ended = on(u"probe_disconnect"_s);
    OHM_VERIFY(ended);
    QCOMPARE(ended->at("exit_code"), Json(0));
    QVERIFY(!fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s)));
    OHM_VERIFY_ERROR(on(u"probe_status"_s), ErrorCode::NotFound);
}

void TestSession::haltsRunsAndSteps()
{
    const auto halted = on(u"probe_halt"_s);
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("state"), Json("halted"));
    QCOMPARE(halted->at("reason"), Json("debug-request"));
    QVERIFY(halted->contains("function"));
    QVERIFY(halted->contains("source"));
    const auto stepped = on(u"probe_step"_s, {{"count", 3}});
    OHM_VERIFY(stepped);
    QVERIFY(stepped->at("pc") != halted->at("pc"));
    QCOMPARE(stepped->at("reason"), Json("single-step"));
    const auto running = on(u"probe_run"_s);
    OHM_VERIFY(running);
    QCOMPARE(running->at("state"), Json("running"));
    OHM_VERIFY_ERROR(on(u"probe_step"_s), ErrorCode::NotEnabled);
    OHM_VERIFY_ERROR(on(u"probe_halt"_s, {{"target", "stm32f4x.cpx"}}), ErrorCode::NotFound);
}

void TestSession::readsAndWritesMemory()
{
    const auto symbol = on(u"probe_read_memory"_s, {{"symbol", "g_bench"}});
    OHM_VERIFY(symbol);
    QVERIFY(symbol->at("words").size() > 1);
    const auto written = on(u"probe_write_memory"_s, {{"address", "0x2001F000"}, {"values", {1, 2, 3}}});
    OHM_VERIFY(written);
    QCOMPARE(written->at("held"), Json(true));
    QCOMPARE(written->at("read_back"), Json({1, 2, 3}));
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"address", "0x2001F001"}, {"value", "0xAB"}, {"width", "8"}}));
    const auto words = on(u"probe_read_memory"_s, {{"address", "0x2001F000"}, {"count", 2}});
    OHM_VERIFY(words);
    QCOMPARE(words->at("words"), Json({0xAB01, 2}));
    QVERIFY(words->at("dump").get<std::string>().starts_with("2001f000  01 ab 00 00 02 00 00 00"));
}

void TestSession::refusesBadMemory()
{
    const auto unaligned = on(u"probe_read_memory"_s, {{"address", "0x20000002"}});
    OHM_VERIFY_ERROR(unaligned, ErrorCode::InvalidArgument);
    QCOMPARE(unaligned.error().field, u"address"_s);
    const auto unmapped = on(u"probe_read_memory"_s, {{"address", "0x90000000"}});
    OHM_VERIFY_ERROR(unmapped, ErrorCode::NotFound);
    QVERIFY2(unmapped.error().message.english().contains(u"0x90000000"), qPrintable(unmapped.error().message.english()));
    QVERIFY(!unmapped.error().detail.isEmpty());
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", 0}, {"count", 20000}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"address", "0x1FFFFFFFF"}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_read_memory"_s, {{"symbol", "g_bensh"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(
        on(u"probe_write_memory"_s, {{"address", "0x20000000"}, {"value", 256}, {"width", "8"}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_write_memory"_s, {{"address", "0x90000000"}, {"value", 1}}), ErrorCode::NotFound);
}

void TestSession::readsAndSetsRegisters()
{
    OHM_VERIFY_ERROR(on(u"probe_registers"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto all = on(u"probe_registers"_s);
    OHM_VERIFY(all);
    QVERIFY2(all->at("registers").size() >= 17, all->dump().c_str());
    QCOMPARE(all->at("registers")[0]["name"], Json("r0"));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "r7"}, {"value", "0x12345678"}}));
    OHM_VERIFY(on(u"probe_step"_s));
    const auto some = on(u"probe_registers"_s, {{"names", {"pc", "r7"}}});
    OHM_VERIFY(some);
    QCOMPARE(some->at("registers")[0]["changed"], Json(true));
    QVERIFY(some->at("registers")[0].contains("meaning"));
    OHM_VERIFY_ERROR(on(u"probe_registers"_s, {{"names", {"r77"}}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(on(u"probe_set_register"_s, {{"name", "r0"}, {"value", "0x100000000"}}), ErrorCode::InvalidArgument);
}

void TestSession::stepsOverACall()
{
    // The first call in the handler, which is entered a thousand times a second.
    const auto code = on(u"probe_read_memory"_s, {{"symbol", "systick_handler"}, {"count", 16}, {"width", "16"}});
    OHM_VERIFY(code);
    const auto half = [&](std::size_t i) { return code->at("words")[i].get<unsigned>(); };
    std::size_t at = 0;
    while (at < 15 && ((half(at) & 0xF800) != 0xF000 || (half(at + 1) & 0xD000) != 0xD000))
        ++at;
    QVERIFY(at < 15);
    const std::uint64_t call = code->at("address").get<std::uint64_t>() + 2 * at;

    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"address", call}}));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("pc"), Json(call));
    const auto over = on(u"probe_step"_s, {{"over", true}});
    OHM_VERIFY(over);
    QCOMPARE(over->at("pc"), Json(call + 4));
    QCOMPARE(over->at("state"), Json("halted"));
    QCOMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 1U); // and what it needed for that is gone

    OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "wait_halt 2000"}}));
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["pc"], Json(call));
    const auto into = on(u"probe_step"_s);
    OHM_VERIFY(into);
    QVERIFY2(into->at("function").get<std::string>().starts_with("motor_step"), into->dump().c_str());
}

void TestSession::stopsAtBreakpoints()
{
    const auto added = on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}});
    OHM_VERIFY(added);
    QCOMPARE(added->at("breakpoints_left"), Json(5));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("happened"), Json(true));
    QCOMPARE(event->at("reason"), Json("breakpoint"));
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QVERIFY(status->at("targets")[0]["function"].get<std::string>().starts_with("motor_step"));

    const auto source = status->at("targets")[0]["source"].get<std::string>();
    const std::string line = source.substr(source.rfind('/') + 1);
    const auto again = on(u"probe_breakpoint_add"_s, {{"location", line}});
    QVERIFY2(again.has_value() || again.error().code == ErrorCode::Busy, qPrintable(wordsOf(again)));
    OHM_VERIFY_ERROR(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}), ErrorCode::Busy);
    OHM_VERIFY_ERROR(on(u"probe_breakpoint_add"_s, {{"location", "motor.c:99999"}}), ErrorCode::NotFound);
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    OHM_VERIFY(on(u"probe_run"_s));
    std::this_thread::sleep_for(300ms);
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["state"], Json("running"));
}

void TestSession::stopsAtWatchpoints()
{
    const auto whole = on(u"probe_read_memory"_s, {{"symbol", "g_bench"}});
    OHM_VERIFY(whole);
    const std::uint64_t uptime = whole->at("address").get<std::uint64_t>() + 32; // g_bench.uptime_ms
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto halted = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(halted);
    OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"address", "0x2001F000"}, {"size", 4}})); // nobody writes there
    const auto added = on(u"probe_watchpoint_add"_s, {{"symbol", "g_bench+32"}, {"size", 4}, {"access", "write"}});
    OHM_VERIFY(added);
    QCOMPARE(added->at("watchpoints_left"), Json(2));
    OHM_VERIFY(on(u"probe_run"_s));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", halted->at("number")}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("reason"), Json("watchpoint"));
    QCOMPARE(event->at("watched"), Json(uptime));
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    const Json &target = status->at("targets")[0];
    QCOMPARE(target["reason"], Json("watchpoint"));
    QCOMPARE(target["watched"], Json(uptime));
    QVERIFY2(target["source"].get<std::string>().find("bench.c") != std::string::npos, target.dump().c_str());
    const auto before = on(u"probe_read_memory"_s, {{"address", uptime}});
    OHM_VERIFY(on(u"probe_run"_s));
    const auto next = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", event->at("number")}});
    OHM_VERIFY(next);
    QCOMPARE(next->at("pc"), event->at("pc"));
    const auto after = on(u"probe_read_memory"_s, {{"address", uptime}});
    QCOMPARE(after->at("words")[0].get<unsigned>(), before->at("words")[0].get<unsigned>() + 1);
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
}

// A core that comes back to the same place at once has been away all the same.
void TestSession::tellsOfEachHalt()
{
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}}));
    Json number = 0;
    for (int round = 0; round < 10; ++round) {
        const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", number}});
        OHM_VERIFY(event);
        QVERIFY2(event->at("happened").get<bool>(), qPrintable(QString::number(round)));
        QVERIFY(event->at("number") > number);
        number = event->at("number");
        OHM_VERIFY(on(u"probe_command"_s, {{"script", "resume; wait_halt 1000"}})); // nobody sees it run
    }
}

void TestSession::countsComparators()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    for (int i = 0; i < 6; ++i) {
        const auto added = on(u"probe_breakpoint_add"_s, {{"address", 0x08000200 + 16 * i}});
        OHM_VERIFY(added);
        QCOMPARE(added->at("breakpoints_left"), Json(5 - i));
    }
    OHM_VERIFY_ERROR(on(u"probe_breakpoint_add"_s, {{"address", "0x08000400"}}), ErrorCode::LimitExceeded);
    OHM_VERIFY_ERROR(on(u"probe_breakpoint_remove"_s, {{"id", 77}}), ErrorCode::NotFound);
    const auto left = on(u"probe_breakpoint_remove"_s, {{"id", 1}});
    OHM_VERIFY(left);
    QCOMPARE(left->at("breakpoints_left"), Json(1));
    for (int i = 0; i < 4; ++i)
        OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"address", 0x20010000 + 4 * i}, {"size", 4}}));
    OHM_VERIFY_ERROR(on(u"probe_watchpoint_add"_s, {{"address", "0x20010100"}, {"size", 4}}), ErrorCode::LimitExceeded);
    OHM_VERIFY_ERROR(on(u"probe_watchpoint_add"_s, {{"address", "0x20010102"}, {"size", 4}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_watchpoint_add"_s, {{"address", "0x20010100"}, {"size", 3}}), ErrorCode::InvalidArgument);
}

void TestSession::resets()
{
    const auto halted = on(u"probe_reset"_s, {{"halt_after_reset", true}});
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("state"), Json("halted"));
    const auto entry = on(u"probe_read_memory"_s, {{"address", "0x08000004"}});
    OHM_VERIFY(entry);
    QCOMPARE(halted->at("pc").get<std::uint32_t>(), entry->at("words")[0].get<std::uint32_t>() & ~1U);
    const auto running = on(u"probe_reset"_s, {{"kind", "system"}});
    OHM_VERIFY(running);
    QCOMPARE(running->at("state"), Json("running"));
}

void TestSession::waitsForEvents()
{
    const auto nothing = on(u"probe_wait_event"_s, {{"timeout_s", 0.05}});
    OHM_VERIFY(nothing);
    QCOMPARE(nothing->at("happened"), Json(false));
    const auto waiting = fixture().bench().start(u"probe_wait_event"_s, {{"session", "p1"}, {"kinds", {"halted"}}});
    OHM_VERIFY(on(u"probe_halt"_s));
    QVERIFY(waiting->waitUntilFinished(within(5s)));
    OHM_VERIFY(*waiting->result());
    QCOMPARE((*waiting->result())->at("target"), Json("stm32f4x.cpu"));
    const auto states = fixture().bench().events(EventKind::State);
    const auto isHalt = [](const EventPointer &event) { return event->data.value("event", "") == "halted"; };
    const auto halt = std::ranges::find_if(states, isHalt);
    QVERIFY(halt != states.end());
    QCOMPARE((*halt)->source, u"probe:p1"_s);
    QCOMPARE((*halt)->data["reason"], Json("debug-request"));

    const auto cancelled = fixture().bench().start(u"probe_wait_event"_s, {{"session", "p1"}, {"timeout_s", 60}});
    std::this_thread::sleep_for(50ms);
    cancelled->cancel();
    QVERIFY(cancelled->waitUntilFinished(within(200ms)));
    QCOMPARE(cancelled->state(), JobState::Cancelled);
}

void TestSession::movesBlocks()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    QByteArray content(70'001, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 13 + (i >> 8));
    const std::string file = fixture().writeFile(u"block.bin"_s, content).toStdString();
    const std::string copy = fixture().path(u"copy.bin"_s).toStdString();
    OHM_VERIFY(on(u"probe_restore_memory"_s, {{"address", "0x20008000"}, {"file", file}}));
    const auto dumped = on(u"probe_dump_memory"_s, {{"address", "0x20008000"}, {"size", content.size()}, {"file", copy}});
    OHM_VERIFY(dumped);
    QFile made(QString::fromStdString(copy));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.readAll() == content);
    const auto same = on(u"probe_compare_memory"_s, {{"address", "0x20008000"}, {"file", file}});
    OHM_VERIFY(same);
    QCOMPARE(same->at("equal"), Json(true));
    OHM_VERIFY(on(u"probe_fill_memory"_s, {{"address", "0x20008010"}, {"size", 8}, {"value", "0xDEADBEEF"}, {"width", "32"}}));
    const auto differs = on(u"probe_compare_memory"_s, {{"address", "0x20008000"}, {"file", file}});
    QCOMPARE(differs->at("differences")[0]["address"], Json(0x20008010));
    const auto hits =
        on(u"probe_search_memory"_s, {{"address", "0x20008000"}, {"size", 4096}, {"pattern", "ef be ad de ef be ad de"}});
    OHM_VERIFY(hits);
    QCOMPARE(hits->at("hits"), Json({0x20008010}));
    OHM_VERIFY_ERROR(
        on(u"probe_search_memory"_s, {{"address", "0x20008000"}, {"size", 16}, {"pattern", ""}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(
        on(u"probe_compare_memory"_s, {{"address", "0x20008000"}, {"file", "/nowhere/at.all"}}), ErrorCode::NotFound);
}

void TestSession::executesNoFreeText()
{
    // Each of these would set the variable, or end OpenOCD, when any of it were executed.
    const QString marker = u"ohm_injected"_s;
    const QStringList texts{u"[set %1 1]"_s.arg(marker), u"x\"; set %1 1; \""_s.arg(marker), u"} ; set %1 1 ; {"_s.arg(marker),
        u"a\nset %1 1\n"_s.arg(marker), u"a\u001aset %1 1\u001a"_s.arg(marker), u"$env(HOME) \\"_s, u"; shutdown"_s};
    OHM_VERIFY(on(u"probe_halt"_s));
    for (const QString &text : texts) {
        const std::string words = text.toStdString();
        QVERIFY(!on(u"probe_registers"_s, {{"names", {words}}}));
        QVERIFY(!on(u"probe_set_register"_s, {{"name", words}, {"value", 1}}));
        QVERIFY(!on(u"probe_read_memory"_s, {{"symbol", words}}));
        QVERIFY(!on(u"probe_halt"_s, {{"target", words}}));
        QVERIFY(!on(u"probe_breakpoint_add"_s, {{"location", words}}));
        QVERIFY(!fixture().call(u"probe_connect"_s, {{"cfg_file", words}}));
        QVERIFY(!fixture().call(u"probe_connect"_s, {{"cfg_file", fixture().config().toStdString()}, {"probe_serial", words}}));
    }
    const auto exists = on(u"probe_command"_s, {{"script", "info exists ohm_injected"}});
    OHM_VERIFY(exists);
    QCOMPARE(exists->at("text"), Json("0"));
}

namespace {

bool takesText(const TypeInfo &type)
{
    return type.kind == Kind::String || (type.kind == Kind::List && takesText(*type.element));
}

// Arguments with which an action gets as far as it can, all text among them hostile.
Json hostileArguments(const StructInfo &fields, const FieldInfo &chosen, const std::string &text, const std::string &folder)
{
    Json arguments = Json::object();
    for (const FieldInfo &field : fields.fields) {
        const bool isFile = field.spec.format == Format::File || field.spec.format == Format::NewFile;
        const std::string words = isFile ? folder + '/' + text : text;
        const bool takesTime = field.type->kind == Kind::Number && field.spec.minimum.has_value();
        if (takesText(*field.type) && (&field == &chosen || field.required))
            arguments[field.name] = field.type->kind == Kind::List ? Json::array({words}) : Json(words);
        else if (takesTime)
            arguments[field.name] = *field.spec.minimum;
        else if (field.required && field.type->kind == Kind::Integer)
            arguments[field.name] = field.type->acceptsHexText ? Json("0x20000000") : Json(4);
        else if (field.required && field.type->kind == Kind::Choice)
            arguments[field.name] = field.type->choices.front().name;
    }
    return arguments;
}

} // namespace

// Whatever actions there are or come to be.
void TestSession::executesNoTextOfAnyAction()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    QVERIFY(QDir().mkpath(fixture().path(u"hostile"_s)));
    const std::string folder = fixture().path(u"hostile"_s).toStdString();
    const std::vector<std::string> texts{"[set ohm_injected 1]", "} ; set ohm_injected 1 ; {", "a\" ; set ohm_injected 1 ; \"",
        "a\nset ohm_injected 1\n", "a\x1aset ohm_injected 1\x1a"};
    int calls = 0;
    for (const auto &action : fixture().bench().bench.registry.actions()) {
        const QString name = action->name();
        if (action->family() != u"probe" || name == u"probe_command" || name == u"probe_disconnect")
            continue;
        for (const FieldInfo &field : action->arguments().fields) {
            if (!takesText(*field.type) || std::string_view(field.name) == "session")
                continue;
            for (const std::string &text : texts) {
                (void)on(name, hostileArguments(action->arguments(), field, text, folder));
                ++calls;
            }
        }
    }
    QVERIFY2(calls > 100, qPrintable(QString::number(calls)));
    const auto exists = on(u"probe_command"_s, {{"script", "info exists ohm_injected"}});
    OHM_VERIFY(exists);
    QCOMPARE(exists->at("text"), Json("0"));
}

void TestSession::runsScripts()
{
    const auto good = on(u"probe_command"_s, {{"script", "echo {a line}\nexpr {6 * 7}"}});
    OHM_VERIFY(good);
    QCOMPARE(good->at("code"), Json(0));
    QCOMPARE(good->at("text"), Json("42"));
    QCOMPARE(good->at("log"), Json({"a line"}));
    const auto bad = on(u"probe_command"_s, {{"script", "mdw 0x90000000"}});
    OHM_VERIFY(bad);
    QVERIFY(bad->at("code") != 0);
    QVERIFY2(bad->at("log").dump().find("STICKY") != std::string::npos, bad->dump().c_str());
    const auto unbalanced = on(u"probe_command"_s, {{"script", "set a {"}});
    OHM_VERIFY(unbalanced);
    QVERIFY(unbalanced->at("code") != 0);
    const auto tired = on(u"probe_command"_s, {{"script", "sleep 1500"}, {"timeout_s", 0.2}});
    OHM_VERIFY_ERROR(tired, ErrorCode::Timeout);
    OHM_VERIFY(on(u"probe_status"_s)); // what comes after is not confused by the late answer
}

void TestSession::twoClientsStepAtOnce()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    std::vector<JobPointer> jobs;
    for (int i = 0; i < 6; ++i) {
        const Caller caller{.kind = CallerKind::Console, .name = {}, .connection = i % 2};
        jobs.push_back(fixture().bench().start(u"probe_step"_s, {{"session", "p1"}, {"count", 5}}, caller));
    }
    for (const JobPointer &job : jobs) {
        QVERIFY(job->waitUntilFinished(within(20s)));
        OHM_VERIFY(*job->result());
        QCOMPARE((*job->result())->at("state"), Json("halted"));
    }
}

void TestSession::seesPowerLossAndRecovers()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    fixture().probe().setPowered(false);
    const auto lost = on(u"probe_wait_event"_s, {{"kinds", {"lost"}}, {"after", 0}});
    OHM_VERIFY(lost);
    QCOMPARE(lost->at("happened"), Json(true));
    QCOMPARE(fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s))->state, u"lost"_s);
    QVERIFY(!on(u"probe_read_memory"_s, {{"address", "0x20000000"}}));
    fixture().probe().setPowered(true);
    const auto back = on(u"probe_wait_event"_s, {{"kinds", {"recovered"}}, {"after", 0}});
    OHM_VERIFY(back);
    QCOMPARE(back->at("happened"), Json(true));
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY(on(u"probe_read_memory"_s, {{"address", "0x20000000"}}));
}

void TestSession::seesAnUnpluggedProbe()
{
    OHM_VERIFY(fixture().probe().setPlugged(false));
    const auto read = on(u"probe_read_memory"_s, {{"address", "0x20000000"}});
    QVERIFY(!read);
    const auto lost = on(u"probe_wait_event"_s, {{"kinds", {"lost"}}, {"after", 0}});
    OHM_VERIFY(lost);
    QCOMPARE(lost->at("happened"), Json(true));
    QCOMPARE(on(u"probe_status"_s)->at("connection"), Json("lost"));
    OHM_VERIFY(on(u"probe_disconnect"_s));
    OHM_VERIFY(fixture().probe().setPlugged(true));
    OHM_VERIFY(fixture().connect());
    OHM_VERIFY(on(u"probe_halt"_s));
}

void TestSession::seesOpenOcdKilled()
{
    const auto device = fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s));
    ::kill(device->details["pid"].get<int>(), SIGKILL);
    const auto ended = on(u"probe_wait_event"_s, {{"kinds", {"ended"}}, {"after", 0}});
    OHM_VERIFY(ended);
    QCOMPARE(ended->at("happened"), Json(true));
    const auto read = on(u"probe_read_memory"_s, {{"address", "0x20000000"}});
    OHM_VERIFY_ERROR(read, ErrorCode::Disconnected);
    QCOMPARE(fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s))->state, u"ended"_s);
    OHM_VERIFY(on(u"probe_disconnect"_s));
    OHM_VERIFY(fixture().connect());
    OHM_VERIFY(on(u"probe_status"_s));
}

void TestSession::servesResources()
{
    const auto &providers = fixture().bench().bench.resources.providers();
    const auto provider = std::ranges::find(providers, u"probe"_s, &ResourceProvider::scheme);
    QVERIFY(provider != providers.end());
    QCOMPARE(provider->list().size(), 2U);
    const auto all = provider->read(u"sessions"_s);
    OHM_VERIFY(all);
    QCOMPARE(parseJson(*all)->at("sessions")[0]["session"], Json("p1"));
    const auto state = provider->read(u"p1/state"_s);
    OHM_VERIFY(state);
    QCOMPARE(parseJson(*state)->at("connection"), Json("connected"));
    OHM_VERIFY_ERROR(provider->read(u"p9/state"_s), ErrorCode::NotFound);
}

void TestSession::readsNearlyAsFastAsARawClient()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto session = fixture().sessions().require(u"p1"_s);
    auto stream = connectTcp(u"127.0.0.1"_s, (*session)->info().tclPort, within(5s));
    OHM_VERIFY(stream);
    const auto raw = [&] {
        (void)(*stream)->write(QByteArrayView("read_memory 0x20000000 32 1\x1a"), within(5s));
        std::array<char, 256> buffer;
        (void)(*stream)->read(buffer, within(5s));
    };
    const auto door = [&] { (void)on(u"probe_read_memory"_s, {{"address", "0x20000000"}}); };
    const auto median = [](const std::function<void()> &once) {
        std::vector<double> times;
        for (int i = 0; i < 400; ++i) {
            const auto start = std::chrono::steady_clock::now();
            once();
            times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
    };
    const double ours = median(door), theirs = median(raw);
    qInfo("a 4 byte read: raw Tcl client %.0f us, through the action's door %.0f us, %.2f times", theirs, ours, ours / theirs);
    QVERIFY(ours < theirs * 3); // far above what is aimed at (1.2), so that a busy machine does not fail it
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
