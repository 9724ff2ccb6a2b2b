# galley: the version is written in include/galley/version.hpp; the files that cannot read it there must agree.
foreach(file IN ITEMS vcpkg.json cmake/ports/galley/vcpkg.json)
  file(READ "${SOURCE}/${file}" text)
  string(JSON found GET "${text}" version)
  if(NOT found STREQUAL VERSION)
    message(FATAL_ERROR "${file} says ${found}, version.hpp says ${VERSION}")
  endif()
endforeach()
