// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;

// Where our firmware spends its time, behind the real OpenOCD.
class TestProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void samplesTheRunningCore();
    void samplesByStopping();
    void isCancelled();
    void refusesWhatCannotBe();

private:
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestProfile::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(SimProbeConfig::Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

// By the core's own sample register: nothing is stopped, and breakpoints are no hindrance.
void TestProfile::samplesTheRunningCore()
{
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"address", "0x08000010"}}));
    const auto resumes = [this] { return (*m_fixture->sessions().require(u"p1"_s))->states().targets().front().resumes; };
    const auto before = resumes();
    const auto profile = on(u"probe_profile"_s, {{"seconds", 1}});
    OHM_VERIFY(profile);
    QCOMPARE(profile->at("method"), Json("pcsr"));
    QCOMPARE(resumes(), before);
    int counted = profile->value("sleeping", 0);
    qInfo("%d samples in %.2f s, %d of them asleep", profile->at("samples").get<int>(), profile->at("seconds").get<double>(),
        counted);
    QVERIFY(profile->at("samples").get<int>() >= 32);
    for (const Json &row : profile->at("functions")) {
        counted += row["count"].get<int>();
        QVERIFY2(row.contains("function"), row.dump().c_str());
    }
    QCOMPARE(counted, profile->at("samples").get<int>());
    OHM_VERIFY(on(u"probe_profile"_s, {{"seconds", 0.1}, {"method", "pcsr"}}));
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    // Where it stands still, the register says so.
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto halted = on(u"probe_read_memory"_s, {{"address", "0xE000101C"}});
    OHM_VERIFY(halted);
    QCOMPARE(halted->at("words")[0], Json(0xFFFFFFFF));
    OHM_VERIFY(on(u"probe_run"_s));
}

void TestProfile::samplesByStopping()
{
    const auto profile = on(u"probe_profile"_s, {{"seconds", 1}, {"method", "stopping"}});
    OHM_VERIFY(profile);
    QCOMPARE(profile->at("method"), Json("stopping"));
    const int samples = profile->at("samples").get<int>();
    qInfo("%d samples in %.2f s", samples, profile->at("seconds").get<double>());
    QVERIFY(samples >= 8);
    int counted = 0;
    double shares = 0;
    for (const Json &row : profile->at("functions")) {
        counted += row["count"].get<int>();
        shares += row["share"].get<double>();
        QVERIFY2(row.contains("function"), row.dump().c_str()); // the firmware runs nowhere else
        QVERIFY(!row["hottest"].empty());
    }
    QCOMPARE(counted, samples);
    QVERIFY(std::abs(shares - 1.0) < 0.001);
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["state"], Json("running"));
}

void TestProfile::isCancelled()
{
    const auto job = m_fixture->bench().start(u"probe_profile"_s, {{"session", "p1"}, {"seconds", 60}});
    std::this_thread::sleep_for(300ms);
    job->cancel();
    QVERIFY(job->waitUntilFinished(within(1s)));
    QCOMPARE(job->state(), JobState::Cancelled);
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("targets")[0]["state"], Json("running"));
}

void TestProfile::refusesWhatCannotBe()
{
    OHM_VERIFY_ERROR(on(u"probe_profile"_s, {{"seconds", 0}}), ErrorCode::InvalidArgument);
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"address", "0x08000010"}}));
    OHM_VERIFY_ERROR(on(u"probe_profile"_s, {{"method", "stopping"}}), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY_ERROR(on(u"probe_profile"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_run"_s));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
