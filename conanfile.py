"""galley: the Conan 2 recipe. Header-only; the settings are declared for the tests and cleared from the package id."""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import load


class GalleyConan(ConanFile):
    name = "galley"
    description = "News articles in C++: one model, many formats"
    license = "MIT"
    topics = ("news", "article", "json", "html", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"nlohmann_json": [True, False], "tinyxml2": [True, False]}
    default_options = {"nlohmann_json": True, "tinyxml2": True}
    exports_sources = "CMakeLists.txt", "LICENSE", "cmake/*", "docs/*", "examples/*", "include/*", "tests/*"
    no_copy_source = True

    @property
    def _tests_wanted(self):
        return not self.conf.get("tools.build:skip_test", default=False, check_type=bool)

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include/galley/version.hpp"))
        parts = [re.search(rf"#define GALLEY_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH")]
        self.version = ".".join(parts)

    def requirements(self):
        if self.options.nlohmann_json:
            self.requires("nlohmann_json/3.11.3", transitive_headers=True)
        if self.options.tinyxml2:
            self.requires("tinyxml2/11.0.0", transitive_headers=True, transitive_libs=True)

    def build_requirements(self):
        self.test_requires("catch2/2.13.10")

    def package_id(self):
        self.info.settings.clear()
        self.info.requires.clear()

    def validate(self):
        check_min_cppstd(self, 17)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["GALLEY_FETCH_DEPS"] = "NEVER"
        toolchain.cache_variables["GALLEY_BUILD_TESTS"] = self._tests_wanted
        toolchain.cache_variables["GALLEY_BUILD_EXAMPLES"] = False
        toolchain.cache_variables["GALLEY_NLOHMANN_JSON"] = bool(self.options.nlohmann_json)
        toolchain.cache_variables["GALLEY_TINYXML2"] = bool(self.options.tinyxml2)
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        if self._tests_wanted:
            cmake.build()
            cmake.ctest(["--output-on-failure", "-L", "fast"])

    def package(self):
        CMake(self).install()

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "galley")
        self.cpp_info.set_property("cmake_target_name", "galley::galley")
        self._add_component("core", [])
        if self.options.nlohmann_json:
            self._add_component("nlohmann_json", ["core", "nlohmann_json::nlohmann_json"])
        if self.options.tinyxml2:
            self._add_component("tinyxml2", ["core", "tinyxml2::tinyxml2"])

    def _add_component(self, name, requires):
        component = self.cpp_info.components[name]
        component.set_property("cmake_target_name", f"galley::{name}")
        component.set_property("pkg_config_name", f"galley-{name}")
        component.includedirs = ["include"]
        component.bindirs = []
        component.libdirs = []
        component.requires = requires
