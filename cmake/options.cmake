# galley: everything that can be set. A project that adds galley gets the library and nothing else.
option(GALLEY_BUILD_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(GALLEY_BUILD_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(GALLEY_BUILD_BENCHMARKS "Build galley_benchmark" OFF)
option(GALLEY_BUILD_FUZZERS "Build galley_fuzz; needs clang++" OFF)
option(GALLEY_INSTALL "Add the rules that install galley" ${PROJECT_IS_TOP_LEVEL})
option(GALLEY_NLOHMANN_JSON "Offer the component nlohmann_json" ON)
option(GALLEY_TINYXML2 "Offer the component tinyxml2" ON)
set(GALLEY_TEST_BATCH 8 CACHE STRING "Test files compiled in one piece, as the library takes longer than they: 1 each alone, 0 a whole program")
option(GALLEY_WERROR "Warnings in galley's own tests and examples are errors" OFF)

# AUTO takes the system's package and downloads a pinned one where there is none; ALWAYS downloads; NEVER does not.
# A project that adds galley decides for itself what is downloaded.
set(galley_fetch_default NEVER)
if(PROJECT_IS_TOP_LEVEL)
  set(galley_fetch_default AUTO)
endif()
set(GALLEY_FETCH_DEPS ${galley_fetch_default} CACHE STRING "Download missing packages: AUTO, ALWAYS or NEVER")
set_property(CACHE GALLEY_FETCH_DEPS PROPERTY STRINGS AUTO ALWAYS NEVER)
set(GALLEY_ARCHIVE_DIR "" CACHE PATH "Folder with the archives PACKAGE-TAG.tar.gz, for machines without network")

# The public test inputs, which are no part of the repository.
set(galley_conformance_default "")
if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/../shared/conformance")
  get_filename_component(galley_conformance_default "${PROJECT_SOURCE_DIR}/../shared/conformance" ABSOLUTE)
endif()
set(GALLEY_CONFORMANCE_DIR "${galley_conformance_default}" CACHE PATH "Folder of the public test inputs")
option(GALLEY_REQUIRE_CONFORMANCE "A test without its public inputs fails instead of being skipped" OFF)

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()
