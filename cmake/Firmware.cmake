# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the firmware with the cross compiler, as a build of its own; the target is "firmware". The program looks for
# the ELF files in share/ohmdeck/firmware beside its bin.
include(ExternalProject)
include("${PROJECT_SOURCE_DIR}/firmware/cmake/Boards.cmake")

find_program(OHM_ARM_GCC arm-none-eabi-gcc)
if(NOT OHM_ARM_GCC)
  message(FATAL_ERROR "arm-none-eabi-gcc is missing: install gcc-arm-none-eabi and libnewlib-arm-none-eabi, "
                      "or configure with -DOHM_FIRMWARE=OFF")
endif()

set(FIRMWARE_OUTPUT_DIR "${CMAKE_BINARY_DIR}/share/ohmdeck/firmware")
set(FIRMWARE_IMAGES ${FIRMWARE_BOARDS})
list(TRANSFORM FIRMWARE_IMAGES REPLACE "(.+)" "${FIRMWARE_OUTPUT_DIR}/bench_demo-\\1.elf")

set(firmware_build "${CMAKE_COMMAND}" --build .)
if(NOT OHM_FIRMWARE)
  list(APPEND firmware_build --target)
  foreach(board IN LISTS FIRMWARE_BOARDS)
    list(APPEND firmware_build bench_demo-${board})
  endforeach()
endif()

# BUILD_ALWAYS, because only the inner build knows what its files depend on; when nothing changed it takes no time.
ExternalProject_Add(firmware
  SOURCE_DIR "${PROJECT_SOURCE_DIR}/firmware"
  BINARY_DIR "${CMAKE_BINARY_DIR}/firmware/cross"
  PREFIX "${CMAKE_BINARY_DIR}/firmware/external"
  CMAKE_ARGS
    "-DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/firmware/cmake/arm-none-eabi.cmake"
    "-DFIRMWARE_OUTPUT_DIR=${FIRMWARE_OUTPUT_DIR}"
    "-DFIRMWARE_VERSION=${PROJECT_VERSION}"
  BUILD_COMMAND ${firmware_build}
  BUILD_ALWAYS ON
  BUILD_BYPRODUCTS ${FIRMWARE_IMAGES}
  INSTALL_COMMAND "")

# With it the workbench can be on an emulated I2C bus. A module of QEMU's process, not of ours: no libraries, no sanitizers.
if(UNIX)
  add_library(firmware_i2c_bridge MODULE "${PROJECT_SOURCE_DIR}/firmware/tests/qemu/i2c_bridge.c")
  set_target_properties(firmware_i2c_bridge PROPERTIES PREFIX "" OUTPUT_NAME i2c_bridge C_VISIBILITY_PRESET hidden
    C_EXTENSIONS ON LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/share/ohmdeck/qemu")
  target_compile_options(firmware_i2c_bridge PRIVATE -Wall -Wextra -Werror)
  add_dependencies(firmware firmware_i2c_bridge)
endif()
