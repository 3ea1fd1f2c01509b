// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <utility>
#include <variant>
#include <vector>

// Telnet's framing (RFC 854, 855) and option negotiation, apart from any connection.
namespace ohm::telnet {

enum Command : quint8 { SE = 240, SB = 250, WILL = 251, WONT = 252, DO = 253, DONT = 254, IAC = 255 };
enum Option : quint8 { Binary = 0, Echo = 1, SuppressGoAhead = 3, ComPort = 44 }; // RFC 856, 857, 858, 2217

struct Negotiation
{
    quint8 command = 0; // WILL, WONT, DO, DONT
    quint8 option = 0;
    bool operator==(const Negotiation &) const = default;
};

struct Subnegotiation
{
    quint8 option = 0;
    QByteArray payload; // IACs no longer doubled
    bool operator==(const Subnegotiation &) const = default;
};

using Event = std::variant<Negotiation, Subnegotiation>;

// Takes a received byte stream apart, in pieces of any size. Whatever comes, it goes on: commands that it does not know are
// left out, a subnegotiation that breaks off or grows beyond maxPayload is dropped; malformed() counts those.
class Decoder final
{
public:
    static constexpr qsizetype maxPayload = 1024;

    void feed(QByteArrayView bytes, QByteArray &data, std::vector<Event> &events); // appends to both
    quint64 malformed() const { return m_malformed; }

private:
    enum class State { Data, Command, Option, SubOption, SubData, SubCommand };

    void take(quint8 byte, QByteArray &data, std::vector<Event> &events);
    void takeCommand(quint8 byte, QByteArray &data);
    void takeSubData(quint8 byte);
    void takeSubCommand(quint8 byte, QByteArray &data, std::vector<Event> &events);

    State m_state = State::Data;
    quint8 m_command = 0;
    Subnegotiation m_sub;
    bool m_overlong = false;
    quint64 m_malformed = 0;
};

QByteArray escape(QByteArrayView data); // doubles IACs
QByteArray encode(Negotiation negotiation);
QByteArray encode(const Subnegotiation &subnegotiation);

// Which options are on, on our side and on theirs, and what to answer. Answers only what changes a state, so that two such
// parties never answer each other for ever (RFC 1143).
class Options final
{
public:
    // `offered`: what we are willing to do and to let the other side do.
    explicit Options(std::vector<quint8> offered)
        : m_offered(std::move(offered))
    {
    }

    QByteArray offerOurs(quint8 option); // WILL
    QByteArray askForTheirs(quint8 option); // DO
    QByteArray answer(Negotiation negotiation); // empty: nothing to say

    bool oursIsOn(quint8 option) const { return stateOf(m_ours, option) == State::On; }
    bool oursIsRefused(quint8 option) const { return stateOf(m_ours, option) == State::Refused; }

private:
    enum class State { Off, Asked, On, Refused };
    using States = std::map<quint8, State>;

    static State stateOf(const States &states, quint8 option);
    static QByteArray ask(State &state, quint8 option, quint8 command);
    QByteArray agree(State &state, quint8 option, quint8 yes, quint8 no) const;
    static QByteArray refuse(State &state, quint8 option, quint8 no);

    std::vector<quint8> m_offered;
    States m_ours;
    States m_theirs;
};

} // namespace ohm::telnet
