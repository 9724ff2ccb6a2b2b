// galley: the model, the validators, and what every program writes: native JSON and HTML
//
// What is received from elsewhere has a header for each format, and `galley/formats.hpp` has all of
// them: what including this file costs must not grow with every format that the library learns.
#pragma once
#include <galley/version.hpp>

// the model, and what to do with any of it
#include <galley/model/article.hpp>
#include <galley/model/bundle.hpp>
#include <galley/model/put.hpp>
#include <galley/model/visit.hpp>

// outcomes and where they point
#include <galley/core/explain.hpp>
#include <galley/core/result.hpp>
#include <galley/core/source_map.hpp>

// validators
#include <galley/validate/validate.hpp>

// formats, and from one to another
#include <galley/format/convert.hpp>
#include <galley/format/loss.hpp>
#include <galley/html/html.hpp>
#include <galley/html/html_fragment.hpp>
#include <galley/json/native.hpp>
#include <galley/json/ndjson.hpp>
