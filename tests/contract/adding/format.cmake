# galley: adding a format is one folder with its facing header, and its entry in formats.hpp; nothing else is touched.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

file(COPY "${SCRATCH}/tests/contract/adding/toy/json" DESTINATION "${SCRATCH}/include/galley")
expect_compiles(include/galley/json/toy.hpp)

edit(include/galley/formats.hpp "#include <galley/json/ndjson.hpp>"
     "#include <galley/json/ndjson.hpp>\n#include <galley/json/toy.hpp>")
edit(include/galley/formats.hpp "ndjson::Format," "ndjson::Format, toy::Format,")

# The layers are kept, the suite takes the format in, and the converter knows it.
execute_process(COMMAND "${CMAKE_COMMAND}" -D "ROOT=${SCRATCH}/include" -P "${SOURCE}/cmake/layer_check.cmake"
                RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "the toy breaks the layers")
endif()
suite(suite)
run(suite 0 "toy: 0 complaints")
suite(liar -DTOY_LIES "-DFORMATS=galley::type_list<galley::toy::Format>")
run(liar 1 "toy: Article.kicker at /kicker: claimed kept, but nothing of it is written")

build(convert "${SCRATCH}/examples/convert.cpp")
file(WRITE "${SCRATCH}/story.toy" "\"Harbour reopens\"\n")
run(convert 0 "\"headline\":\"Harbour reopens\"" --to native "${SCRATCH}/story.toy")
run(convert 0 "\"Harbour reopens\"\n" --to toy "${SCRATCH}/story.toy")
