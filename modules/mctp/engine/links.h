// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

#include <QObject>

namespace ohm::mctp {

struct OpenRequest
{
    QString port; // a bench device ("qemu:demo:1"), a path, or an address ("socket://host:port", "unix:/path")
    QString name; // empty: chosen
    std::optional<BindingKind> binding; // the port's own when left out, else serial
    int eid = 9; // ours
    std::optional<int> ownAddress; // the port's own when left out, else 0x20
    int baud = 115200;
};

// All MCTP links of the bench, published as its devices of kind "mctp". A link holds the lease on its port until it is closed:
// a console that has the port lends it, and gets it back. While somebody else has taken the port over, or it went away, the
// link waits, and goes on by itself. Thread safe.
class Links final
{
public:
    explicit Links(Bench &bench);
    ~Links();
    Q_DISABLE_COPY_MOVE(Links)

    using LinkPointer = std::shared_ptr<Link>;

    Result<LinkPointer> open(const OpenRequest &request, const Caller &opener, Deadline deadline, std::stop_token stop);
    Result<LinkStatistics> close(const QString &name);

    Result<LinkPointer> require(const QString &name) const; // NotFound; "l1" or "mctp:l1"
    LinkPointer find(const QString &name) const; // null when there is none
    std::vector<LinkPointer> all() const;

    Bench &bench() { return m_bench; }

private:
    Result<LinkSettings> settingsFor(const OpenRequest &request);
    Result<void> borrowPort(const LinkSettings &settings, const DeviceId &port, const Caller &opener);
    Result<PortPlace> locate(const LinkSettings &settings, const Caller &opener, const PortPlace &last);
    void giveBack(const LinkSettings &settings, const DeviceId &port);
    Result<void> openWhenLent(Link &link, Deadline deadline, const std::stop_token &stop) const;
    void publish(const QString &name);
    void followLeases(const LeaseList &leases);
    void followDevices(const DeviceList &devices);

    Bench &m_bench;
    mutable std::mutex m_mutex;
    std::map<QString, LinkPointer> m_links;
    std::mutex m_publishing;
    QObject m_context; // in whose thread leases are followed
};

} // namespace ohm::mctp
