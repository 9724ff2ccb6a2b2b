# galley: compiles and runs SOURCE with what pkg-config says about galley under PREFIX.
set(ENV{PKG_CONFIG_PATH} "${PREFIX}/share/pkgconfig:$ENV{PKG_CONFIG_PATH}")
foreach(module IN ITEMS galley-core galley)
  execute_process(
    COMMAND "${PKG_CONFIG}" --cflags --libs ${module} RESULT_VARIABLE code OUTPUT_VARIABLE flags
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "pkg-config does not know ${module}")
  endif()
endforeach()

separate_arguments(flags UNIX_COMMAND "${flags}")
set(program "${SCRATCH}/pkg_config_user")
execute_process(COMMAND "${COMPILER}" -std=c++17 "${SOURCE}" ${flags} -o "${program}" RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "not compiled with the flags ${flags}")
endif()
execute_process(COMMAND "${program}" RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${program} ended with ${code}")
endif()
