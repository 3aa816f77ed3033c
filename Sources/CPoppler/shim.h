// Empty on purpose: this module only carries pkg-config's flags for libpoppler's own headers to CPopplerGlyphs.
