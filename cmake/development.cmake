# galley: what our own tests, examples and benchmarks are compiled with. Nothing here reaches a user's build.
add_library(galley_warnings INTERFACE)
if(MSVC)
  target_compile_options(galley_warnings INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj)
else()
  target_compile_options(galley_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion)
  # Where files are compiled in one piece, the names of one would shadow those of another.
  target_compile_options(galley_warnings INTERFACE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
endif()
if(GALLEY_WERROR)
  target_compile_options(galley_warnings INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

# GALLEY_SANITIZE is a list as -fsanitize takes it: "address,undefined" or "thread".
set(GALLEY_SANITIZE "" CACHE STRING "Sanitizers for galley's own programs")
if(GALLEY_SANITIZE)
  add_compile_options(-fsanitize=${GALLEY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${GALLEY_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # its checks see the instrumented code and report what is not there
    target_compile_options(galley_warnings INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# For programs that run for moments: sanitizers make the optimizer slow, minutes for the larger ones.
add_library(galley_brief INTERFACE)
if(GALLEY_SANITIZE AND NOT MSVC)
  target_compile_options(galley_brief INTERFACE -O0)
endif()

enable_testing() # here, as ctest runs in the top folder

# Writes a header to FILE that includes every header of the components named.
function(galley_write_all_headers file)
  set(text "#pragma once\n")
  foreach(component IN LISTS ARGN)
    galley_component_headers(${component} headers)
    foreach(header IN LISTS headers)
      file(RELATIVE_PATH name "${galley_include}" "${header}")
      string(APPEND text "#include <${name}>\n")
    endforeach()
  endforeach()
  file(GENERATE OUTPUT "${file}" CONTENT "${text}")
endfunction()
