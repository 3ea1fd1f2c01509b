# SPDX-License-Identifier: GPL-3.0-or-later
# The programs around eai_ipc. Those that only tests run stay in the build directory.

# The board mps2-an385 is mps2-an386 with a Cortex-M3.
function(firmware_m3_program app)
  set(CPU_FLAGS -mcpu=cortex-m3 -mthumb)
  firmware_program(${app} mps2-an386 ${ARGN} ${EAI_IPC_SOURCES} ${FIRMWARE_LIB_SOURCES})
  set_target_properties(${app}-mps2-an386 PROPERTIES
    OUTPUT_NAME ${app}-mps2-an385 RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
  target_include_directories(${app}-mps2-an386 PRIVATE apps tests)
endfunction()

# The native tests.
foreach(suite IN ITEMS ipc ipc_ring ipc_shm)
  firmware_m3_program(test_${suite} tests/test_${suite}.c tests/ipc_fixture.c tests/unit.c apps/ipc_suite/suite.c)
  target_link_options(test_${suite}-mps2-an386 PRIVATE
    --specs=rdimon.specs -Wl,--wrap=main -Wl,--defsym=end=__bss_end)
endforeach()

firmware_m3_program(ipc_budget apps/ipc_budget/main.c apps/mctp_budget/meter.c)
target_compile_options(ipc_budget-mps2-an386 PRIVATE -Os)

# Two programs for a board of two processors: the first is the kernel that QEMU starts, the second is loaded beside it.
set(IPC_LINK_SOURCES
  ${EAI_IPC_SOURCES}
  ${FIRMWARE_LIB_SOURCES}
  apps/ipc_link/link.c
  drivers/cortex_m/cortex_m.c
  drivers/cortex_m/fault.c
  drivers/cortex_m/startup_v8m.c
  drivers/sse200/sse200.c)

function(firmware_sse200_program app board processor)
  set(target ${app}${processor}-${board})
  set(script sse200_processor${processor}.ld)
  set(flags -mcpu=cortex-m33+nodsp -mthumb -mfloat-abi=soft)
  add_executable(${target} ${ARGN})
  target_include_directories(${target} PRIVATE lib drivers boards boards/${board} apps)
  set_target_properties(${target} PROPERTIES
    C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF SUFFIX .elf
    LINK_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/boards/${script};${CMAKE_CURRENT_SOURCE_DIR}/boards/sections.ld")
  target_compile_options(${target} PRIVATE
    ${flags} -Os -g3 -ffunction-sections -fdata-sections -fno-common ${FIRMWARE_WARNINGS})
  target_link_options(${target} PRIVATE
    ${flags} -nostartfiles --specs=nano.specs -T ${script} "-L${CMAKE_CURRENT_SOURCE_DIR}/boards"
    -Wl,--gc-sections -Wl,--build-id=sha1 -Wl,--fatal-warnings)
endfunction()

foreach(board IN LISTS FIRMWARE_TWO_CORE_BOARDS)
  include(boards/${board}/board.cmake)
  firmware_sse200_program(ipc_link ${board} 0
    apps/ipc_link/processor0.c apps/mctp_budget/meter.c ${BOARD_SOURCES} ${IPC_LINK_SOURCES})
  firmware_sse200_program(ipc_link ${board} 1
    apps/ipc_link/processor1.c drivers/cortex_m/restart.c ${IPC_LINK_SOURCES})

  # For the bench, which starts both.
  firmware_sse200_program(ipc_demo ${board} 0
    apps/ipc_link/demo.c ${BOARD_SOURCES} ${IPC_LINK_SOURCES})
  firmware_sse200_program(ipc_demo ${board} 1
    apps/ipc_link/processor1.c drivers/cortex_m/restart.c ${IPC_LINK_SOURCES})
  set_target_properties(ipc_demo0-${board} ipc_demo1-${board} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${FIRMWARE_OUTPUT_DIR}")
endforeach()
