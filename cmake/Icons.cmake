# SPDX-License-Identifier: GPL-3.0-or-later
# Renders resources/icons/*.svg at build time and compiles the pictures into ohm_icons, so that nothing needs Qt Svg at run
# time. The icons are masks (one colour, currentColor) that Icons::get() paints in the colour of the theme; app.svg keeps its own.
find_program(OHM_RSVG_CONVERT rsvg-convert)
if(NOT OHM_RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert is missing: install librsvg2-bin")
endif()

# In pixels: 16, 20, 24, 32, 48 and 64 at scale 1 and 2 share what they have in common.
set(OHM_ICON_SIZES 16 20 24 32 40 48 64 96 128)

function(ohm_draw_icon svg folder outEntries outPictures)
  cmake_path(GET svg STEM name)
  set(commands)
  set(made)
  set(lines)
  foreach(size IN LISTS OHM_ICON_SIZES)
    set(png "${folder}/${name}/${size}.png")
    list(APPEND made "${png}")
    list(APPEND commands COMMAND "${OHM_RSVG_CONVERT}" -w ${size} -h ${size} "${svg}" -o "${png}")
    string(APPEND lines "    <file alias=\"icons/${name}/${size}.png\">${png}</file>\n")
  endforeach()
  add_custom_command(OUTPUT ${made}
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}/${name}"
    ${commands}
    DEPENDS "${svg}" VERBATIM COMMENT "Drawing icon ${name}")
  set(${outEntries} "${${outEntries}}${lines}" PARENT_SCOPE)
  set(${outPictures} ${${outPictures}} ${made} PARENT_SCOPE)
endfunction()

function(ohm_compile_icons target)
  file(GLOB svgs CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/*.svg")
  set(entries)
  set(pictures)
  foreach(svg IN LISTS svgs)
    ohm_draw_icon("${svg}" "${PROJECT_BINARY_DIR}/icons" entries pictures)
  endforeach()
  set(qrc "${PROJECT_BINARY_DIR}/icons/icons.qrc")
  file(CONFIGURE OUTPUT "${qrc}" CONTENT "<RCC>\n  <qresource prefix=\"/\">\n${entries}  </qresource>\n</RCC>\n" @ONLY)
  set(source "${PROJECT_BINARY_DIR}/icons/qrc_icons.cpp")
  add_custom_command(OUTPUT "${source}"
    COMMAND Qt6::rcc --name icons --output "${source}" "${qrc}"
    DEPENDS "${qrc}" ${pictures} VERBATIM)
  add_library(${target} STATIC "${source}")
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${target} PRIVATE Qt6::Core)
endfunction()

ohm_compile_icons(ohm_icons)
