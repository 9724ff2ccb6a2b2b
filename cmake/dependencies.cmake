# galley: the packages galley can use: the system's, else one downloaded by its pinned hash.
include(FetchContent)

# OWNER/REPOSITORY TAG SHA256 TARGET
set(galley_pin_nlohmann_json nlohmann/json v3.11.3
    0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406 nlohmann_json::nlohmann_json)
set(galley_pin_tinyxml2 leethomason/tinyxml2 11.0.0
    5556deb5081fb246ee92afae73efd943c889cef0cafea92b0b82422d6a18f289 tinyxml2::tinyxml2)
set(galley_pin_Catch2 catchorg/Catch2 v2.13.10
    d54a712b7b1d7708bc7a819a8e6e47b2fde9536f487b89ccbca295072a7d9943 Catch2::Catch2)

# Sets RESULT to the package's target, or to nothing where there is none and none may be downloaded.
function(galley_dependency package result)
  list(GET galley_pin_${package} 3 target)
  if(NOT TARGET ${target} AND NOT GALLEY_FETCH_DEPS STREQUAL "ALWAYS")
    find_package(${package} QUIET CONFIG) # no version: tinyxml2's version file refuses a newer major
    if(TARGET ${target})
      galley_make_global(${target})
    endif()
  endif()
  if(NOT TARGET ${target} AND NOT GALLEY_FETCH_DEPS STREQUAL "NEVER")
    galley_fetch(${package} ${target})
  endif()
  if(NOT TARGET ${target})
    set(target "")
  endif()
  set(${result} "${target}" PARENT_SCOPE)
endfunction()

# A package found here must be seen by the project that added galley (find_package's GLOBAL is younger than 3.22).
function(galley_make_global target)
  get_target_property(imported ${target} IMPORTED)
  get_target_property(aliased ${target} ALIASED_TARGET)
  if(imported AND NOT aliased)
    set_target_properties(${target} PROPERTIES IMPORTED_GLOBAL TRUE)
  endif()
endfunction()

function(galley_fetch package target)
  list(POP_FRONT galley_pin_${package} repository tag sha256)
  set(url "https://github.com/${repository}/archive/refs/tags/${tag}.tar.gz")
  if(GALLEY_ARCHIVE_DIR)
    set(url "${GALLEY_ARCHIVE_DIR}/${package}-${tag}.tar.gz")
  endif()
  message(STATUS "galley: taking ${package} ${tag} from ${url}")
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW) # the settings below reach their option()
  set(CMAKE_POLICY_VERSION_MINIMUM 3.5) # CMake 4 refuses what they ask for
  set(JSON_BuildTests OFF)
  set(JSON_Install ${GALLEY_INSTALL}) # what we link must be found beside us once installed
  set(tinyxml2_BUILD_TESTING OFF)
  set(BUILD_TESTING OFF)
  FetchContent_Declare(${package} URL "${url}" URL_HASH SHA256=${sha256})
  FetchContent_MakeAvailable(${package})
  galley_quiet_headers(${target})
endfunction()

# Warnings of other people's headers are not ours (FetchContent's SYSTEM is younger than 3.22).
function(galley_quiet_headers target)
  get_target_property(real ${target} ALIASED_TARGET)
  if(NOT real)
    set(real ${target})
  endif()
  get_target_property(folders ${real} INTERFACE_INCLUDE_DIRECTORIES)
  set_target_properties(${real} PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${folders}")
endfunction()
