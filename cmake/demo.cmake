# galley: turns the text INPUT into JSON, and that into a page and a NewsML-G2 item, in the folder OUTPUT. Says where they lie, and what
# each step noticed or could not carry. CONVERT is the program.
get_filename_component(name "${INPUT}" NAME_WE)
set(json "${OUTPUT}/${name}.json")
set(page "${OUTPUT}/${name}.html")
file(MAKE_DIRECTORY "${OUTPUT}")

function(say text) # message() would go to stderr
  execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${text}")
endfunction()

function(show title result) # ARGN: how convert makes it
  execute_process(COMMAND "${CONVERT}" ${ARGN} --out "${result}" RESULT_VARIABLE code ERROR_VARIABLE issues)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "convert ${ARGN} ended with ${code}\n${issues}")
  endif()
  if(issues STREQUAL "")
    set(issues "nothing to note")
  endif()
  string(STRIP "${issues}" issues)
  string(REPLACE "\n" "\n      " issues "${issues}")
  say("${title}  ${result}\n      ${issues}\n")
endfunction()

say("\nText  ${INPUT}\n")
show("JSON" "${json}" --from text --put /language=en-GB --to native "${INPUT}")
show("Page" "${page}" --from native --to html "${json}")
# An exchange format needs to know which item this is, whose and of when; a scraped text does not say so.
show("News" "${OUTPUT}/${name}.xml" --from native --put "/id=urn:example:demo:${name}" --put "/publisher/name=Example News"
     --put "/modified=2026-05-04T17:02:00Z" --to newsml "${json}")
