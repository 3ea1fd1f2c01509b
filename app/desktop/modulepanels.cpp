// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/modulepanels.h"

#include "mcp/panel/mcppanels.h"
#ifdef OHM_WITH_MCTP
#include "mctp/panel/mctppanels.h"
#endif
#ifdef OHM_WITH_PROBE
#include "probe/panel/probepanels.h"
#endif
#ifdef OHM_WITH_QEMU
#include "qemu/panel/qemupanels.h"
#endif
#ifdef OHM_WITH_SERIAL
#include "serial/panel/serialpanels.h"
#endif

namespace ohm {

void addModulePanels(PanelRegistry &panels, Workbench &workbench)
{
#ifdef OHM_WITH_SERIAL
    addSerialPanels(panels, workbench.bench(), *workbench.module(QStringLiteral("serial")));
#endif
#ifdef OHM_WITH_QEMU
    addQemuPanels(panels, workbench.bench(), *workbench.module(QStringLiteral("qemu")));
#endif
#ifdef OHM_WITH_MCTP
    addMctpPanels(panels, workbench.bench(), *workbench.module(QStringLiteral("mctp")));
#endif
#ifdef OHM_WITH_PROBE
    addProbePanels(panels, workbench.bench(), *workbench.module(QStringLiteral("probe")));
#endif
    addMcpPanels(panels, workbench.bench(), workbench.mcp());
}

} // namespace ohm
