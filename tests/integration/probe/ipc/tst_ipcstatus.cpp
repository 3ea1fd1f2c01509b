// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/mctp.h"
#include "probe/probe.h"
#include "qemu/qemu.h"
#include "support/testbench.h"

#include <QDir>

using namespace ohm;
using namespace Qt::StringLiterals;

// The messages between two processors (eai_ipc), read by a debug session instead of by the machine itself.
class TestIpcStatus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void isReadWhileTheTargetRuns();
    void standsStillWithTheTarget();
    void tellsWhatIsWrong();

private:
    Result<Json> status(Json more = Json::object())
    {
        more["id"] = "probe:p1";
        return m_bench.call(u"ipc_status"_s, more);
    }
    Json echo(const Result<Json> &of) const
    {
        const Json none = Json::object();
        const Json endpoints = of ? of->at("endpoints") : Json::array();
        const auto found = std::ranges::find_if(endpoints, [](const Json &each) { return each.at("name") == "echo"; });
        return found == endpoints.end() ? none : *found;
    }
    int sent(const Result<Json> &of) const { return echo(of).value("tx_messages", -1); }
    QString firmware(const QString &name) const { return m_bench.bench.paths.shared(u"firmware/"_s + name); }

    test::TestBench m_bench;
    std::vector<std::unique_ptr<Module>> m_modules;
};

void TestIpcStatus::initTestCase()
{
    m_modules.push_back(makeQemuModule(m_bench.bench));
    m_modules.push_back(makeProbeModule(m_bench.bench));
    m_modules.push_back(makeMctpModule(m_bench.bench));
    OHM_VERIFY_RESULT(m_bench.call(u"qemu_start"_s,
        {{"id", "cores"}, {"machine", "mps2-an521"}, {"image", "ipc_demo0"},
            {"extra", {"-device", "loader,file=" + firmware(u"ipc_demo1-mps2-an521.elf"_s).toStdString()}},
            {"wait_ms", 5000}}));
    OHM_VERIFY_RESULT(m_bench.call(u"probe_connect"_s, {{"machine", "cores"}, {"name", "p1"}}));
}

void TestIpcStatus::cleanupTestCase()
{
    OHM_VERIFY_RESULT(m_bench.call(u"probe_disconnect"_s, {{"session", "p1"}}));
    OHM_VERIFY_RESULT(m_bench.call(u"qemu_stop"_s, {{"id", "cores"}}));
    m_bench.bench.stopWork();
    while (!m_modules.empty())
        m_modules.pop_back();
}

void TestIpcStatus::isReadWhileTheTargetRuns()
{
    QTRY_COMPARE_WITH_TIMEOUT(echo(status()).value("state", ""), std::string("bound"), 20000);
    const auto first = status();
    OHM_VERIFY_RESULT(first);
    QCOMPARE(first->at("link"), Json("connected"));
    QCOMPARE(first->at("endpoints").size(), 1U);
    QTRY_VERIFY(sent(status()) > sent(first) + 20); // it has not been halted by that
    // The machine itself says the same, but for what has come since.
    const auto direct = m_bench.call(u"ipc_status"_s, {{"id", "qemu:cores"}});
    OHM_VERIFY_RESULT(direct);
    QCOMPARE(direct->at("local_session"), first->at("local_session"));
    QCOMPARE(direct->at("remote_session"), first->at("remote_session"));
    // The other processor's, whose program the session does not know.
    const auto other = status({{"elf", firmware(u"ipc_demo1-mps2-an521.elf"_s).toStdString()}});
    OHM_VERIFY_RESULT(other);
    QCOMPARE(other->at("endpoints").size(), 3U);
    QCOMPARE(other->at("remote_session"), first->at("local_session"));
}

void TestIpcStatus::standsStillWithTheTarget()
{
    OHM_VERIFY_RESULT(m_bench.call(u"probe_halt"_s, {{"session", "p1"}}));
    const auto first = status();
    OHM_VERIFY_RESULT(first);
    QTest::qWait(200);
    const auto second = status();
    OHM_VERIFY_RESULT(second);
    QCOMPARE(sent(second), sent(first));
    OHM_VERIFY_RESULT(m_bench.call(u"probe_run"_s, {{"session", "p1"}}));
    QTRY_VERIFY(sent(status()) > sent(first));
}

void TestIpcStatus::tellsWhatIsWrong()
{
    OHM_VERIFY_ERROR(status({{"symbol", "g_eai_ipd"}}), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(status({{"address", 0x00000000}}), ErrorCode::NotFound); // there are the vectors
    OHM_VERIFY_ERROR(m_bench.call(u"ipc_status"_s, {{"id", "probe:p7"}}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestIpcStatus)
#include "tst_ipcstatus.moc"
