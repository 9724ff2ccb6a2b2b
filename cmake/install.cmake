# galley: installs the headers, a CMake package that can be moved, pkg-config files and, by CPack, a Debian package.
include(CMakePackageConfigHelpers)

set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE) # headers need no building before they are installed

set(galley_package_dir share/cmake/galley) # nothing in it depends on the machine
get_property(galley_components GLOBAL PROPERTY GALLEY_COMPONENTS)
set(galley_parts ${galley_components})
list(REMOVE_ITEM galley_parts galley) # the umbrella's parts

# One export set per component: a generated file insists on every target it names, so that one file for all would
# make `COMPONENTS core` fail without tinyxml2.
foreach(component IN LISTS galley_components)
  set(headers "")
  get_target_property(sets galley_${component} INTERFACE_HEADER_SETS)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.23 AND sets)
    set(headers FILE_SET HEADERS DESTINATION include)
  endif()
  install(TARGETS galley_${component} EXPORT galley-${component} COMPONENT libgalley-dev ${headers} COMPONENT libgalley-dev)
  install(
    EXPORT galley-${component}
    FILE galley-${component}-targets.cmake
    NAMESPACE galley::
    DESTINATION ${galley_package_dir}
    COMPONENT libgalley-dev)

  set(requires "")
  if(component STREQUAL "galley")
    list(TRANSFORM galley_parts PREPEND galley- OUTPUT_VARIABLE requires)
  elseif(NOT component STREQUAL "core")
    set(requires galley-core ${component})
  endif()
  list(JOIN requires ", " requires)
  set(pc_name galley-${component})
  if(component STREQUAL "galley")
    set(pc_name galley)
  endif()
  configure_file(cmake/galley.pc.in "${PROJECT_BINARY_DIR}/${pc_name}.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/${pc_name}.pc" DESTINATION share/pkgconfig COMPONENT libgalley-dev)
endforeach()
if(CMAKE_VERSION VERSION_LESS 3.23)
  install(DIRECTORY include/ DESTINATION include COMPONENT libgalley-dev FILES_MATCHING PATTERN "*.hpp")
endif()

configure_package_config_file(
  cmake/galley-config.cmake.in "${PROJECT_BINARY_DIR}/galley-config.cmake" INSTALL_DESTINATION ${galley_package_dir}
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/galley-config-version.cmake" COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(
  FILES "${PROJECT_BINARY_DIR}/galley-config.cmake" "${PROJECT_BINARY_DIR}/galley-config-version.cmake"
  DESTINATION ${galley_package_dir} COMPONENT libgalley-dev)
install(FILES LICENSE DESTINATION share/doc/galley COMPONENT libgalley-dev)
install(DIRECTORY examples/ DESTINATION share/doc/galley/examples COMPONENT libgalley-examples PATTERN expected EXCLUDE)

include(cmake/package.cmake)
