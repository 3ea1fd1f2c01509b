// SPDX-License-Identifier: GPL-3.0-or-later
// A link over an agent on an I2C bus, with our firmware on the AST1030 in QEMU as the other endpoint.
#include "core/childprocess.h"
#include "mctp/mctp.h"
#include "support/testbench.h"

#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

// The agent calls out, and so does our link: this stands between the two and carries what each says to the other.
class Relay final
{
public:
    Relay(const QString &agentPath, const QString &linkPath)
        : m_listening{listenAt(agentPath), listenAt(linkPath)}
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Relay()
    {
        m_thread = {};
        for (const int fd : {m_listening[0], m_listening[1], m_sides[0], m_sides[1]})
            ::close(fd);
    }
    Q_DISABLE_COPY_MOVE(Relay)

private:
    static int listenAt(const QString &path)
    {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        qstrncpy(address.sun_path, path.toUtf8().constData(), sizeof address.sun_path);
        if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(fd, 1) != 0)
            qFatal("cannot listen");
        return fd;
    }

    void run(const std::stop_token &stop)
    {
        std::array<char, 4096> buffer{};
        while (!stop.stop_requested()) {
            for (std::size_t i = 0; i < 2; ++i) {
                if (m_sides[i] >= 0 && m_sides[1 - i] < 0)
                    continue; // what one says waits until the other is there
                const int fd = m_sides[i] >= 0 ? m_sides[i] : m_listening[i];
                pollfd ready{.fd = fd, .events = POLLIN, .revents = 0};
                if (::poll(&ready, 1, 1) <= 0)
                    continue;
                if (m_sides[i] < 0) {
                    m_sides[i] = ::accept(fd, nullptr, nullptr);
                    continue;
                }
                const ssize_t size = ::read(fd, buffer.data(), buffer.size());
                if (size <= 0 || ::write(m_sides[1 - i], buffer.data(), std::size_t(size)) != size)
                    return;
            }
        }
    }

    const std::array<int, 2> m_listening;
    std::array<int, 2> m_sides{-1, -1};
    std::jthread m_thread;
};

} // namespace

class TestMctpI2c final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void discoversByAddress();
    void readsSensors();
    void echoesLongMessages();
    void isNotAcknowledgedByNobody();
    void seesWrongCheckSums();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .caller = {}, .deadline = Deadline::after(60s)});
    }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    std::unique_ptr<Module> m_mctp;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<ChildProcess> m_machine;
};

void TestMctpI2c::initTestCase()
{
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_mctp = makeMctpModule(*m_bench);
    const QString agent = m_own->folder.filePath(u"agent"_s);
    const QString bus = m_own->folder.filePath(u"bus"_s);
    m_relay = std::make_unique<Relay>(agent, bus);
    ProcessSpec spec;
    spec.program = u"qemu-system-arm"_s;
    spec.arguments = {u"-M"_s, u"ast1030-evb"_s, u"-kernel"_s,
        m_bench->paths.shared(u"firmware/mctp_i2c_new-ast1030-evb.elf"_s), u"-display"_s, u"none"_s, u"-monitor"_s, u"none"_s,
        u"-serial"_s, u"null"_s, u"-plugin"_s,
        qEnvironmentVariable("OHM_I2C_AGENT") + u",path=%1,ready=0x7e7b00cc"_s.arg(agent), u"-device"_s,
        u"i2c-bridge,bus=aspeed.i2c.bus.0,address=0x20"_s};
    auto machine = ChildProcess::start(spec);
    OHM_VERIFY_RESULT(machine);
    m_machine = std::move(*machine);
    const auto link = call("mctp_open",
        {{"port", u"unix:%1"_s.arg(bus).toStdString()}, {"name", "bus"}, {"binding", "i2c_agent"}, {"address", 0x20}});
    OHM_VERIFY_RESULT(link);
}

void TestMctpI2c::cleanupTestCase()
{
    m_bench->stopWork();
    m_mctp.reset();
    m_machine.reset();
    m_relay.reset();
}

void TestMctpI2c::discoversByAddress()
{
    const Deadline end = Deadline::after(20s);
    Json endpoints = Json::array();
    while (endpoints.empty() && !end.isOver()) { // the firmware has to come up
        QVERIFY2(!m_machine->exitStatus(), "QEMU ended");
        const auto found = call("mctp_discover", {{"link", "bus"}, {"addresses", {0x0f, 0x10}}, {"timeout_ms", 1000}});
        endpoints = found ? found->at("endpoints") : Json::array();
    }
    QCOMPARE(endpoints.size(), std::size_t(1));
    const Json &endpoint = endpoints.at(0);
    QCOMPARE(endpoint.at("eid"), Json(8));
    QCOMPARE(endpoint.at("address"), Json(0x10));
}

void TestMctpI2c::readsSensors()
{
    const auto sensors = call("pldm_sensors", {{"link", "bus"}, {"eid", 8}, {"timeout_ms", 2000}});
    OHM_VERIFY_RESULT(sensors);
    QVERIFY(sensors->at("sensors").size() >= 3);
}

void TestMctpI2c::echoesLongMessages()
{
    for (const int length : {0, 58, 59, 250, 1000}) {
        const QByteArray data(length, char(length));
        const auto answer = call("mctp_request",
            {{"link", "bus"}, {"eid", 8}, {"type", 0x7f}, {"payload", ("00007ed901" + data.toHex()).toStdString()},
                {"timeout_ms", 3000}});
        OHM_VERIFY_RESULT(answer);
        QCOMPARE(bytesFromHex(toQString(answer->at("response"))).mid(6), data);
    }
}

void TestMctpI2c::isNotAcknowledgedByNobody()
{
    const auto nobody =
        call("mctp_request", {{"link", "bus"}, {"eid", 0}, {"type", 0}, {"payload", "80 02"}, {"address", 0x33}});
    OHM_VERIFY_ERROR(nobody, ErrorCode::NotFound);
    QVERIFY(call("mctp_stats", {{"link", "bus"}})->at("not_acknowledged").get<int>() > 0);
}

void TestMctpI2c::seesWrongCheckSums()
{
    const auto sent =
        call("mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}, {"fault", "bad_check"}});
    OHM_VERIFY_RESULT(sent);
    QCOMPARE(sent->at("acknowledged"), Json::array({true})); // the bus takes it, the firmware does not answer
    const auto decoded = call("mctp_decode", {{"hex", sent->at("frames").at(0)}, {"layer", "i2c"}});
    OHM_VERIFY_RESULT(decoded);
    QCOMPARE(decoded->at("valid"), Json(false));
    const auto after = call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}});
    OHM_VERIFY_RESULT(after);
}

QTEST_GUILESS_MAIN(TestMctpI2c)
#include "tst_mctpi2c.moc"
