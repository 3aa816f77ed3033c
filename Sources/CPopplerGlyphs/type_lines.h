// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of type in a picture, told by their shape alone.
#ifndef READBACK_TYPE_LINES_H
#define READBACK_TYPE_LINES_H

#include <cstddef>
#include <cstdint>
#include <vector>

// Pixels, the right and lower edges outside.
struct PixelBox {
  int left, top, right, bottom;
};

// Red, green and blue of each pixel, row by row from the top.
struct Pixels {
  const unsigned char *first;
  int width, height;
  ptrdiff_t rowSize;
};

// Boxes around what looks like lines of type in a part of a picture of one pixel a point: six shapes or more of the
// height of letters and of different widths, side by side on one baseline, on a background of one colour. Pixels in the
// boxes of `known` count as background. Type on a photograph or a shading is not found.
std::vector<PixelBox> linesOfType(const Pixels &picture, PixelBox part, const std::vector<PixelBox> &known);

#endif
