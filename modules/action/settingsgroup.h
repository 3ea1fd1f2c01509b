// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/fields.h"
#include "action/validate.h"
#include "core/settingsstore.h"

namespace ohm {

// What a settings page needs to know of a group; made by SettingsGroup<T>.
struct SettingsPage
{
    QString group; // "console": the key in the file
    Text title;
    const StructInfo &info;
    Json defaults;
};

// A struct of settings: its members are the settings, its initialisers the defaults, its describe() the page in the dialog.
//
//   struct ConsoleSettings { int scrollbackMiB = 64; };            SettingsGroup<ConsoleSettings> console(store, "console",
//   Tr::text("Console")); console.get().scrollbackMiB
template <Described Struct>
class SettingsGroup final
{
public:
    SettingsGroup(SettingsStore &store, const QString &name, Text title)
        : m_store(store)
        , m_page{.group = name, .title = title, .info = structInfo<Struct>(), .defaults = encode(Struct{})}
    {
    }

    // Values in the file that do not fit (an older version's, a typing error) fall back to the defaults.
    Struct get() const
    {
        const Json values = m_store.group(m_page.group);
        return validate(values, m_page.info) ? decode<Struct>(values) : Struct{};
    }

    Result<void> set(const Struct &values)
    {
        const Json json = encode(values);
        if (auto checked = validate(json, m_page.info); !checked)
            return checked;
        return m_store.setGroup(m_page.group, json);
    }

    const SettingsPage &page() const { return m_page; }

private:
    SettingsStore &m_store;
    const SettingsPage m_page;
};

} // namespace ohm
