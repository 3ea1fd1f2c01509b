// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/telnetcodec.h"

#include <algorithm>
#include <cstring>

namespace ohm::telnet {

void Decoder::feed(QByteArrayView bytes, QByteArray &data, std::vector<Event> &events)
{
    while (!bytes.isEmpty()) {
        if (m_state != State::Data) {
            take(quint8(bytes.front()), data, events);
            bytes = bytes.sliced(1);
            continue;
        }
        const void *iac = std::memchr(bytes.data(), IAC, std::size_t(bytes.size()));
        const qsizetype plain = iac ? static_cast<const char *>(iac) - bytes.data() : bytes.size();
        data.append(bytes.first(plain));
        if (iac)
            m_state = State::Command;
        bytes = bytes.sliced(plain + (iac ? 1 : 0));
    }
}

void Decoder::take(quint8 byte, QByteArray &data, std::vector<Event> &events)
{
    switch (m_state) {
    case State::Data:
    case State::Command:
        return takeCommand(byte, data);
    case State::Option:
        events.emplace_back(Negotiation{m_command, byte});
        m_state = State::Data;
        return;
    case State::SubOption:
        m_sub = {byte, {}};
        m_overlong = false;
        m_state = State::SubData;
        return;
    case State::SubData:
        return takeSubData(byte);
    case State::SubCommand:
        return takeSubCommand(byte, data, events);
    }
}

void Decoder::takeCommand(quint8 byte, QByteArray &data)
{
    m_state = State::Data;
    if (byte == IAC) {
        data.append(char(byte));
    } else if (byte == SB) {
        m_state = State::SubOption;
    } else if (byte >= WILL) {
        m_command = byte;
        m_state = State::Option;
    } else if (byte < SE) {
        ++m_malformed; // no command has such a number
    }
}

void Decoder::takeSubData(quint8 byte)
{
    if (byte == IAC)
        m_state = State::SubCommand;
    else if (m_sub.payload.size() < maxPayload)
        m_sub.payload.append(char(byte));
    else
        m_overlong = true;
}

void Decoder::takeSubCommand(quint8 byte, QByteArray &data, std::vector<Event> &events)
{
    if (byte == IAC) {
        m_state = State::SubData;
        if (m_sub.payload.size() < maxPayload)
            m_sub.payload.append(char(byte));
        else
            m_overlong = true;
        return;
    }
    if (byte == SE && !m_overlong) {
        events.emplace_back(std::move(m_sub));
        m_state = State::Data;
        return;
    }
    ++m_malformed;
    if (byte == SE)
        m_state = State::Data;
    else
        takeCommand(byte, data); // it broke off: what follows is a command of its own
}

QByteArray escape(QByteArrayView data)
{
    QByteArray escaped = data.toByteArray();
    if (escaped.contains(char(IAC)))
        escaped.replace(QByteArray(1, char(IAC)), QByteArray(2, char(IAC)));
    return escaped;
}

QByteArray encode(Negotiation negotiation)
{
    return QByteArray() + char(IAC) + char(negotiation.command) + char(negotiation.option);
}

QByteArray encode(const Subnegotiation &subnegotiation)
{
    return QByteArray() + char(IAC) + char(SB) + char(subnegotiation.option) + escape(subnegotiation.payload) + char(IAC)
        + char(SE);
}

QByteArray Options::offerOurs(quint8 option) { return ask(m_ours[option], option, WILL); }

QByteArray Options::askForTheirs(quint8 option) { return ask(m_theirs[option], option, DO); }

QByteArray Options::ask(State &state, quint8 option, quint8 command)
{
    if (state == State::On) // the other side was quicker; it would not answer again
        return {};
    state = State::Asked;
    return encode(Negotiation{command, option});
}

QByteArray Options::answer(Negotiation negotiation)
{
    const quint8 option = negotiation.option;
    switch (negotiation.command) {
    case DO:
        return agree(m_ours[option], option, WILL, WONT);
    case DONT:
        return refuse(m_ours[option], option, WONT);
    case WILL:
        return agree(m_theirs[option], option, DO, DONT);
    case WONT:
        return refuse(m_theirs[option], option, DONT);
    default:
        return {};
    }
}

Options::State Options::stateOf(const States &states, quint8 option)
{
    const auto found = states.find(option);
    return found == states.end() ? State::Off : found->second;
}

QByteArray Options::agree(State &state, quint8 option, quint8 yes, quint8 no) const
{
    if (std::ranges::find(m_offered, option) == m_offered.end())
        return encode(Negotiation{no, option});
    const State before = std::exchange(state, State::On);
    const bool expected = before == State::Asked || before == State::On;
    return expected ? QByteArray() : encode(Negotiation{yes, option});
}

QByteArray Options::refuse(State &state, quint8 option, quint8 no)
{
    const State before = std::exchange(state, State::Refused);
    return before == State::On ? encode(Negotiation{no, option}) : QByteArray();
}

} // namespace ohm::telnet
