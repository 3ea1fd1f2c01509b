// SPDX-License-Identifier: GPL-3.0-or-later
// Our codec and reassembly beside the firmware's: the same bytes must give the same messages and the same drop counters.
#include "mctp/engine/i2cframe.h"
#include "mctp/engine/serialframe.h"
#include "unit/mctp/endpointpair.h"

#include <QtTest>

#include <random>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

// Traffic that is right more often than not, from a few peers with a few tags, so that wrong things meet open messages.
class Traffic final
{
public:
    explicit Traffic(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool oneIn(int times) { return upTo(times - 1) == 0; }

    QByteArray bytes(int length)
    {
        static constexpr char likely[] = {'\x7e', '\x7d', '\x5e', '\x5d', '\x01', '\x0f'};
        QByteArray made;
        for (int i = 0; i < length; ++i)
            made.append(oneIn(4) ? likely[upTo(5)] : char(upTo(255)));
        return made;
    }

    std::vector<QByteArray> message()
    {
        const PacketHeader header{.version = quint8(oneIn(40) ? upTo(15) : 1),
            .destination = quint8(oneIn(20) ? upTo(255)
                    : oneIn(5)              ? 0
                                            : EndpointPair::ownEid),
            .source = quint8(oneIn(40) ? 255
                    : oneIn(6)         ? 0
                                       : 9 + upTo(3)),
            .sequence = quint8(upTo(3)),
            .isTagOwner = !oneIn(4),
            .tag = quint8(upTo(2))};
        QByteArray body = bytes(1 + upTo(oneIn(4) ? 330 : 100));
        body[0] = char(oneIn(12) ? upTo(255) : upTo(1));
        auto packets = packetize(body, header, oneIn(10) ? 32 : 64 + upTo(8));
        if (oneIn(4))
            spoil(packets);
        return packets;
    }

private:
    void spoil(std::vector<QByteArray> &packets)
    {
        const auto at = std::size_t(upTo(int(packets.size()) - 1));
        switch (upTo(5)) {
        case 0:
            packets.insert(packets.begin() + qsizetype(at), packets[at]);
            break;
        case 1:
            packets.erase(packets.begin() + qsizetype(at));
            break;
        case 2:
            packets[at][3] = char(packets[at][3] ^ 0x10);
            break;
        case 3:
            packets[at].truncate(upTo(int(packets[at].size())));
            break;
        case 4:
            packets[at] += bytes(1 + upTo(8));
            break;
        default:
            packets[at][upTo(int(packets[at].size()) - 1)] = char(upTo(255));
        }
    }

    std::mt19937 m_random;
};

void compare(const EndpointPair &pair, int round)
{
    const QString difference = pair.difference();
    QVERIFY2(difference.isEmpty(), qPrintable(u"round %1, %2"_s.arg(round).arg(difference)));
}

} // namespace

class TestMctpCompare final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packetsOfManySendersAreTakenAlike();
    void serialStreamsAreTakenAlike();
    void framesOnTheBusAreTakenAlike();
};

void TestMctpCompare::packetsOfManySendersAreTakenAlike()
{
    Traffic traffic(4711);
    EndpointPair pair;
    std::vector<std::vector<QByteArray>> under;
    for (int round = 0; round < 60'000; ++round) {
        if (under.size() < 5)
            under.push_back(traffic.message());
        if (traffic.oneIn(8))
            pair.await(quint8(9 + traffic.upTo(3)), quint8(traffic.upTo(2)));
        auto &one = under[std::size_t(traffic.upTo(int(under.size()) - 1))];
        if (!one.empty()) {
            pair.packet(one.front(), quint8(traffic.oneIn(30) ? 1 : 0));
            one.erase(one.begin());
        }
        std::erase_if(under, [](const auto &each) { return each.empty(); });
        if (traffic.oneIn(200))
            pair.pass(traffic.upTo(3000));
        if (round % 500 == 0)
            compare(pair, round);
        if (QTest::currentTestFailed())
            return;
    }
    compare(pair, 60'000);
    QVERIFY(pair.ours.size() > 10'000);
    for (const Drop each :
        {Drop::Short, Drop::Version, Drop::Source, Drop::Destination, Drop::Unit, Drop::NotStarted, Drop::Tag, Drop::NoAssembly,
            Drop::NoHandler, Drop::Restarted, Drop::Sequence, Drop::Size, Drop::TooLong, Drop::Timeout})
        QVERIFY2(pair.drops(each) > 0, dropName(each));
}

void TestMctpCompare::serialStreamsAreTakenAlike()
{
    Traffic traffic(815);
    EndpointPair pair;
    pair.serial("what came before the first frame");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray stream;
        for (const QByteArray &packet : traffic.message()) {
            if (packet.isEmpty())
                continue;
            QByteArray frame = serialFrame(packet.left(longestSerialPacket));
            if (traffic.oneIn(12))
                frame[traffic.upTo(int(frame.size()) - 1)] = char(traffic.upTo(255));
            if (traffic.oneIn(30))
                frame.chop(traffic.upTo(6));
            if (traffic.oneIn(6) && stream.endsWith('\x7e'))
                stream.chop(1); // one flag for two frames
            stream += frame;
            if (traffic.oneIn(12))
                stream += traffic.bytes(traffic.upTo(12));
        }
        while (!stream.isEmpty()) {
            const qsizetype part = std::min<qsizetype>(stream.size(), 1 + traffic.upTo(200));
            pair.serial(QByteArrayView(stream).first(part));
            stream.remove(0, part);
        }
        if (traffic.oneIn(50))
            pair.pass(traffic.upTo(3000));
        if (round % 200 == 0)
            compare(pair, round);
        if (QTest::currentTestFailed())
            return;
    }
    compare(pair, 20'000);
    QVERIFY(pair.ours.size() > 2'000);
    for (const Drop each : {Drop::SerialNoise, Drop::SerialRevision, Drop::SerialLength, Drop::SerialEscape,
             Drop::SerialRestart, Drop::SerialFcs, Drop::SerialEnd})
        QVERIFY2(pair.drops(each) > 0, dropName(each));
}

void TestMctpCompare::framesOnTheBusAreTakenAlike()
{
    Traffic traffic(42);
    EndpointPair pair;
    for (int round = 0; round < 20'000; ++round) {
        for (const QByteArray &packet : traffic.message()) {
            QByteArray frame = i2cFrame(packet.left(longestI2cPacket), 0x10, quint8(0x20 + traffic.upTo(1)));
            if (traffic.oneIn(8))
                frame[traffic.upTo(std::min(5, int(frame.size()) - 1))] = char(traffic.upTo(255));
            if (traffic.oneIn(20))
                frame.chop(1 + traffic.upTo(6));
            if (traffic.oneIn(20))
                frame += traffic.bytes(1);
            pair.i2c(frame);
        }
        if (traffic.oneIn(50))
            pair.pass(traffic.upTo(3000));
        if (round % 200 == 0)
            compare(pair, round);
        if (QTest::currentTestFailed())
            return;
    }
    compare(pair, 20'000);
    QVERIFY(pair.ours.size() > 2'000);
    for (const Drop each : {Drop::I2cOther, Drop::I2cShort, Drop::I2cLong, Drop::I2cRead, Drop::I2cPec})
        QVERIFY2(pair.drops(each) > 0, dropName(each));
}

} // namespace ohm::mctp

QTEST_GUILESS_MAIN(ohm::mctp::TestMctpCompare)
#include "tst_mctpcompare.moc"
