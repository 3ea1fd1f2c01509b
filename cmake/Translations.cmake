# SPDX-License-Identifier: GPL-3.0-or-later
# German and Chinese. Sources speak English; Tr::tr() is found by lupdate by itself, Tr::text() because it is told that it is
# another QT_TR_NOOP (the text is kept and translated where it is shown).
#
#   cmake --build build/dev --target translations_update     brings translations/*.ts up to date with the sources
#
# The .qm files go to share/ohmdeck/translations of the build tree. The test "translations" fails while a sentence of the
# sources is missing in a .ts or not translated.
set(OHM_LANGUAGES de zh_CN)
set(OHM_TRANSLATIONS "${PROJECT_SOURCE_DIR}/translations")

get_target_property(OHM_LUPDATE Qt6::lupdate IMPORTED_LOCATION)
get_target_property(OHM_LRELEASE Qt6::lrelease IMPORTED_LOCATION)
set(OHM_TRANSLATED "${PROJECT_SOURCE_DIR}/app")
foreach(module IN ITEMS core action stream memory session mcp ui ${OHM_MODULES})
  if(TARGET ohm_${module} OR TARGET ohm_${module}_panel)
    list(APPEND OHM_TRANSLATED "${PROJECT_SOURCE_DIR}/modules/${module}")
  endif()
endforeach()
set(OHM_LUPDATE_ARGUMENTS
  ${OHM_TRANSLATED} -extensions cpp,h -I "${PROJECT_SOURCE_DIR}/modules"
  -I "${PROJECT_SOURCE_DIR}/app" -I "${PROJECT_SOURCE_DIR}" -tr-function-alias QT_TR_NOOP+=text -locations none -no-obsolete)

set(ts_files)
set(qm_files)
foreach(language IN LISTS OHM_LANGUAGES)
  set(ts "${OHM_TRANSLATIONS}/ohmdeck_${language}.ts")
  list(APPEND ts_files "${ts}")
  if(EXISTS "${ts}")
    set(qm "${PROJECT_BINARY_DIR}/share/ohmdeck/translations/ohmdeck_${language}.qm")
    add_custom_command(OUTPUT "${qm}"
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/share/ohmdeck/translations"
      COMMAND "${OHM_LRELEASE}" -silent "${ts}" -qm "${qm}"
      DEPENDS "${ts}" VERBATIM COMMENT "Compiling the translation ${language}")
    list(APPEND qm_files "${qm}")
  endif()
endforeach()

add_custom_target(translations ALL DEPENDS ${qm_files})
add_custom_target(translations_update
  COMMAND "${OHM_LUPDATE}" ${OHM_LUPDATE_ARGUMENTS} -ts ${ts_files}
  VERBATIM COMMENT "Collecting what there is to translate")
if(qm_files)
  install(FILES ${qm_files} DESTINATION share/ohmdeck/translations)
endif()

foreach(language IN LISTS OHM_LANGUAGES)
  add_test(NAME translations_${language}
    COMMAND "${CMAKE_COMMAND}" "-DLUPDATE=${OHM_LUPDATE}" "-DARGUMENTS=${OHM_LUPDATE_ARGUMENTS}"
      "-DTS=${OHM_TRANSLATIONS}/ohmdeck_${language}.ts" "-DCOPY=${PROJECT_BINARY_DIR}/translations/ohmdeck_${language}.ts"
      -P "${PROJECT_SOURCE_DIR}/cmake/CheckTranslation.cmake")
  set_tests_properties(translations_${language} PROPERTIES LABELS unit TIMEOUT 120)
endforeach()
