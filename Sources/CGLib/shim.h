// GLib for its checksums alone.
#include <glib.h>
