# galley: makes the locales that the contract suite sets, in FOLDER. A system without their sources is no failure.
file(MAKE_DIRECTORY "${FOLDER}")
foreach(name de_DE tr_TR)
  if(NOT EXISTS "${FOLDER}/${name}.UTF-8")
    execute_process(COMMAND "${LOCALEDEF}" -i ${name} -f UTF-8 "${FOLDER}/${name}.UTF-8" RESULT_VARIABLE failed)
    message("${name}: ${failed}")
  endif()
endforeach()
