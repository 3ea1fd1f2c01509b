# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of eai_ipc.
list(TRANSFORM EAI_IPC_SOURCES PREPEND "${firmware}/")

# As firmware_host: with sanitizers always.
add_library(firmware_ipc STATIC ${EAI_IPC_SOURCES} ipc_fixture.c ipc_fixture.h)
target_link_libraries(firmware_ipc PUBLIC firmware_host)

foreach(name IN ITEMS ipc ipc_ring ipc_shm)
  firmware_test(${name})
  target_link_libraries(firmware_test_${name} PRIVATE firmware_ipc)
endforeach()

firmware_test(ipc_zephyr "${firmware}/lib/eai_ipc/eai_ipc_zephyr.c")
target_link_libraries(firmware_test_ipc_zephyr PRIVATE firmware_ipc)
target_include_directories(firmware_test_ipc_zephyr PRIVATE zephyr_stand_in)

# Everything in it with the thread sanitizer, which does not go together with the others.
find_package(Threads REQUIRED)
add_library(firmware_ipc_threads STATIC ${EAI_IPC_SOURCES} unit.c unit.h)
target_include_directories(firmware_ipc_threads PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}" "${firmware}/lib")
target_compile_options(firmware_ipc_threads PUBLIC ${FIRMWARE_WARNINGS} -g -O1 -fsanitize=thread)
target_link_options(firmware_ipc_threads PUBLIC -fsanitize=thread)
target_link_libraries(firmware_ipc_threads PUBLIC Threads::Threads m)
add_executable(firmware_test_ipc_threads test_ipc_threads.c)
target_link_libraries(firmware_test_ipc_threads PRIVATE firmware_ipc_threads)
add_dependencies(firmware_tests firmware_test_ipc_threads)
add_test(NAME firmware_ipc_threads COMMAND firmware_test_ipc_threads)
set_tests_properties(firmware_ipc_threads PROPERTIES LABELS firmware TIMEOUT 120)

# Only where the cross build belongs to the same build tree.
if(TARGET firmware)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  ExternalProject_Get_Property(firmware BINARY_DIR)

  function(firmware_ipc_qemu_test name)
    add_test(NAME firmware_ipc_${name}
      COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/qemu_ipc_test.py" ${ARGN})
    set_tests_properties(firmware_ipc_${name} PROPERTIES LABELS "firmware;qemu" TIMEOUT 120)
  endfunction()

  firmware_ipc_qemu_test(m3_suite suite
    "${BINARY_DIR}/test_ipc-mps2-an385.elf"
    "${BINARY_DIR}/test_ipc_ring-mps2-an385.elf"
    "${BINARY_DIR}/test_ipc_shm-mps2-an385.elf")
  firmware_ipc_qemu_test(m3_budget budget "${BINARY_DIR}/ipc_budget-mps2-an385.elf")
  foreach(board IN LISTS FIRMWARE_TWO_CORE_BOARDS)
    firmware_ipc_qemu_test(link_${board} link
      ${board} "${BINARY_DIR}/ipc_link0-${board}.elf" "${BINARY_DIR}/ipc_link1-${board}.elf")
    firmware_ipc_qemu_test(demo_${board} demo
      ${board} "${FIRMWARE_OUTPUT_DIR}/ipc_demo0-${board}.elf" "${FIRMWARE_OUTPUT_DIR}/ipc_demo1-${board}.elf")
  endforeach()
  firmware_ipc_qemu_test(round_trip cost
    mps2-an521 "${BINARY_DIR}/ipc_link0-mps2-an521.elf" "${BINARY_DIR}/ipc_link1-mps2-an521.elf")
endif()
