#include "cells.h"
#include "sameness.h"
#include "separators.h"

// What the loops take for granted; whatever machine it does not hold for is refused when this is compiled.
_Static_assert(sizeof(kcc_cell) == 8, "a cell is two numbers of 32 bits");
_Static_assert(offsetof(kcc_cell, start) == 0 && offsetof(kcc_cell, end) == 4, "and the first of them is its start");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the first of eight bytes is the lowest of a word");
