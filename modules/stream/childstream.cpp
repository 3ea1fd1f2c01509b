// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/childstream.h"

#include "stream/streamtr.h"

#include <cstring>

namespace ohm {

using stream::Tr;

namespace {

class ChildStream final : public ByteStream
{
public:
    ChildStream(std::unique_ptr<ChildProcess> process, const QString &name)
        : m_process(std::move(process))
        , m_name(name)
    {
    }

    Result<std::size_t> read(std::span<char> buffer, Deadline deadline, std::stop_token stop) override;
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override;
    void close() override;

private:
    template <typename Call>
    auto unlessClosed(const std::stop_token &stop, Call call);

    const std::unique_ptr<ChildProcess> m_process;
    const QString m_name;
    std::stop_source m_closed;
    QByteArray m_rest; // read from the program and not fetched yet; of the reading thread
};

// Calls `call` with a token that is stopped by the caller or by close().
template <typename Call>
auto ChildStream::unlessClosed(const std::stop_token &stop, Call call)
{
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback onStop(stop, end);
    const std::stop_callback onClose(m_closed.get_token(), end);
    auto result = call(either.get_token());
    if (!result && m_closed.stop_requested())
        result = fail(ErrorCode::Disconnected, Tr::text("%1 has been closed.").arg(m_name));
    return result;
}

Result<std::size_t> ChildStream::read(std::span<char> buffer, Deadline deadline, std::stop_token stop)
{
    if (m_rest.isEmpty()) {
        auto piece = unlessClosed(stop, [&](const std::stop_token &either) { return m_process->readOutput(deadline, either); });
        if (!piece)
            return fail(piece.error());
        m_rest = std::move(*piece);
    }
    const std::size_t size = std::min(buffer.size(), std::size_t(m_rest.size()));
    std::memcpy(buffer.data(), m_rest.constData(), size);
    m_rest.remove(0, qsizetype(size));
    return size;
}

Result<std::size_t> ChildStream::writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    return unlessClosed(stop, [&](const std::stop_token &either) { return m_process->writeSome(bytes, deadline, either); });
}

void ChildStream::close()
{
    m_closed.request_stop();
    m_process->closeInput();
    m_process->terminate();
}

} // namespace

Result<std::unique_ptr<ByteStream>> openChildStream(ProcessSpec spec)
{
    spec.wantsInput = true;
    spec.discardErrors = !spec.mergeOutput;
    const QString name = spec.program;
    auto process = ChildProcess::start(spec);
    if (!process)
        return fail(process.error());
    return std::make_unique<ChildStream>(std::move(*process), name);
}

} // namespace ohm
