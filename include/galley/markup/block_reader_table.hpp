// galley: what the tags of tables do; included by block_reader.hpp only
#pragma once
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// The open cell or caption of the innermost table, or none.
template <class T>
std::size_t BasicBlockReader<T>::find_cell() const {
  for (std::size_t i = open_.size(); i > 0; --i) {
    const Role role = open_[i - 1].role;
    if (role == Role::cell || role == Role::table_caption) return i - 1;
    if (role == Role::table) return none;
  }
  return none;
}

/// A table within a cell or caption gives up its structure, but its end tags are its own.
template <class T>
void BasicBlockReader<T>::open_table(const ElementRule& rule, Attributes attributes) {
  begin_block();
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr || !in_flow()) return;
  push_scope(*element).block.template emplace<Table>();
}

/// Opens a row, a part of a table, or a caption.
template <class T>
void BasicBlockReader<T>::open_table_part(const ElementRule& rule, Attributes attributes) {
  const bool is_figures = rule.role == Role::figure_caption;
  if (!is_figures) {
    const std::size_t cell = find_cell();
    if (cell != none) pop_to(cell);
  }
  begin_block();
  if (!in_flow() || !(is_figures ? in_figure() : in_table())) return;
  if (is_figures || rule.role == Role::table_caption) {
    Element* const element = push(rule, rule.role, style_of(attributes));
    if (element != nullptr)
      push_leaf(*element, is_figures ? Place::figure_caption : Place::table_caption);
    return;
  }
  Scope& table = scopes_.back();
  table.needs_row = true;
  if (rule.role != Role::row) table.is_in_head = rule.role == Role::table_head;
}

template <class T>
void BasicBlockReader<T>::open_cell(const ElementRule& rule, Attributes attributes) {
  const std::size_t before = find_cell();
  if (before != none) pop_to(before);
  part();
  if (!in_flow() || !in_table()) return;
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr) return;
  Scope& scope = scopes_.back();
  Table& table = *scope.block.template get_if<Table>();
  std::vector<TableRow>& rows = scope.is_in_head ? table.head : table.rows;
  if (scope.needs_row) grow(rows);
  scope.needs_row = false;
  TableCell& cell = grow(rows.back().cells);
  cell.is_header = rule.detail != 0 && !scope.is_in_head;  // in the head all are
  cell.column_span = detail::number_of(attributes["colspan"], 2);
  cell.row_span = detail::number_of(attributes["rowspan"], 2);
  push_leaf(*element, Place::cell);
}

}  // namespace markup
}  // namespace v0
}  // namespace galley
