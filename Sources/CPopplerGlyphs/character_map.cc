// SPDX-License-Identifier: GPL-3.0-or-later

#include "character_map.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace {

// Big-endian numbers of a font; 0 behind its end.
class Bytes {
public:
  explicit Bytes(const std::string &textA) : text(textA) {}

  bool has(size_t at, size_t count) const { return at <= text.size() && count <= text.size() - at; }
  uint32_t u8(size_t at) const { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; }
  uint32_t u16(size_t at) const { return u8(at) << 8 | u8(at + 1); }
  uint32_t u32(size_t at) const { return u16(at) << 16 | u16(at + 2); }

private:
  const std::string &text;
};

struct Subtable {
  uint32_t platform, encoding;
  size_t offset;

  // The order in which PDFBox looks for a subtable (`getUnicodeCmapImpl` in its TrueTypeFont.java); any other comes last.
  int rank() const {
    constexpr std::array<std::pair<uint32_t, uint32_t>, 5> preferred{{{0, 4}, {3, 10}, {0, 3}, {3, 1}, {3, 0}}};
    const auto found = std::find(preferred.begin(), preferred.end(), std::pair{platform, encoding});
    return static_cast<int>(found - preferred.begin());
  }
  bool isUnicode() const { return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)); }
};

// All of the basic plane three times; fonts map each character once.
constexpr size_t mostEntries = 3 * 0x10000;

// Hands over each character of a subtable with its glyph, and with the one that pdfminer reads for it.
template <typename Take> void readSubtable(const Bytes &font, size_t at, Take take) {
  size_t entries = 0;
  switch (font.u16(at)) {
  case 0:
    for (uint32_t code = 0; code < 256 && font.has(at + 6 + code, 1); ++code) {
      take(code, font.u8(at + 6 + code), font.u8(at + 6 + code));
    }
    break;
  case 4: {
    const size_t count = font.u16(at + 6) / 2;
    const size_t ends = at + 14, starts = ends + 2 * count + 2, deltas = starts + 2 * count, ranges = deltas + 2 * count;
    for (size_t segment = 0; segment < count && font.has(ranges + 2 * segment, 2); ++segment) {
      const uint32_t end = font.u16(ends + 2 * segment), start = font.u16(starts + 2 * segment);
      const uint32_t delta = font.u16(deltas + 2 * segment), range = font.u16(ranges + 2 * segment);
      for (uint32_t code = start; code <= end && ++entries < mostEntries; ++code) {
        if (range == 0) {
          take(code, (code + delta) & 0xFFFF, (code + delta) & 0xFFFF);
          continue;
        }
        const size_t entry = ranges + range + 2 * (code - start);
        const uint32_t glyph = font.u16(entry + 2 * segment);
        take(code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, (font.u16(entry) + delta) & 0xFFFF);
      }
    }
    break;
  }
  case 6:
  case 10: {
    const bool isWide = font.u16(at) == 10;
    const uint32_t first = isWide ? font.u32(at + 12) : font.u16(at + 6);
    const uint32_t count = isWide ? font.u32(at + 16) : font.u16(at + 8);
    const size_t glyphs = at + (isWide ? 20 : 10);
    for (size_t i = 0; i < count && ++entries < mostEntries && font.has(glyphs + 2 * i, 2); ++i) {
      take(first + static_cast<uint32_t>(i), font.u16(glyphs + 2 * i), font.u16(glyphs + 2 * i));
    }
    break;
  }
  case 12: {
    const size_t count = font.u32(at + 12);
    for (size_t group = 0; group < count && font.has(at + 16 + 12 * group, 12); ++group) {
      const size_t place = at + 16 + 12 * group;
      const uint32_t start = font.u32(place), end = font.u32(place + 4), glyph = font.u32(place + 8);
      for (uint64_t code = start; code <= end && ++entries < mostEntries; ++code) {
        const auto offset = static_cast<uint32_t>(code - start);
        take(static_cast<uint32_t>(code), glyph + offset, glyph + offset);
      }
    }
    break;
  }
  default: break;
  }
}

std::vector<Subtable> subtables(const Bytes &font) {
  std::vector<Subtable> found;
  size_t base = 0;
  for (size_t table = 0; table < font.u16(4); ++table) {
    if (font.u32(12 + 16 * table) == 0x636D6170) { // cmap
      base = font.u32(12 + 16 * table + 8);
    }
  }
  for (size_t i = 0; base != 0 && i < std::min<uint32_t>(font.u16(base + 2), 32); ++i) {
    const size_t record = base + 4 + 8 * i;
    found.push_back({font.u16(record), font.u16(record + 2), base + font.u32(record + 4)});
  }
  return found;
}

bool isCharacter(uint32_t code) { return code > 0 && code <= 0x10FFFF && code != 0xFFFF && (code < 0xD800 || code > 0xDFFF); }

} // namespace

CharacterMap readCharacterMap(const std::string &file) {
  const Bytes font(file);
  const std::vector<Subtable> tables = subtables(font);
  CharacterMap map;
  if (tables.empty()) {
    return map;
  }
  const auto slot = [](std::vector<uint32_t> &characters, uint32_t glyph) -> uint32_t * {
    if (glyph > 0xFFFF) {
      return nullptr;
    }
    if (characters.size() <= glyph) {
      characters.resize(glyph + 1);
    }
    return &characters[glyph];
  };
  const auto byRank = [](const Subtable &one, const Subtable &other) { return one.rank() < other.rank(); };
  const Subtable &best = *std::min_element(tables.begin(), tables.end(), byRank);
  readSubtable(font, best.offset, [&](uint32_t code, uint32_t glyph, uint32_t) {
    if (!isCharacter(code) || glyph == 0) {
      return;
    }
    if (uint32_t *character = slot(map.characters, glyph); character && (*character == 0 || code < *character)) {
      *character = code;
    }
  });
  // A later subtable replaces the glyph of a character that an earlier one has, in the earlier one's place.
  std::vector<std::pair<uint32_t, uint32_t>> glyphs;
  std::unordered_map<uint32_t, size_t> places;
  for (const Subtable &table : tables) {
    if (!table.isUnicode()) {
      continue;
    }
    readSubtable(font, table.offset, [&](uint32_t code, uint32_t, uint32_t glyph) {
      const auto [known, isNew] = places.try_emplace(code, glyphs.size());
      if (isNew) {
        glyphs.emplace_back(code, glyph);
      } else {
        glyphs[known->second].second = glyph;
      }
    });
  }
  for (const auto &[code, glyph] : glyphs) {
    uint32_t *character = isCharacter(code) ? slot(map.misread, glyph) : nullptr;
    if (character && !(code == 0xA0 && *character == 0x20)) {
      *character = code;
    }
  }
  return map;
}
