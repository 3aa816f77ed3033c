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

class PageRenderer final : public Renderer<SplashOutputDev> {
public:
  PageRenderer(rbg_document *documentA, SplashColorPtr paper) : Renderer(paper), document(documentA) {}

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

// What poppler asks between operators, with the document as its data.
inline bool isAbandoned(void *document) { return isOutOfTime(static_cast<rbg_document *>(document)); }

#endif
