// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/binding.h"

#include "mctp/engine/i2cframe.h"
#include "mctp/engine/serialframe.h"
#include "mctp/mctptr.h"

#include <QtEndian>

namespace ohm::mctp {

namespace {

class SerialBinding final : public Binding
{
public:
    std::vector<Arrival> take(QByteArrayView bytes) override
    {
        std::vector<Arrival> arrivals;
        for (SerialPiece &piece : m_framer.take(bytes))
            arrivals.push_back({std::move(piece.wire), std::move(piece.packet), 0, piece.drop, {}});
        return arrivals;
    }
    void reset() override { m_framer = {}; }
    QByteArray frame(const QByteArray &packet, quint8) const override { return serialFrame(packet); }
    QByteArray packetIn(const QByteArray &frame) const override { return serialPacketIn(frame); }
    QByteArray envelope(const QByteArray &frame) const override { return frame; }
    bool acknowledges() const override { return false; }
    Layer layer() const override { return Layer::Serial; }
    qsizetype longestPacket() const override { return longestSerialPacket; }

private:
    SerialFramer m_framer;
};

class I2cAgentBinding final : public Binding
{
public:
    explicit I2cAgentBinding(quint8 ownAddress)
        : m_ownAddress(ownAddress)
    {
    }

    std::vector<Arrival> take(QByteArrayView bytes) override
    {
        m_pending.append(bytes);
        std::vector<Arrival> arrivals;
        while (m_pending.size() >= head) {
            const qsizetype length = qFromLittleEndian<quint16>(m_pending.constData() + 1);
            if (m_pending.size() < head + length)
                break;
            const char kind = m_pending.front();
            const QByteArray data = m_pending.mid(head, length);
            m_pending.remove(0, head + length);
            if (kind == 'S' && !data.isEmpty())
                arrivals.push_back({.acknowledged = data.front() == 0});
            else if (kind == 'F')
                arrivals.push_back(written(data));
        }
        return arrivals;
    }
    void reset() override { m_pending.clear(); }
    QByteArray packetIn(const QByteArray &frame) const override { return i2cPacket(frame); }
    QByteArray frame(const QByteArray &packet, quint8 address) const override
    {
        return i2cFrame(packet, address, m_ownAddress);
    }
    QByteArray envelope(const QByteArray &frame) const override
    {
        QByteArray message(head, 'W');
        qToLittleEndian(quint16(frame.size()), message.data() + 1);
        return message + frame;
    }
    bool acknowledges() const override { return true; }
    Layer layer() const override { return Layer::I2c; }
    qsizetype longestPacket() const override { return longestI2cPacket; }

private:
    static constexpr qsizetype head = 3;

    Arrival written(const QByteArray &data) const
    {
        Arrival arrival{.frame = QByteArray(1, char(m_ownAddress << 1)) + data};
        arrival.drop = checkI2cFrame(arrival.frame);
        if (!arrival.drop) {
            arrival.packet = i2cPacket(arrival.frame);
            arrival.address = i2cSource(arrival.frame);
        }
        return arrival;
    }

    const quint8 m_ownAddress;
    QByteArray m_pending;
};

} // namespace

std::vector<EnumChoice<BindingKind>> choicesOf(BindingKind)
{
    return {{BindingKind::Serial, "serial", Tr::text("Serial line (DSP0253)")},
        {BindingKind::I2cAgent, "i2c_agent", Tr::text("Agent on an I2C bus (DSP0237)")}};
}

std::unique_ptr<Binding> makeSerialBinding() { return std::make_unique<SerialBinding>(); }

std::unique_ptr<Binding> makeI2cAgentBinding(quint8 ownAddress) { return std::make_unique<I2cAgentBinding>(ownAddress); }

} // namespace ohm::mctp
