// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a TrueType font program itself says of its glyphs' characters.
#ifndef READBACK_CHARACTER_MAP_H
#define READBACK_CHARACTER_MAP_H

#include <cstdint>
#include <string>
#include <vector>

// Characters by glyph index, 0 for none.
struct CharacterMap {
  // What the subtable says that PDFBox prefers; of several characters the lowest.
  std::vector<uint32_t> characters;
  // What pdfminer takes from all Unicode subtables: it counts the index arrays of format 4 from where those of the first
  // segment begin (`parse_cmap_format_4` in its pdffont.py), so that the segments behind it are read from others' entries.
  std::vector<uint32_t> misread;
};

// Reads the table `cmap`; what is damaged or of a format that neither reads is left out.
CharacterMap readCharacterMap(const std::string &font);

#endif
