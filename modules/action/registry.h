// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/foreigntool.h"

#include <memory>
#include <unordered_map>

namespace ohm {

// All actions there are, in the order of declaration. Filled while the workbench is composed, only read afterwards: no locks.
class Registry final
{
public:
    // A name that is taken or breaks the rule for names is a defect and ends the program with a message.
    void add(std::unique_ptr<Action> action);

    const std::vector<std::unique_ptr<Action>> &actions() const { return m_actions; }
    const Action *find(const QString &name) const;
    std::vector<const Action *> inMenu(std::string_view menu) const; // ActionSpec::menu

    // Actions as tools of other servers. Their actions must have been added before.
    void addForeign(ForeignSpec spec);
    const std::vector<std::unique_ptr<ForeignTool>> &foreignTools() const { return m_foreign; }

    // UnknownAction, with the nearest name as the next step.
    Result<const Action *> require(const QString &name) const;

private:
    std::vector<std::unique_ptr<Action>> m_actions;
    std::unordered_map<std::string, const Action *> m_byName;
    std::vector<std::unique_ptr<ForeignTool>> m_foreign;
};

// How a service declares its actions:
//
//   ActionSet actions(bench.registry);
//   actions.add<Open, Opened>({.name = "serial_open", …}, [&service](const Open &open, CallContext &context) { … });
//
// A member function of the service may stand for the lambda: actions.add<Open, Opened>({…}, service, &SerialService::open).
class ActionSet final
{
public:
    explicit ActionSet(Registry &registry)
        : m_registry(registry)
    {
    }

    template <Described Arguments, Described Outcome, typename Function>
    void add(ActionSpec spec, Function function)
    {
        auto run = [function = std::move(function)](const Json &arguments, CallContext &context) -> Result<Json> {
            return mapResult(
                function(decode<Arguments>(arguments), context), [](const Outcome &outcome) { return encode(outcome); });
        };
        m_registry.add(std::make_unique<Action>(
            std::move(spec), structInfo<Arguments>(), structInfo<Outcome>(), Action::Function(std::move(run))));
    }

    template <Described Arguments, Described Outcome, typename Service>
    void add(ActionSpec spec, Service &service, Result<Outcome> (Service::*function)(const Arguments &, CallContext &))
    {
        add<Arguments, Outcome>(std::move(spec), [&service, function](const Arguments &arguments, CallContext &context) {
            return (service.*function)(arguments, context);
        });
    }

private:
    Registry &m_registry;
};

} // namespace ohm
