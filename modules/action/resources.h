// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>
#include <mutex>

namespace ohm {

// One thing that can be read by its address.
struct ResourceInfo
{
    QString name; // what follows "scheme://", e.g. "c1"
    QString title; // what a person reads
};

// What a module offers for reading under one scheme: "console://c1" is the last output of the console c1. Both functions are
// called from any thread and must not wait.
struct ResourceProvider
{
    QString scheme; // "console"
    Text title; // of the kind: "Console output"
    Text help; // one sentence: what one reads there
    QString mimeType = QStringLiteral("text/plain");
    std::function<std::vector<ResourceInfo>()> list;
    std::function<Result<QByteArray>(const QString &name)> read; // UTF-8; NotFound for a name that is not there
};

// Everything that can be read by address. Providers are added while composing; the rest is thread safe.
class Resources final
{
public:
    void add(ResourceProvider provider) { m_providers.push_back(std::move(provider)); }
    const std::vector<ResourceProvider> &providers() const { return m_providers; }

    // Tells whoever subscribed that scheme://name reads differently now. Cheap while nobody did.
    void touch(const QString &scheme, const QString &name);
    void whenTouched(std::function<void(const QString &scheme, const QString &name)> receive);

private:
    std::vector<ResourceProvider> m_providers;
    std::mutex m_mutex;
    std::vector<std::function<void(const QString &, const QString &)>> m_receivers;
};

} // namespace ohm
