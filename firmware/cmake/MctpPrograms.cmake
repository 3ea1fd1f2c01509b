# SPDX-License-Identifier: GPL-3.0-or-later
# The programs around MCTP. They are built as they would be for a product, -Os; those that only tests run stay in the
# build directory.

function(firmware_mctp_program app board)
  firmware_program(${app} ${board} ${ARGN} ${FIRMWARE_LIB_SOURCES} ${MCTP_SOURCES})
  target_include_directories(${app}-${board} PRIVATE apps)
  target_compile_options(${app}-${board} PRIVATE -Os)
endfunction()

function(firmware_mctp_test_program app board)
  firmware_mctp_program(${app} ${board} ${ARGN})
  set_target_properties(${app}-${board} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
endfunction()

firmware_mctp_test_program(mctp_budget mps2-an386
  apps/mctp_budget/main.c apps/mctp_budget/meter.c)

# For the size of the code alone, and of an endpoint's memory.
add_library(mctp_size STATIC ${MCTP_SOURCES} apps/mctp_budget/ram.c)
set_target_properties(mctp_size PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF)
target_include_directories(mctp_size PRIVATE lib)
target_compile_options(mctp_size PRIVATE
  -mcpu=cortex-m4 -mthumb -Os -ffunction-sections -fdata-sections ${FIRMWARE_WARNINGS})

foreach(board IN LISTS FIRMWARE_BOARDS)
  firmware_mctp_program(mctp_serial ${board} apps/mctp_serial/main.c ${MCTP_LINK_NODE_SOURCES})
endforeach()

firmware_mctp_test_program(mctp_owner mps2-an386 apps/mctp_owner/main.c ${MCTP_LINK_NODE_SOURCES})

# Who owns which bus, from boards/NAME/TABLE.toml; a conflict ends the build here.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
function(firmware_ownership board table_name output)
  set(made "${CMAKE_BINARY_DIR}/${table_name}-${board}.c")
  set(table "${CMAKE_CURRENT_SOURCE_DIR}/boards/${board}/${table_name}.toml")
  add_custom_command(OUTPUT "${made}"
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/tools/ownership.py" "${table}" "${made}"
    DEPENDS "${table}" "${CMAKE_CURRENT_SOURCE_DIR}/tools/ownership.py" VERBATIM)
  add_custom_target(${table_name}-${board} DEPENDS "${made}")
  set(${output} "${made}" PARENT_SCOPE)
endfunction()

firmware_ownership(ast1030-evb ownership ast1030_ownership)
firmware_ownership(ast1030-evb legs ast1030_legs)
foreach(mode IN ITEMS old new)
  firmware_mctp_program(mctp_i2c_${mode} ast1030-evb apps/mctp_i2c/main.c apps/mctp_i2c/thermometer.c
    ${ast1030_ownership} ${MCTP_NODE_SOURCES})
  add_dependencies(mctp_i2c_${mode}-ast1030-evb ownership-ast1030-evb)
  target_include_directories(mctp_i2c_${mode}-ast1030-evb PRIVATE apps/mctp_i2c)
  string(COMPARE EQUAL ${mode} new new_mode)
  target_compile_definitions(mctp_i2c_${mode}-ast1030-evb PRIVATE I2C_NEW_MODE=${new_mode})
endforeach()

firmware_mctp_test_program(i2c_legs ast1030-evb apps/i2c_legs/main.c ${ast1030_legs})
add_dependencies(i2c_legs-ast1030-evb legs-ast1030-evb)

# Three ways to part the work between tasks, each with and without memory protection: docs/mctp-ownership.md.
foreach(structure IN ITEMS 0 1 2)
  foreach(protect IN ITEMS 0 1)
    set(app mctp_ownership_${structure}${protect})
    firmware_mctp_test_program(${app} mps2-an386
      apps/mctp_ownership/main.c apps/mctp_ownership/kernel.c apps/mctp_budget/meter.c)
    target_include_directories(${app}-mps2-an386 PRIVATE apps/mctp_ownership)
    target_compile_definitions(${app}-mps2-an386 PRIVATE STRUCTURE=${structure} PROTECT=${protect})
  endforeach()
endforeach()
