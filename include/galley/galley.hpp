// galley: everything that needs no other package
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

// every format, and from one to another
#include <galley/format/convert.hpp>
#include <galley/format/loss.hpp>
#include <galley/formats.hpp>
