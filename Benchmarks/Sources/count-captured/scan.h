// From separator to separator through a chunk, of which a map has a bit for each byte that may end a cell.
#ifndef SCAN_H
#define SCAN_H

#include "cell.h"
#include "sixteen.h"

typedef struct {
    const uint8_t *bytes;
    const uint64_t *map;
    // Where in the map, and what is left of its word there.
    size_t blocks, block;
    uint64_t bits;
} Scan;

// Makes the map of a chunk; whether all of it is ASCII.
static inline int map_separators(const uint8_t *bytes, size_t blocks, uint64_t *map) {
    uint32_t high = 0;
    for (size_t block = 0; block < blocks; block++) {
        uint64_t bits = 0;
        for (int part = 0; part < 4; part++) {
            const uint8_t *sixteen = bytes + 64 * block + 16 * part;
            high |= high_of_sixteen(sixteen);
            bits |= (uint64_t)separators_of_sixteen(sixteen) << 16 * part;
        }
        map[block] = bits;
    }
    return !high;
}

// The next separator.
static inline size_t next(Scan *scan) {
    while (!scan->bits) {
        if (++scan->block >= scan->blocks) stop("a record that does not end");
        scan->bits = scan->map[scan->block];
    }
    size_t found = 64 * scan->block + (size_t)__builtin_ctzll(scan->bits);
    scan->bits &= scan->bits - 1;
    return found;
}

// Goes on at `position`.
static inline void seek(Scan *scan, size_t position) {
    scan->block = position / 64;
    scan->bits = scan->block < scan->blocks ? scan->map[scan->block] & ~UINT64_C(0) << position % 64 : 0;
}

// The cell that begins at `start`; `end` is the separator behind it. Doubled quotes are left as they are: no placeholder has one.
__attribute__((always_inline)) static inline Cell next_cell(Scan *scan, size_t start, size_t *end) {
    size_t found = next(scan);
    if (scan->bytes[found] != '"') {
        *end = found;
        return (Cell){scan->bytes + start, found - start};
    }
    if (found != start) stop("a quote within a cell");
    for (;;) {
        found = next(scan);
        if (scan->bytes[found] != '"') continue;
        if (scan->bytes[found + 1] != '"') break;
        next(scan);
    }
    *end = next(scan);
    if (*end != found + 1) stop("text behind a quote");
    return (Cell){scan->bytes + start + 1, found - start - 1};
}

// Where the next line begins, behind the separator `end` of the last cell.
static inline size_t next_line(Scan *scan, size_t end) {
    if (scan->bytes[end] == '\r') end = next(scan);
    if (scan->bytes[end] != '\n') stop("a row with more cells than the header");
    return end + 1;
}

// The first byte from `start` on that is no comma: most cells are empty, which makes a run of commas.
static inline size_t end_of_commas(const uint8_t *bytes, size_t start) {
    for (;;) {
        uint32_t found = commas_of_sixteen(bytes + start);
        if (found != 0xFFFF) return start + (size_t)__builtin_ctz(~found);
        start += 16;
    }
}

static inline void check_encoding(const uint8_t *bytes, size_t size) {
    for (size_t index = 0; index < size;) {
        if (size - index >= 16 && !high_of_sixteen(bytes + index)) {
            index += 16;
            continue;
        }
        uint8_t first = bytes[index];
        size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (!length) stop("bytes that are no UTF-8");
        for (size_t further = 1; further < length; further++)
            if ((bytes[index + further] & 0xC0) != 0x80) stop("bytes that are no UTF-8");
        index += length;
    }
}

#endif
