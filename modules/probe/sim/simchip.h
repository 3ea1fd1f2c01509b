// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/jtagchain.h"

#include <chrono>
#include <optional>

namespace ohm::probe::sim {

// A chip on the bench: its JTAG pins, its reset pins, its power. The chip is powered when it is made; one whose processor is
// gone is like one without power.
class SimChip
{
public:
    virtual ~SimChip() = default;

    void setPins(bool tck, bool tms, bool tdi)
    {
        if (isPowered())
            m_chain.setPins(tck, tms, tdi);
    }
    bool tdo() const { return !isPowered() || m_chain.tdo(); } // without power the pull-up wins

    // While no pin moves. How long until it wants to be called again; nullopt: not before a pin has moved.
    std::optional<std::chrono::milliseconds> goOn() { return isPowered() ? workOn() : std::nullopt; }
    void setResetPins(bool trst, bool srst); // true: active
    void setPower(bool on);
    bool isPowered() const { return m_powered && isAlive(); }

protected:
    JtagChain &chain() { return m_chain; }
    virtual bool isAlive() const = 0;
    virtual std::optional<std::chrono::milliseconds> workOn() = 0;
    virtual void powerUp() = 0;
    virtual void powerDown() = 0;
    virtual void setSystemReset(bool active) = 0;

private:
    JtagChain m_chain;
    bool m_powered = true;
};

} // namespace ohm::probe::sim
