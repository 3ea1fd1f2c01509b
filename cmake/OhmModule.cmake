# SPDX-License-Identifier: GPL-3.0-or-later
# ohm_module(NAME
#   ENGINE a.cpp a.h …  [DEPENDS core stream …] [LIBRARIES Qt6::Network …]
#   [PANEL p.cpp p.h …  [PANEL_DEPENDS ui …] [PANEL_LIBRARIES …]])
#
# Makes the two targets of a module: ohm_NAME, which never links Qt Gui or Widgets, and ohm_NAME_panel, which does and sees the
# engine. Both include headers as "NAME/header.h".
function(ohm_module name)
  cmake_parse_arguments(arg "" "" "ENGINE;DEPENDS;LIBRARIES;PANEL;PANEL_DEPENDS;PANEL_LIBRARIES" ${ARGN})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "ohm_module(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(arg_ENGINE)
    ohm_library(ohm_${name} "${arg_ENGINE}" "${arg_DEPENDS}" "Qt6::Core;${arg_LIBRARIES}")
    if(NOT name STREQUAL "core")
      target_precompile_headers(ohm_${name} REUSE_FROM ohm_core)
    endif()
  endif()
  if(arg_PANEL AND OHM_GUI)
    set(depends ${arg_PANEL_DEPENDS})
    if(arg_ENGINE)
      list(PREPEND depends ${name})
    endif()
    ohm_library(ohm_${name}_panel "${arg_PANEL}" "${depends}" "Qt6::Widgets;${arg_PANEL_LIBRARIES}")
    target_precompile_headers(ohm_${name}_panel PRIVATE "${PROJECT_SOURCE_DIR}/cmake/pch_widgets.h")
  endif()
endfunction()

# A static library with the project's options; DEPENDS names modules, LIBRARIES names foreign targets.
function(ohm_library target sources depends libraries)
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/modules")
  target_link_libraries(${target} PUBLIC ohm_options nlohmann_json::nlohmann_json Threads::Threads ${libraries})
  foreach(dependency IN LISTS depends)
    target_link_libraries(${target} PUBLIC ohm_${dependency})
  endforeach()
endfunction()
