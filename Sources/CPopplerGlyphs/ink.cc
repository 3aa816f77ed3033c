// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page as a coarse picture, by libpoppler's own renderer: where there is ink, and where there is none.

#include "document.h"

#include <glib/poppler-features.h>
#include <poppler-config.h>

#include <GfxState.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <array>
#include <type_traits>

namespace {

// Pages beyond 20 inches are posters, whose picture would take tens of megabytes.
constexpr double largestSide = 1440;
// At one pixel a point the strokes of 8 pt type are about a pixel wide, and a letter takes a cell or two.
constexpr int cellSize = 4;

struct TooLate {};

// The constructor of SplashOutputDev lost its third argument (white for black) in later versions.
template <typename Base> class Renderer : public Base {
public:
  explicit Renderer(SplashColorPtr paper)
    requires std::is_constructible_v<Base, SplashColorMode, int, bool, SplashColorPtr>
      : Base(splashModeRGB8, 1, false, paper) {}
  explicit Renderer(SplashColorPtr paper)
    requires std::is_constructible_v<Base, SplashColorMode, int, SplashColorPtr>
      : Base(splashModeRGB8, 1, paper) {}
};

class InkDevice final : public Renderer<SplashOutputDev> {
public:
  InkDevice(rbg_document *documentA, SplashColorPtr paper) : Renderer(paper), document(documentA) {}

  // A pattern with a tiny step is drawn millions of times: what is filled with one shows no ink.
#if POPPLER_CHECK_VERSION(25, 10, 0)
  bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const std::array<double, 6> &, int, int, int, int,
                         double, double) override {
#else
  bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double,
                         double) override {
#endif
    return true;
  }

  // The pass over the glyphs has counted the operators already; only the time is left to watch.
  void saveState(GfxState *state) override {
    if ((++states & 0x3F) == 0 && isOutOfTime(document)) {
      throw TooLate();
    }
    Renderer::saveState(state);
  }

private:
  rbg_document *document;
  unsigned states = 0;
};

bool isAbandoned(void *document) { return isOutOfTime(static_cast<rbg_document *>(document)); }

} // namespace

extern "C" rbg_status rbg_read_ink(rbg_document *document, int32_t index, rbg_ink *ink) {
  try {
    PDFDoc &file = fileOf(document);
    const Page *page = file.getPage(index + 1);
    if (!page) {
      return RBG_NO_PAGE;
    }
    const PDFRectangle &crop = *page->getCropBox();
    *ink = {};
    if (std::max(crop.x2 - crop.x1, crop.y2 - crop.y1) > largestSide) {
      return RBG_OK;
    }
    SplashColor paper = {0xFF, 0xFF, 0xFF};
    InkDevice device(document, paper);
    device.startDoc(&file);
    file.displayPage(&device, index + 1, 72, 72, 0, false, true, false, &isAbandoned, document);
    if (isOutOfTime(document)) {
      throw TooLate();
    }
    SplashBitmap *picture = device.getBitmap();
    if (!picture || !picture->getDataPtr()) {
      return RBG_OK;
    }
    const int width = picture->getWidth(), height = picture->getHeight();
    std::vector<uint8_t> &cells = inkOf(document);
    ink->columns = static_cast<uint32_t>((width + cellSize - 1) / cellSize);
    ink->rows = static_cast<uint32_t>((height + cellSize - 1) / cellSize);
    ink->cell = cellSize;
    cells.assign(static_cast<size_t>(ink->columns) * ink->rows, 0);
    for (uint32_t row = 0; row < ink->rows; ++row) {
      for (uint32_t column = 0; column < ink->columns; ++column) {
        // One pixel further on all sides, so that a stroke along the edge of a cell counts in it.
        const int left = std::max(static_cast<int>(column) * cellSize - 1, 0);
        const int top = std::max(static_cast<int>(row) * cellSize - 1, 0);
        const int right = std::min((static_cast<int>(column) + 1) * cellSize + 1, width);
        const int bottom = std::min((static_cast<int>(row) + 1) * cellSize + 1, height);
        int low[3] = {255, 255, 255}, high[3] = {0, 0, 0};
        for (int y = top; y < bottom; ++y) {
          const unsigned char *pixel =
              picture->getDataPtr() + static_cast<ptrdiff_t>(y) * picture->getRowSize() + static_cast<ptrdiff_t>(left) * 3;
          for (int x = left; x < right; ++x, pixel += 3) {
            for (int channel = 0; channel < 3; ++channel) {
              low[channel] = std::min<int>(low[channel], pixel[channel]);
              high[channel] = std::max<int>(high[channel], pixel[channel]);
            }
          }
        }
        const int contrast = std::max({high[0] - low[0], high[1] - low[1], high[2] - low[2], 0});
        cells[static_cast<size_t>(row) * ink->columns + column] = static_cast<uint8_t>(contrast);
      }
    }
    ink->contrast = cells.data();
    return RBG_OK;
  } catch (const TooLate &) {
    stop(document);
    return RBG_TOO_SLOW;
  } catch (...) {
    stop(document);
    return RBG_FAILED;
  }
}
