# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of MCTP and PLDM.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
list(TRANSFORM MCTP_SOURCES PREPEND "${firmware}/")

# As firmware_host: with sanitizers always.
add_library(firmware_mctp STATIC ${MCTP_SOURCES} mctp_fixture.c mctp_fixture.h)
target_link_libraries(firmware_mctp PUBLIC firmware_host)

foreach(name IN ITEMS mctp mctp_bindings mctp_control pldm)
  firmware_test(${name})
  target_link_libraries(firmware_test_${name} PRIVATE firmware_mctp)
endforeach()

firmware_test(stm32h7_i2c stm32h7_i2c_model.c "${firmware}/drivers/stm32h7_i2c/stm32h7_i2c.c")
target_link_libraries(firmware_test_stm32h7_i2c PRIVATE firmware_mctp)
target_include_directories(firmware_test_stm32h7_i2c BEFORE PRIVATE fake "${firmware}/drivers")

add_executable(firmware_mctp_probe mctp_probe.c)
target_link_libraries(firmware_mctp_probe PRIVATE firmware_mctp)
add_dependencies(firmware_tests firmware_mctp_probe)
add_test(NAME firmware_mctp_vectors
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mctp_vectors_test.py" $<TARGET_FILE:firmware_mctp_probe>)
set_tests_properties(firmware_mctp_vectors PROPERTIES LABELS firmware TIMEOUT 60)

add_test(NAME firmware_ownership COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/ownership_test.py")
set_tests_properties(firmware_ownership PROPERTIES LABELS firmware TIMEOUT 60)

# Only where the cross build belongs to the same build tree.
if(TARGET firmware)
  ExternalProject_Get_Property(firmware BINARY_DIR)
  add_test(NAME firmware_mctp_budget
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mctp_budget_test.py"
            "${BINARY_DIR}/mctp_budget-mps2-an386.elf" "${BINARY_DIR}/libmctp_size.a")
  set_tests_properties(firmware_mctp_budget PROPERTIES LABELS "firmware;qemu" TIMEOUT 60)

  add_test(NAME firmware_mctp_ownership
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mctp_ownership_test.py" "${BINARY_DIR}")
  set_tests_properties(firmware_mctp_ownership PROPERTIES LABELS "firmware;qemu" TIMEOUT 60)

  # Against an implementation that is not ours; needs a package index once.
  set(pymctp "${CMAKE_CURRENT_BINARY_DIR}/pymctp")
  set(interop "${CMAKE_CURRENT_SOURCE_DIR}/mctp_interop_test.py")
  add_test(NAME firmware_mctp_pymctp COMMAND Python3::Interpreter "${interop}" --install "${pymctp}")
  set_tests_properties(firmware_mctp_pymctp PROPERTIES LABELS "firmware;qemu" TIMEOUT 300 FIXTURES_SETUP pymctp)
  foreach(board IN LISTS FIRMWARE_BOARDS)
    add_test(NAME firmware_mctp_interop_${board}
      COMMAND "${pymctp}/bin/python" "${interop}" ${board} "${FIRMWARE_OUTPUT_DIR}/mctp_serial-${board}.elf")
    set_tests_properties(firmware_mctp_interop_${board} PROPERTIES
      LABELS "firmware;qemu" TIMEOUT 120 FIXTURES_REQUIRED pymctp)
  endforeach()

  foreach(mode IN ITEMS old new)
    add_test(NAME firmware_mctp_i2c_${mode}
      COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mctp_i2c_test.py" $<TARGET_FILE:firmware_i2c_bridge>
              "${FIRMWARE_OUTPUT_DIR}/mctp_i2c_${mode}-ast1030-evb.elf")
    set_tests_properties(firmware_mctp_i2c_${mode} PROPERTIES LABELS "firmware;qemu" TIMEOUT 60)
  endforeach()
endif()

add_test(NAME firmware_mctp_fuzz
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/fuzz_test.py" "${CMAKE_CURRENT_BINARY_DIR}/fuzz")
set_tests_properties(firmware_mctp_fuzz PROPERTIES LABELS "firmware;fuzz" TIMEOUT 180)
