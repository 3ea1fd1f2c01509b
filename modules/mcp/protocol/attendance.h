// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/approvals.h"

namespace ohm::mcp {

// Attends to approvals as long as it lives.
class Attendance final
{
public:
    explicit Attendance(Approvals &approvals)
        : m_approvals(approvals)
    {
        m_approvals.attend();
    }
    Q_DISABLE_COPY_MOVE(Attendance)
    ~Attendance() { m_approvals.leave(); }

private:
    Approvals &m_approvals;
};

} // namespace ohm::mcp
