/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One interpretation pass over a PDF page, as flat arrays: every glyph in content order with its Unicode, box, font,
 * paint and marked content; every path and image; poppler's reading order, mapped back to the glyphs.
 *
 * Coordinates are points on the page as shown (crop box, rotation applied), origin top left, y downwards. None is further
 * from zero than RBG_FARTHEST, whatever the file says.
 * No exception leaves these functions. Nothing is printed. A document may be used by one thread at a time.
 */
#ifndef READBACK_GLYPHS_H
#define READBACK_GLYPHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* In points; the largest page has 14,400 (ISO 32000-1, annex C). */
#define RBG_FARTHEST 1e7

typedef enum {
  RBG_OK = 0,
  RBG_DAMAGED,
  RBG_ENCRYPTED,
  /* The page tree has no readable page at this index. */
  RBG_NO_PAGE,
  RBG_TOO_MANY_GLYPHS,
  RBG_TOO_MANY_GRAPHICS,
  RBG_TOO_MANY_OPERATORS,
  RBG_TOO_MUCH_CONTENT,
  RBG_TOO_SLOW,
  /* poppler or the C++ library threw: out of memory, or a defect. */
  RBG_FAILED,
} rbg_status;

/* Counted over all pages of a document. After a limit status the document must only be closed. */
typedef struct {
  uint64_t glyphs;
  uint64_t graphics;
  uint64_t operators;
  /* Bytes of content streams, decompressed. */
  uint64_t content_bytes;
  /* For all pages together, from rbg_open on; 0 for none. */
  double seconds;
} rbg_limits;

typedef struct {
  float x0, y0, x1, y1;
} rbg_box;

enum {
  RBG_INVISIBLE = 1 << 0,
  RBG_CLIPPED = 1 << 1,
  RBG_OFF_PAGE = 1 << 2,
  RBG_NO_UNICODE = 1 << 3,
  RBG_ARTIFACT = 1 << 4,
  RBG_ANNOTATION = 1 << 5,
  RBG_FORM = 1 << 6,
  RBG_TYPE3 = 1 << 7,
  RBG_ACTUAL_TEXT = 1 << 8,
  RBG_GUESSED = 1 << 9,
  /* The embedded font's own name of the glyph is that of other Latin letters than the file maps it to. */
  RBG_MISNAMED = 1 << 10,
};

typedef struct {
  /* Into rbg_page.scalars. */
  uint32_t first_scalar;
  uint32_t scalar_count;
  uint32_t run;
  float origin_x, origin_y;
  rbg_box box;
} rbg_glyph;

/* Neighbouring glyphs in content order that share everything but their place. */
typedef struct {
  uint32_t first_glyph, glyph_count;
  /* Into rbg_fonts, or -1. */
  int32_t font;
  float size;
  uint32_t color;
  float opacity;
  uint8_t render_mode;
  /* Quarter turns of the reading direction: 0 right, 1 down, 2 left, 3 up. */
  uint8_t rotation;
  uint16_t flags;
  /* Into rbg_page.marks, or -1. */
  int32_t mark;
  uint32_t paint_order;
} rbg_run;

enum { RBG_SHAPE_OTHER, RBG_SHAPE_HORIZONTAL_RULE, RBG_SHAPE_VERTICAL_RULE, RBG_SHAPE_RECTANGLE };

typedef struct {
  rbg_box box;
  /* A rectangle in the box that is filled without gaps; empty (x0 above x1) where none is known. */
  rbg_box solid;
  /* Of what has no path, the least and the greatest that each channel takes: all of both where nothing is known. */
  uint32_t color, brightest;
  float opacity;
  float line_width;
  uint8_t filled;
  uint8_t shape;
  uint32_t subpaths;
  uint32_t curves;
  uint32_t paint_order;
} rbg_graphic;

typedef struct {
  rbg_box box;
  int32_t pixel_width, pixel_height;
  uint32_t paint_order;
} rbg_image;

typedef struct {
  /* Lives as long as the page. */
  const char *tag;
  /* -1 where it has none. */
  int32_t mcid;
  int32_t parent;
  bool has_actual_text;
  /* Into rbg_page.actual_text. */
  uint32_t first_scalar, scalar_count;
} rbg_mark;

/* A link annotation that leads to a URI. */
typedef struct {
  rbg_box box;
  /* UTF-8 as far as the file keeps to it; lives as long as the page. */
  const char *uri;
} rbg_link;

/* A character of poppler's reading order. */
typedef struct {
  uint32_t scalar;
  /* -1 for a separator that poppler put in. */
  int32_t glyph;
} rbg_reading_character;

/* A glyph that the file maps to no Unicode, with the code (for a CID font the CID) by which the file shows it. */
typedef struct {
  uint32_t glyph;
  uint32_t code;
  /* What the character map of the embedded font gives for it, and what pdfminer reads there; 0 for nothing. */
  uint32_t font_character, misread_character;
} rbg_unmapped;

/* A string that one operator, or one element of its array, shows, with the text state in text space. */
typedef struct {
  uint32_t first_glyph;
  float font_size, char_space, word_space;
} rbg_string;

/* Where an operator (Td, TD, Tm, T*) puts the pen before a glyph. */
typedef struct {
  uint32_t next_glyph;
  float x, y;
} rbg_text_move;

/* Borrowed: valid until the next call with the same document. */
typedef struct {
  float width, height;
  int32_t rotation;
  size_t scalar_count, glyph_count, run_count, graphic_count, image_count, mark_count, actual_text_count,
      link_count, reading_count, unmapped_count, string_count, text_object_count,
      text_move_count;
  const uint32_t *scalars;
  const rbg_glyph *glyphs;
  const rbg_run *runs;
  const rbg_graphic *graphics;
  const rbg_image *images;
  const rbg_mark *marks;
  const uint32_t *actual_text;
  const rbg_link *links;
  /* Byte for byte what pdftotext prints for the page, as code points. */
  const rbg_reading_character *reading;
  /* What pdftotext -layout prints for the page, in UTF-8; null where it is not wanted. */
  const char *layout;
  /* In the order of the glyphs. */
  const rbg_unmapped *unmapped;
  const rbg_string *strings;
  /* The first glyph behind each BT. */
  const uint32_t *text_objects;
  const rbg_text_move *text_moves;
  uint32_t hidden_layer_characters;
} rbg_page;

/* What the file says of itself, in UTF-8; null where it says nothing. Borrowed until the document is closed. */
typedef struct {
  const char *producer, *creator, *title;
  /* Whether its permissions allow text to be copied out. */
  bool allows_extraction;
} rbg_properties;

enum { RBG_FONT_OTHER, RBG_FONT_TYPE1, RBG_FONT_TRUETYPE, RBG_FONT_TYPE3, RBG_FONT_CID };

typedef struct {
  /* May be empty, never null; lives as long as the document. */
  const char *name;
  uint8_t kind;
  bool embedded, has_to_unicode, symbolic, bold, italic;
} rbg_font;


/* A node of the structure tree in depth-first order. */
typedef struct {
  /* Structure type (`P`, `H1`), mapped to a standard one where the file says how, or null for a marked-content
   * reference. */
  const char *type;
  /* Index of the parent element, or -1. */
  int32_t parent;
  /* Marked-content identifier of a reference, else -1. */
  int32_t mcid;
  /* 0-based page of a reference, or -1. */
  int32_t page;
  /* What to read instead of the element's content, in UTF-8, or null. */
  const char *actual_text;
} rbg_element;

/* Where a page is looked at. */
typedef struct {
  /* Text of which only a picture can tell whether it is seen. */
  const rbg_box *text;
  size_t text_count;
  /* Pictures and drawings that may show type. */
  const rbg_box *drawings;
  size_t drawing_count;
  /* So many bytes of pictures are decoded; those beyond are left out, and count as ink. */
  uint64_t bytes;
} rbg_ink_request;

/* A line of what looks like type where the page has no text. */
typedef struct {
  rbg_box box;
  /* Into the drawings of the request. */
  uint32_t drawing;
} rbg_type_line;

/* Where a page shows something: for each cell how much the colours in it differ, 0 none to 255 black on white, or 255 where
 * nothing was looked for. Row by row from the top left of the page as shown. Without cells where the page is too large for a
 * picture. */
typedef struct {
  uint32_t columns, rows;
  /* Side of a cell, in points. */
  float cell;
  const uint8_t *contrast;
  /* Whether some of the text could not be looked at. */
  bool is_partial;
  /* In the order of the drawings. */
  size_t line_count;
  const rbg_type_line *lines;
} rbg_ink;

/* A frame to draw around a box, 0xRRGGBB. */
typedef struct {
  rbg_box box;
  uint32_t color;
} rbg_frame;

typedef struct {
  /* The part of the page to show; what lies outside the page is left out. */
  rbg_box region;
  /* Pixels a point, 0.1 to 4; fewer where the picture would have more than 4 million pixels. */
  float scale;
  const rbg_frame *frames;
  size_t frame_count;
} rbg_picture_request;

/* A PNG. Null where the region has no point in common with the page, where it would be larger than 4 MB, and where
 * poppler was built without libpng. */
typedef struct {
  /* Pixels. */
  uint32_t width, height;
  const uint8_t *png;
  size_t byte_count;
} rbg_picture;

typedef struct rbg_document rbg_document;

/* poppler's version as the headers state it, for instance "22.12.0". */
const char *rbg_poppler_version(void);

/* Borrows the bytes until rbg_close. Null where the status is not RBG_OK. */
rbg_document *rbg_open(const void *bytes, size_t length, const rbg_limits *limits, rbg_status *status);

rbg_status rbg_read_properties(rbg_document *document, rbg_properties *properties);

int32_t rbg_page_count(const rbg_document *document);

/* Interprets a page (0-based). */
rbg_status rbg_read_page(rbg_document *document, int32_t index, rbg_page *page);

/* Renders the parts of a page (0-based) that are looked at. Borrowed until the next call with the same document. */
rbg_status rbg_read_ink(rbg_document *document, int32_t index, const rbg_ink_request *request, rbg_ink *ink);

/* Draws a part of a page (0-based); fills of tiling patterns are left out. Borrowed until the next call with the same
 * document. */
rbg_status rbg_read_picture(rbg_document *document, int32_t index, const rbg_picture_request *request,
                            rbg_picture *picture);

/* The fonts that the pages read so far use. Borrowed until the next page is read. */
const rbg_font *rbg_fonts(const rbg_document *document, size_t *count);

/* What the dictionary of a font says of widths and heights, in thousandths of an em. */
typedef struct {
  /* Of the space; 0 where it has none. */
  float space;
  /* Of a character that it gives no width for, as pypdf takes it. */
  float other;
  /* Of the space as the font's matrix gives it. */
  float matrix_space;
  /* The mean of all that it gives, or what it says of all others. */
  float mean;
  /* Of a line of text as PDFBox takes it: half the font's box, or less where the descriptor says so; 0 where nothing is
   * said. */
  float height;
  /* How far the file says that the font reaches above the baseline and below it (0 or less); 0 where it says nothing. */
  float ascent, descent;
  /* The size that the content stream sets: 1000 but for Type 3, whose size is made to compare with others. */
  float em;
} rbg_font_widths;

/* By the font's index. */
rbg_status rbg_read_font_widths(rbg_document *document, size_t font, rbg_font_widths *widths);

/* Switches all layers on, or back to what the file says. Whether there are layers that the file switches off. */
bool rbg_show_layers(rbg_document *document, bool shown);

/* The structure tree; *count is 0 for an untagged file. Borrowed until the document is closed. */
rbg_status rbg_structure(rbg_document *document, const rbg_element **elements, size_t *count);

/* The titles of the bookmarks, depth first, in UTF-8. Borrowed until the document is closed. */
rbg_status rbg_bookmarks(rbg_document *document, const char *const **titles, size_t *count);

/* Whether the pages that are read from now on come with what pdftotext -layout prints for them. */
void rbg_want_layout(rbg_document *document, bool wanted);

void rbg_close(rbg_document *document);

#ifdef __cplusplus
}
#endif
#endif
