// galley: the main of every test program.
// Version 2 compiles its own body here; version 3 brings it as a library and ignores the macro.
#define CATCH_CONFIG_RUNNER
#include "support/conformance.hpp"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#endif

int main(int argc, char* argv[]) {
  const int result = Catch::Session().run(argc, argv);
  const bool only_skipped = result == 0 && galley_test::something_was_skipped();
  return only_skipped ? galley_test::skipped_exit_code : result;
}
