// galley: the profile of ninjs, by version: would the written item be valid?
#pragma once
#include <galley/json/ninjs/check.hpp>
