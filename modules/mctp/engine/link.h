// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "mctp/engine/binding.h"
#include "mctp/engine/endpoint.h"
#include "mctp/engine/monitor.h"
#include "mctp/engine/portplace.h"
#include "mctp/engine/responder.h"
#include "mctp/engine/tagbook.h"
#include "stream/streamoptions.h"

#include <thread>

namespace ohm::mctp {

struct LinkSettings
{
    QString name; // "l1"
    PortPlace place; // when it was opened first
    BindingKind binding = BindingKind::Serial;
    quint8 eid = 9; // ours
    quint8 ownAddress = 0x20; // on an I2C bus, 7 bits
    LineSettings line;
};

enum class LinkState {
    Open, // packets come and go
    Waiting, // the port went away, or somebody else has it: it is looked for, and opened again
    Closed,
};
const char *stateName(LinkState state); // "open", "waiting", "closed"

struct LinkStatistics
{
    quint64 packetsIn = 0, packetsOut = 0;
    quint64 bytesIn = 0, bytesOut = 0; // on the wire
    quint64 delivered = 0; // messages
    quint64 requests = 0, retries = 0, timeouts = 0; // of ours
    quint64 answered = 0; // requests to us
    quint64 notAcknowledged = 0; // frames that an I2C bus did not take
    quint64 disconnects = 0; // times that the port went away
    DropCounters drops{};
};

// How long to wait for an answer, and how often to ask (DSP0237 table 5: at least two retries, 100 ms).
struct Patience
{
    std::chrono::milliseconds timeout{500};
    int retries = 2;
};

struct Reply
{
    ReceivedMessage message;
    quint8 tag = 0;
    std::chrono::nanoseconds roundTrip{0}; // of the try that was answered
    int tries = 1;
};

// One MCTP bus as its owner sees it: a byte stream with a binding, our endpoint on it, and everything that was seen there. A
// thread reads and puts together, and finds the port again when it went away; another one answers what is asked of us. The link
// outlives its port: the capture goes on. Thread safe; what waits is not for the GUI's thread.
class Link final
{
public:
    struct Services
    {
        const Clock &clock;
        EventSink &events;
        std::function<void()> changed; // another state, found endpoints; called from any thread
        std::function<Result<PortPlace>(const PortPlace &last)> locate; // where the port is now, and that it may be opened
    };

    Link(LinkSettings settings, Services services);
    ~Link(); // closes
    Q_DISABLE_COPY_MOVE(Link)

    const LinkSettings &settings() const { return m_settings; }
    DeviceId device() const { return DeviceId(QStringLiteral("mctp:") + m_settings.name); }
    Monitor &monitor() { return m_monitor; }
    const Binding &binding() const { return *m_binding; }

    Result<void> open(Deadline deadline, std::stop_token stop);
    void close();
    void lend(const Message &why); // closes the port without waiting for what is under way; it is opened again when it may be
    void lookAgain(); // the port may be back: looked for at once instead of within half a second
    bool waitUntilOpen(Deadline deadline, const std::stop_token &stop) const;
    LinkState state() const;
    PortPlace place() const; // where it is, or was last
    Instant openedAt() const;
    Message why() const; // it is not open; empty while it is
    LinkStatistics statistics() const;

    // Sends a message that asks for an answer and waits for it. A port that is about to come back is waited for up to two
    // seconds. LimitExceeded when eight requests to that peer are waiting; Timeout; NotFound when nobody on an I2C bus has the
    // address; Disconnected.
    Result<Reply> request(
        const Target &target, const QByteArray &body, const Patience &patience, Deadline deadline, std::stop_token stop);
    quint8 nextInstance(); // 0 to 31, for control and PLDM requests

    // Puts frames on the wire as they are. False for those that an I2C bus did not acknowledge; all true elsewhere.
    Result<std::vector<bool>> sendFrames(const std::vector<QByteArray> &frames, Deadline deadline, std::stop_token stop);

    // Where an EID is reached, as far as it is known.
    Target targetOf(quint8 eid) const;
    void learn(quint8 eid, quint8 address);
    void putEndpoint(const Endpoint &endpoint);
    std::vector<Endpoint> endpoints() const;

private:
    void run(const std::stop_token &stop);
    Error read(const std::stop_token &stop);
    void comeBack(const std::stop_token &stop);
    void pause(const std::stop_token &stop);
    Result<void> openAt(const PortPlace &place, Deadline deadline, const std::stop_token &stop);
    void take(QByteArrayView bytes, Instant at);
    void take(const Arrival &arrival, Instant at);
    void takePacket(const Arrival &arrival, Capture &capture);
    void deliver(ReceivedMessage message);
    void expire();
    void answer(const std::stop_token &stop);
    void answerOne(const ReceivedMessage &request, const std::stop_token &stop);
    Result<void> sendMessage(
        const PacketHeader &header, quint8 address, const QByteArray &body, Deadline deadline, const std::stop_token &stop);
    Result<void> sendPackets(const std::vector<QByteArray> &packets, quint8 address, quint64 message, Deadline deadline,
        const std::stop_token &stop);
    Result<bool> sendFrame(Capture capture, Deadline deadline, const std::stop_token &stop);
    Result<bool> awaitAcknowledgement(Deadline deadline, const std::stop_token &stop);
    Result<bool> tryOnce(TagBook::Entry entry, const QByteArray &body, Reply &reply, std::chrono::milliseconds timeout,
        Deadline deadline, const std::stop_token &stop);
    void record(Capture capture);
    void end(LinkState next, const Message &why);
    Error notOpen() const;
    quint64 openings() const;

    const LinkSettings m_settings;
    const Services m_services;
    const std::unique_ptr<Binding> m_binding;
    const OwnIdentity m_own;
    Monitor m_monitor;

    mutable std::mutex m_mutex; // guards what follows
    mutable std::condition_variable_any m_wake;
    std::shared_ptr<ByteStream> m_stream; // null: not open
    LinkState m_state = LinkState::Closed;
    PortPlace m_place;
    Message m_why;
    Instant m_openedAt;
    quint64 m_openings = 0; // so that who waits for an answer sees that the port was gone meanwhile
    bool m_looksAtOnce = false; // of lookAgain()
    Receiver m_receiver;
    TagBook m_tags;
    LinkStatistics m_statistics;
    quint64 m_lastMessage = 0;
    quint8 m_lastInstance = 0;
    std::deque<ReceivedMessage> m_toAnswer;
    std::optional<bool> m_acknowledged;
    std::map<quint8, quint8> m_addresses; // EID -> physical address
    std::vector<Endpoint> m_endpoints; // in order of EID

    std::mutex m_sending; // the packets of a message follow each other
    std::mutex m_control; // open() and close()
    std::jthread m_reader; // the last members: they end before the others do
    std::jthread m_answerer;
};

} // namespace ohm::mctp
