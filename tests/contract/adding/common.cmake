# galley: a copy of the tree that may be changed, and compilers' answers about it.
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
foreach(folder include tests/contract tests/support tests/model examples)
  get_filename_component(parent "${SCRATCH}/${folder}" DIRECTORY)
  file(COPY "${SOURCE}/${folder}" DESTINATION "${parent}")
endforeach()
set(flags -std=c++${STANDARD} -O0 "-I${SCRATCH}/include" "-I${SCRATCH}/tests")

# Replaces text in a file of the copy; text that is not there is a failure.
function(edit file old new)
  file(READ "${SCRATCH}/${file}" before)
  string(REPLACE "${old}" "${new}" after "${before}")
  if(after STREQUAL before)
    message(FATAL_ERROR "${file} no longer holds: ${old}")
  endif()
  file(WRITE "${SCRATCH}/${file}" "${after}")
endfunction()

# expect_compiles(FILE [FLAGS...])
function(expect_compiles file)
  execute_process(COMMAND "${COMPILER}" ${flags} -fsyntax-only ${ARGN} "${SCRATCH}/${file}" RESULT_VARIABLE failed
                  ERROR_VARIABLE said)
  if(failed)
    message(FATAL_ERROR "${file} does not compile:\n${said}")
  endif()
endfunction()

# expect_message(FILE PATTERNS...): it does not compile, and the compiler says so in all these words.
function(expect_message file)
  execute_process(COMMAND "${COMPILER}" ${flags} -fsyntax-only "${SCRATCH}/${file}" RESULT_VARIABLE failed
                  ERROR_VARIABLE said)
  if(NOT failed)
    message(FATAL_ERROR "${file} compiles, though it must not")
  endif()
  foreach(wanted IN LISTS ARGN)
    if(NOT said MATCHES "${wanted}")
      message(FATAL_ERROR "the compiler does not say '${wanted}', but:\n${said}")
    endif()
    message("the compiler says: ${CMAKE_MATCH_0}")
  endforeach()
endfunction()

# build(PROGRAM SOURCES... [FLAGS...])
function(build program)
  execute_process(COMMAND "${COMPILER}" ${flags} ${ARGN} -o "${SCRATCH}/${program}" RESULT_VARIABLE failed
                  ERROR_VARIABLE said)
  if(failed)
    message(FATAL_ERROR "${program} does not compile:\n${said}")
  endif()
endfunction()

# run(PROGRAM EXIT_CODE PATTERN [ARGUMENTS...]): ends with the code and prints what matches.
function(run program code wanted)
  execute_process(COMMAND "${SCRATCH}/${program}" ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE printed
                  ERROR_VARIABLE printed)
  if(NOT result EQUAL code OR NOT printed MATCHES "${wanted}")
    message(FATAL_ERROR "${program} ended with ${result}, not ${code}, or did not print '${wanted}':\n${printed}")
  endif()
  message("${program} prints: ${CMAKE_MATCH_0}")
endfunction()

# suite(PROGRAM [FLAGS...]): the contract suite without a test framework. Its checks are compiled once for all of them.
function(suite program)
  if(NOT EXISTS "${SCRATCH}/checks.o")
    file(GLOB checks "${SCRATCH}/tests/contract/*.cpp")
    list(FILTER checks EXCLUDE REGEX "(_test|/toys)\\.cpp$")
    list(TRANSFORM checks REPLACE "(.+)" "#include \"\\1\"\n")
    string(CONCAT checks ${checks})
    file(WRITE "${SCRATCH}/checks.cpp" "${checks}")
    build(checks.o -c "${SCRATCH}/checks.cpp")
  endif()
  build(${program} "${SCRATCH}/tests/contract/adding/suite.cpp" "${SCRATCH}/checks.o" ${ARGN})
endfunction()
