// SPDX-License-Identifier: GPL-3.0-or-later

#include "type_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace {

// The background of type has one colour in so much of the picture; that of a photograph has not.
constexpr double leastBackground = 0.4;
// Thin strokes are blurred at one pixel a point: grey type of half the contrast still differs by more.
constexpr int inkDifference = 56;
// Heights of letters in pixels, which are points.
constexpr int leastHeight = 3, greatestHeight = 60;
// A blurred word may be one shape; a rule is longer.
constexpr int longestShape = 12;
// Shapes on the baseline of a line of type: two short words.
constexpr int leastShapes = 6;
// No picture that says something in letters has more shapes.
constexpr size_t mostShapes = 20'000;

struct Shape {
  int left, top, right, bottom, pixels;
  int width() const { return right - left; }
  int height() const { return bottom - top; }
};

// What differs from the colour that most of a part has, one byte a pixel; empty without such a colour.
std::vector<uint8_t> inkOf(const Pixels &picture, const PixelBox &part, const std::vector<PixelBox> &known) {
  const int width = part.right - part.left, height = part.bottom - part.top;
  const auto row = [&](int y) {
    return picture.first + static_cast<ptrdiff_t>(part.top + y) * picture.rowSize + static_cast<ptrdiff_t>(part.left) * 3;
  };
  std::vector<uint32_t> shades(4096, 0);
  for (int y = 0; y < height; ++y) {
    const unsigned char *pixel = row(y);
    for (int x = 0; x < width; ++x, pixel += 3) {
      ++shades[static_cast<size_t>((pixel[0] >> 4) << 8 | (pixel[1] >> 4) << 4 | pixel[2] >> 4)];
    }
  }
  const auto most = std::max_element(shades.begin(), shades.end());
  if (*most < leastBackground * width * height) {
    return {};
  }
  const int shade = static_cast<int>(most - shades.begin());
  const std::array<int, 3> background = {(shade >> 8) * 16 + 8, (shade >> 4 & 15) * 16 + 8, (shade & 15) * 16 + 8};
  std::vector<uint8_t> ink(static_cast<size_t>(width) * static_cast<size_t>(height), 0);
  for (int y = 0; y < height; ++y) {
    const unsigned char *pixel = row(y);
    uint8_t *mark = ink.data() + static_cast<ptrdiff_t>(y) * width;
    for (int x = 0; x < width; ++x, pixel += 3) {
      const int difference = std::max({std::abs(pixel[0] - background[0]), std::abs(pixel[1] - background[1]),
                                       std::abs(pixel[2] - background[2])});
      mark[x] = difference >= inkDifference ? 1 : 0;
    }
  }
  for (const PixelBox &box : known) {
    const int left = std::max(box.left - part.left, 0), right = std::min(box.right - part.left, width);
    for (int y = std::max(box.top - part.top, 0); left < right && y < std::min(box.bottom - part.top, height); ++y) {
      std::fill(ink.begin() + static_cast<ptrdiff_t>(y) * width + left, ink.begin() + static_cast<ptrdiff_t>(y) * width + right,
                uint8_t{0});
    }
  }
  return ink;
}

// Stretches of ink that touch each other, also at corners.
std::vector<Shape> shapesOf(const std::vector<uint8_t> &ink, int width, int height) {
  std::vector<Shape> shapes;
  std::vector<size_t> parents;
  const auto root = [&](size_t shape) {
    while (parents[shape] != shape) {
      shape = parents[shape] = parents[parents[shape]];
    }
    return shape;
  };
  struct Stretch {
    int left, right;
    size_t shape;
  };
  std::vector<Stretch> above, current;
  for (int y = 0; y < height; ++y) {
    current.clear();
    const uint8_t *marks = ink.data() + static_cast<ptrdiff_t>(y) * width;
    size_t next = 0;
    for (int x = 0; x < width;) {
      if (marks[x] == 0) {
        ++x;
        continue;
      }
      const int left = x;
      while (x < width && marks[x] != 0) {
        ++x;
      }
      while (next < above.size() && above[next].right < left) {
        ++next;
      }
      size_t owner = shapes.size();
      for (size_t i = next; i < above.size() && above[i].left <= x; ++i) {
        const size_t other = root(above[i].shape);
        if (owner == shapes.size()) {
          owner = other;
        } else if (other != owner) {
          Shape &kept = shapes[owner];
          const Shape &joined = shapes[other];
          kept = {std::min(kept.left, joined.left), std::min(kept.top, joined.top), std::max(kept.right, joined.right),
                  std::max(kept.bottom, joined.bottom), kept.pixels + joined.pixels};
          parents[other] = owner;
        }
      }
      if (owner == shapes.size()) {
        parents.push_back(owner);
        shapes.push_back({left, y, x, y + 1, x - left});
      } else {
        Shape &shape = shapes[owner];
        shape = {std::min(shape.left, left), shape.top, std::max(shape.right, x), y + 1, shape.pixels + x - left};
      }
      current.push_back({left, x, owner});
    }
    std::swap(above, current);
  }
  std::vector<Shape> whole;
  for (size_t i = 0; i < shapes.size(); ++i) {
    if (parents[i] == i) {
      whole.push_back(shapes[i]);
    }
  }
  return whole;
}

struct Line {
  Shape box;
  int baseline, height;
  // Those that stand on the baseline, and those that reach below it or hang above it.
  int standing = 0, others = 0;
  double widths = 0, squares = 0, fill = 0;

  explicit Line(const Shape &shape) : box(shape), baseline(shape.bottom), height(shape.height()) {}

  void add(const Shape &shape) {
    box = {std::min(box.left, shape.left), std::min(box.top, shape.top), std::max(box.right, shape.right),
           std::max(box.bottom, shape.bottom), box.pixels + shape.pixels};
    if (std::abs(shape.bottom - baseline) <= std::max(1, height / 8)) {
      height = std::max(height, std::min(shape.height(), 2 * height));
      ++standing;
      widths += shape.width();
      squares += static_cast<double>(shape.width()) * shape.width();
      fill += static_cast<double>(shape.pixels) / (static_cast<double>(shape.width()) * shape.height());
    } else {
      ++others;
    }
  }

  bool isType() const {
    if (standing < leastShapes || standing < others || box.width() < 4 * height) {
      return false;
    }
    // Dots, stars and bars are alike but for the pixel that they are rounded to; letters and words differ in width, and do
    // not fill their boxes.
    const double mean = widths / standing;
    const double spread = std::sqrt(std::max(squares / standing - mean * mean, 0.0));
    const double filled = fill / standing;
    return spread >= std::max(1.0, mean / 10) && filled >= 0.25 && filled <= 0.9;
  }
};

} // namespace

std::vector<PixelBox> linesOfType(const Pixels &picture, PixelBox part, const std::vector<PixelBox> &known) {
  part = {std::max(part.left, 0), std::max(part.top, 0), std::min(part.right, picture.width),
          std::min(part.bottom, picture.height)};
  const int width = part.right - part.left, height = part.bottom - part.top;
  if (width < 4 * leastHeight || height < leastHeight) {
    return {};
  }
  const std::vector<uint8_t> ink = inkOf(picture, part, known);
  if (ink.empty()) {
    return {};
  }
  std::vector<Shape> shapes = shapesOf(ink, width, height);
  std::erase_if(shapes, [](const Shape &shape) {
    return shape.height() < leastHeight || shape.height() > greatestHeight ||
           shape.width() > longestShape * shape.height();
  });
  if (shapes.size() > mostShapes) {
    return {};
  }
  std::sort(shapes.begin(), shapes.end(), [](const Shape &first, const Shape &second) { return first.left < second.left; });
  std::vector<Line> lines;
  // By row of pixels the last line that has its baseline there.
  std::vector<int> latest(static_cast<size_t>(height) + 1, -1);
  for (const Shape &shape : shapes) {
    // The nearest baseline: the shape's own foot, one above it (it reaches below the line), one below it (it hangs).
    int found = -1, nearest = shape.height();
    for (int row = std::max(shape.bottom - shape.height() / 2, 0); row <= std::min(shape.bottom + shape.height() / 2, height);
         ++row) {
      const int candidate = latest[static_cast<size_t>(row)];
      if (candidate < 0 || std::abs(row - shape.bottom) >= nearest) {
        continue;
      }
      const Line &line = lines[static_cast<size_t>(candidate)];
      const int gap = shape.left - line.box.right;
      if (gap <= line.height + line.height / 4 + 1 && shape.height() <= 2 * line.height + 1 && 3 * shape.height() >= line.height) {
        found = candidate;
        nearest = std::abs(row - shape.bottom);
      }
    }
    if (found < 0) {
      found = static_cast<int>(lines.size());
      lines.emplace_back(shape);
      latest[static_cast<size_t>(shape.bottom)] = found;
    }
    lines[static_cast<size_t>(found)].add(shape);
  }
  std::vector<PixelBox> found;
  for (const Line &line : lines) {
    if (line.isType()) {
      found.push_back({part.left + line.box.left, part.top + line.box.top, part.left + line.box.right,
                       part.top + line.box.bottom});
    }
  }
  std::sort(found.begin(), found.end(), [](const PixelBox &first, const PixelBox &second) {
    return first.top != second.top ? first.top < second.top : first.left < second.left;
  });
  return found;
}
