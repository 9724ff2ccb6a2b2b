# galley: runs CONVERT on INPUT with a trace written to OUTPUT, and fails unless the bytes that the trace names for its
# lines are those of the input.
file(MAKE_DIRECTORY "${OUTPUT}")
set(trace "${OUTPUT}/trace.ndjson")
file(REMOVE "${trace}")
execute_process(
  COMMAND "${CONVERT}" --from text --to native --set "trace=${trace}" --out "${OUTPUT}/article.json" "${INPUT}"
  RESULT_VARIABLE status
  ERROR_QUIET)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "convert ended with ${status}")
endif()

file(SIZE "${INPUT}" expected)
file(STRINGS "${trace}" lines ENCODING UTF-8)
set(bytes 0)
set(number 0)
foreach(line IN LISTS lines)
  string(JSON of_line GET "${line}" bytes)
  string(JSON number GET "${line}" line)
  math(EXPR bytes "${bytes} + ${of_line}")
endforeach()
if(NOT bytes EQUAL expected)
  message(FATAL_ERROR "the trace holds ${bytes} bytes in ${number} lines, the input ${expected}")
endif()
