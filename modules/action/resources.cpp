// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/resources.h"

namespace ohm {

void Resources::touch(const QString &scheme, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &receive : m_receivers)
        receive(scheme, name);
}

void Resources::whenTouched(std::function<void(const QString &, const QString &)> receive)
{
    const std::lock_guard lock(m_mutex);
    m_receivers.push_back(std::move(receive));
}

} // namespace ohm
