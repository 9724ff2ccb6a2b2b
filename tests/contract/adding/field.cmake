# galley: adding a field to the model is the member, its line in the list, and a claim per format that does not keep or
# drop everything. Each step that is left out does not compile, and the compiler names what is missing.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

expect_compiles(tests/model/members_test.cpp)
edit(include/galley/model/article.hpp "  std::string kicker; " "  std::string dispatch;  ///< how it came\n  std::string kicker; ")
expect_message(tests/model/members_test.cpp "a member of this type is missing in its field list"
               "FieldListIsComplete<galley::(v0::)?Article>")

edit(include/galley/model/article.hpp "&Article::kicker," "&Article::dispatch, &Article::kicker,")
expect_message(tests/model/members_test.cpp "FieldName")
edit(include/galley/model/article.hpp "{\"kicker\"}," "{\"dispatch\"}, {\"kicker\"},")
expect_compiles(tests/model/members_test.cpp)
set(missing "FieldMustBeClaimed<galley::(v0::)?")
set(member ", *& *galley::(v0::)?Article::dispatch")
expect_message(tests/contract/contract_test.cpp "a field of the model has no claim in this format's fields.hpp"
               "${missing}html::Format${member}" "${missing}html_fragment::Format${member}"
               "${missing}plain_text::Format${member}" "${missing}ninjs::(Basic)?Format(<>)?${member}"
               "${missing}newsml::(Basic)?Format(<>)?${member}")

# Page and fragment share their claims.
edit(include/galley/html/claims.hpp "kept(\"kicker\", \"p.g-kicker\")"
     "dropped(\"dispatch\", detail::internal), kept(\"kicker\", \"p.g-kicker\")")
edit(include/galley/text/plain_text/fields.hpp "changed(\"kicker\""
     "dropped(\"dispatch\", plain_text::detail::internal), changed(\"kicker\"")
edit(include/galley/json/ninjs/fields.hpp "kept(\"kicker\"" "dropped(\"dispatch\", ninjs::detail::closed), kept(\"kicker\"")
edit(include/galley/xml/newsml/fields.hpp "kept(\"kicker\"" "dropped(\"dispatch\", \"no place yet\"), kept(\"kicker\"")
expect_compiles(tests/contract/contract_test.cpp)

# Everything generic has it now: setting by pointer, JSON both ways, notes of loss; and the suite proves the claims.
build(field "${SCRATCH}/tests/contract/adding/field.cpp")
run(field 0 "")
suite(suite)
run(suite 0 "newsml: 0 complaints")
