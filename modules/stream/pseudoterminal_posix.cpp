// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/pseudoterminal.h"

#include "stream/fdstream_posix.h"
#include "stream/serialline_posix.h"
#include "stream/streamtr.h"

#include <QFile>

#include <fcntl.h>
#include <stdlib.h>

#include <array>
#include <cerrno>

namespace ohm {

using stream::Tr;
using namespace Qt::StringLiterals;

namespace {

QByteArray targetOf(const QByteArray &link)
{
    std::array<char, 256> target;
    const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
    return size > 0 ? QByteArray(target.data(), size) : QByteArray();
}

// A symbolic link that disappears with the object, unless somebody else has replaced it meanwhile.
class PeerLink final
{
public:
    static Result<std::unique_ptr<PeerLink>> make(const QString &path, const QString &target);
    PeerLink(const QByteArray &path, const QByteArray &target)
        : m_path(path)
        , m_target(target)
    {
    }
    Q_DISABLE_COPY_MOVE(PeerLink)
    ~PeerLink()
    {
        if (targetOf(m_path) == m_target)
            ::unlink(m_path.constData());
    }

private:
    const QByteArray m_path;
    const QByteArray m_target;
};

Result<std::unique_ptr<PeerLink>> PeerLink::make(const QString &path, const QString &target)
{
    const QByteArray link = QFile::encodeName(path);
    const QByteArray peer = QFile::encodeName(target);
    if (targetOf(link).startsWith("/dev/pts/")) // left over by a program that was killed
        ::unlink(link.constData());
    if (::symlink(peer.constData(), link.constData()) == 0)
        return std::make_unique<PeerLink>(link, peer);
    if (errno == EEXIST)
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 exists already and is no link to a pseudo terminal.").arg(path));
    return failErrno(errno, Tr::text("The link %1 cannot be made").arg(path));
}

class PosixPseudoTerminal final : public PseudoTerminal
{
public:
    PosixPseudoTerminal(UniqueFd master, UniqueFd peer, const QString &peerPath, std::unique_ptr<PeerLink> link)
        : m_stream(std::move(master), u"pty %1"_s.arg(peerPath), {})
        , m_peer(std::move(peer))
        , m_peerPath(peerPath)
        , m_link(std::move(link))
    {
    }
    ~PosixPseudoTerminal() override { close(); }

    Result<std::size_t> read(std::span<char> buffer, Deadline deadline, std::stop_token stop) override
    {
        return m_stream.read(buffer, deadline, stop);
    }
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override
    {
        return m_stream.writeSome(bytes, deadline, stop);
    }
    void close() override
    {
        m_stream.close();
        const std::lock_guard lock(m_mutex);
        m_link.reset();
        m_peer.reset();
    }
    QString peerPath() const override { return m_peerPath; }

private:
    FdStream m_stream;
    std::mutex m_mutex; // of what close() lets go
    // Ours of the other side. As long as it is open, another program's closing is no hang-up, which read(2) and poll(2) would
    // otherwise report without end.
    UniqueFd m_peer;
    const QString m_peerPath;
    std::unique_ptr<PeerLink> m_link;
};

std::unexpected<Error> cannotMake() { return failErrno(errno, Tr::text("A pseudo terminal cannot be made")); }

} // namespace

Result<std::unique_ptr<PseudoTerminal>> createPseudoTerminal(const QString &link)
{
    UniqueFd master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK));
    std::array<char, 64> name;
    if (!master.isOpen() || ::unlockpt(master.get()) != 0 || ::ptsname_r(master.get(), name.data(), name.size()) != 0)
        return cannotMake();
    UniqueFd peer(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!peer.isOpen())
        return cannotMake();
    if (const int error = serialline::apply(peer.get(), {}); error != 0)
        return failErrno(error, Tr::text("A pseudo terminal cannot be set up"));
    const QString path = QString::fromLocal8Bit(name.data());
    std::unique_ptr<PeerLink> peerLink;
    if (!link.isEmpty()) {
        auto made = PeerLink::make(link, path);
        if (!made)
            return fail(made.error());
        peerLink = std::move(*made);
    }
    return std::make_unique<PosixPseudoTerminal>(std::move(master), std::move(peer), path, std::move(peerLink));
}

} // namespace ohm
