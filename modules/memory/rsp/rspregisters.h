// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>
#include <vector>

namespace ohm::rsp {

// One register as a target description names it (GDB manual, appendix G "Target Descriptions").
struct RegisterInfo
{
    QString name;
    int number = 0; // in p, P and stop replies
    int bits = 32; // a multiple of 8
    QString type; // "int", "code_ptr", "ieee_single" …
    QString group; // "general", "float", "system", "vector"; may be empty
    QString feature; // "org.gnu.gdb.arm.m-profile"
    std::size_t offset = 0; // of its first byte in the answer to g, which holds all registers in order of their number
};

struct TargetDescription
{
    QString architecture; // "arm"; may be empty
    std::vector<RegisterInfo> registers; // in order of their number

    const RegisterInfo *find(QStringView name) const;
};

// `fetch` gives the document of a name; "target.xml" is the first one. Protocol for what is no target description.
using FetchDocument = std::function<Result<QByteArray>(const QString &name)>;
Result<TargetDescription> readTargetDescription(const FetchDocument &fetch);

} // namespace ohm::rsp
