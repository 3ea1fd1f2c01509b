// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualbench/virtualbench.h"

#include "virtualbench/actions/demo.h"

namespace ohm {

using namespace Qt::StringLiterals;

namespace {

class VirtualBenchModule final : public Module
{
public:
    explicit VirtualBenchModule(Bench &bench) { addDemoActions(bench); }
    QString name() const override { return u"virtualbench"_s; }
};

} // namespace

std::unique_ptr<Module> makeVirtualBenchModule(Bench &bench) { return std::make_unique<VirtualBenchModule>(bench); }

} // namespace ohm
