// SPDX-License-Identifier: GPL-3.0-or-later
//
// libpoppler's own renderer, made safe to let loose on any page.
#ifndef READBACK_RENDERER_H
#define READBACK_RENDERER_H

#include "document.h"

#include <glib/poppler-features.h>
#include <poppler-config.h>

#include <GfxState.h>
#include <SplashOutputDev.h>

#include <array>
#include <type_traits>

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

class PageRenderer : public Renderer<SplashOutputDev> {
public:
  PageRenderer(rbg_document *documentA, SplashColorPtr paper) : Renderer(paper), document(documentA) {}

  // A pattern with a tiny step would be drawn millions of times: what is filled with one stays blank.
#if POPPLER_CHECK_VERSION(25, 10, 0)
  bool tilingPatternFill(GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern,
                         const std::array<double, 6> &matrix, int x0, int y0, int x1, int y1, double stepX,
                         double stepY) override {
#else
  bool tilingPatternFill(GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern, const double *matrix, int x0,
                         int y0, int x1, int y1, double stepX, double stepY) override {
#endif
    const double tiles = (1.0 + x1 - x0) * (1.0 + y1 - y0);
    if (tiles > 16 || ++patterns > 64) {
      isIncomplete = true;
      return true;
    }
    return Renderer::tilingPatternFill(state, gfx, catalog, pattern, matrix, x0, y0, x1, y1, stepX, stepY);
  }

  // Whether something was left blank.
  bool isIncomplete = false;

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
  unsigned patterns = 0;
};

// What poppler asks between operators, with the document as its data.
inline bool isAbandoned(void *document) { return isOutOfTime(static_cast<rbg_document *>(document)); }

#endif
