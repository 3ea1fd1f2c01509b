# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of what MCTP endpoints do together (requests, bus owners, bridges), and of buses with multiplexers.
firmware_test(mctp_owner mctp_network.c mctp_network.h)
target_link_libraries(firmware_test_mctp_owner PRIVATE firmware_mctp)

firmware_test(i2c_mux)
target_link_libraries(firmware_test_i2c_mux PRIVATE firmware_mctp)

# Only where the cross build belongs to the same build tree.
if(TARGET firmware)
  ExternalProject_Get_Property(firmware BINARY_DIR)
  add_test(NAME firmware_i2c_legs
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/i2c_legs_test.py" "${BINARY_DIR}/i2c_legs-ast1030-evb.elf")
  add_test(NAME firmware_mctp_owner_link
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mctp_owner_test.py"
            mps2-an386 "${BINARY_DIR}/mctp_owner-mps2-an386.elf"
            netduinoplus2 "${FIRMWARE_OUTPUT_DIR}/mctp_serial-netduinoplus2.elf")
  # Against an implementation that is not ours; the fixture is that of the other tests of interoperation.
  add_test(NAME firmware_mctp_owner_interop
    COMMAND "${CMAKE_CURRENT_BINARY_DIR}/pymctp/bin/python" "${CMAKE_CURRENT_SOURCE_DIR}/mctp_interop_test.py"
            mps2-an386 "${BINARY_DIR}/mctp_owner-mps2-an386.elf")
  set_tests_properties(firmware_mctp_owner_interop PROPERTIES
    LABELS "firmware;qemu" TIMEOUT 90 FIXTURES_REQUIRED pymctp)
  set_tests_properties(firmware_i2c_legs firmware_mctp_owner_link PROPERTIES LABELS "firmware;qemu" TIMEOUT 90)
endif()
