// poppler-glib: what is the document's (opening and its errors, metadata, permissions, links), never its text.
#include <poppler.h>
