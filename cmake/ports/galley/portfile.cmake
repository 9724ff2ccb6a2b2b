# galley: the vcpkg port, used as an overlay: vcpkg install galley --overlay-ports=cmake/ports
# It takes the source tree it lies in; in a registry vcpkg_from_github sets SOURCE_PATH instead.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(VCPKG_BUILD_TYPE release) # headers only
set(VCPKG_FIXUP_ELF_RPATH OFF) # patchelf would be run over the file `usage`

vcpkg_check_features(
  OUT_FEATURE_OPTIONS feature_options
  FEATURES nlohmann-json GALLEY_NLOHMANN_JSON
           tinyxml2 GALLEY_TINYXML2)
vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS ${feature_options} -DGALLEY_BUILD_TESTS=OFF -DGALLEY_BUILD_EXAMPLES=OFF -DGALLEY_FETCH_DEPS=NEVER)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/galley)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/doc")

vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
