# SPDX-License-Identifier: GPL-3.0-or-later
# One place for what every target of the project is compiled with.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(OHM_CCACHE ccache)
if(OHM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without these, ccache refuses every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${OHM_CCACHE}")
endif()

add_library(ohm_options INTERFACE)
target_compile_features(ohm_options INTERFACE cxx_std_23)
target_compile_options(ohm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wno-missing-field-initializers -Wconversion -Wno-sign-conversion
  -Werror
  # The library's headers are not ours to mend; gcc 12 sees maybe-uninitialized inside std::expected and std::variant.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -fpch-preprocess>
  # Clang sees a deprecated function inside std::stable_sort.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
  # At -O2 gcc 12 takes joined std::strings for overruns (its bugs 105329 and 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-array-bounds$<SEMICOLON>-Wno-restrict$<SEMICOLON>-Wno-stringop-overflow>)
target_compile_definitions(ohm_options INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 JSON_USE_IMPLICIT_CONVERSIONS=0
  OHM_VERSION="${PROJECT_VERSION}")
if(OHM_SANITIZE)
  target_compile_options(ohm_options INTERFACE -fsanitize=${OHM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(ohm_options INTERFACE -fsanitize=${OHM_SANITIZE})
endif()
