# SPDX-License-Identifier: GPL-3.0-or-later
# The hardware-free sources, relative to firmware/: built for every board and natively for the tests.
set(FIRMWARE_LIB_SOURCES
  lib/fault/fault_report.c
  lib/log/log.c
  lib/ring/ring.c
  lib/rtt/rtt.c
  lib/serial/serial.c
  lib/shell/console.c
  lib/shell/line_editor.c
  lib/shell/shell.c
  lib/text/number.c
  lib/text/text.c
  lib/variables/variables.c)

set(MCTP_SOURCES
  lib/i2c/i2c_mux.c
  lib/i2c/i2c_owner.c
  lib/i2c/i2c_service.c
  lib/mctp/crc.c
  lib/mctp/mctp.c
  lib/mctp/mctp_bridge.c
  lib/mctp/mctp_control.c
  lib/mctp/mctp_i2c.c
  lib/mctp/mctp_i2c_leg.c
  lib/mctp/mctp_owner.c
  lib/mctp/mctp_owner_commands.c
  lib/mctp/mctp_requester.c
  lib/mctp/mctp_route.c
  lib/mctp/mctp_serial.c
  lib/pldm/pldm.c
  lib/pldm/pldm_sensor.c)

# An endpoint with sensors and a test service, and the same on a board's second serial line.
set(MCTP_NODE_SOURCES
  apps/mctp_node/node.c
  apps/mctp_node/sensors.c
  apps/mctp_node/test_service.c)
set(MCTP_LINK_NODE_SOURCES ${MCTP_NODE_SOURCES} apps/mctp_node/link_node.c)

set(BENCH_DEMO_SOURCES
  apps/bench_demo/bench.c
  apps/bench_demo/commands.c
  apps/bench_demo/demo.c
  apps/bench_demo/demo_log.c
  apps/bench_demo/demo_variables.c
  apps/bench_demo/motor.c
  apps/bench_demo/rtt_line.c)

# The backend for Zephyr is built within Zephyr; here only its test builds it.
set(EAI_IPC_SOURCES
  lib/eai_ipc/eai_ipc.c
  lib/eai_ipc/eai_ipc_instance.c
  lib/eai_ipc/eai_ipc_loopback.c
  lib/eai_ipc/eai_ipc_shm.c
  lib/eai_ipc/icmsg.c
  lib/eai_ipc/icmsg_ring.c)
