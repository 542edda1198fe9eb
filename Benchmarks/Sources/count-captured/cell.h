// What a cell of the log says: an answer that counts, an id, a time. Words of eight bytes are compared at once, on a machine whose
// first byte is the lowest.
#ifndef CELL_H
#define CELL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "stop.h"

// The text of a cell, within the bytes that were read. At least eight bytes may be read behind its beginning and before its end.
typedef struct {
    const uint8_t *bytes;
    size_t size;
} Cell;

// Ids are a letter, two digits, a hyphen and seven digits.
enum { id_series = 26, id_numbers = 1 << 24, placeholder_count = 9 };

// What counts as no answer, in words of eight bytes, and with which bytes it begins.
typedef struct {
    uint64_t words[placeholder_count];
    uint8_t begins_one[256];
} Placeholders;

static inline uint64_t word_at(const uint8_t *bytes) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    return word;
}

// Eight bytes with the capitals of ASCII made small, all at once: bytes that are not ASCII are left out of the sums.
static inline uint64_t lowercased(uint64_t word) {
    uint64_t high = UINT64_C(0x8080808080808080), low = word & ~high;
    uint64_t is_capital = (low + UINT64_C(0x3F3F3F3F3F3F3F3F)) & ~(low + UINT64_C(0x2525252525252525)) & high & ~word;
    return word | is_capital >> 2;
}

static inline int is_blank(uint8_t byte) { return byte == ' ' || byte == '\t'; }

static inline int is_captured(Cell cell, const Placeholders *placeholders) {
    while (cell.size && is_blank(*cell.bytes)) cell.bytes++, cell.size--;
    while (cell.size && is_blank(cell.bytes[cell.size - 1])) cell.size--;
    if (!cell.size) return 0;
    if (cell.size > 8 || !placeholders->begins_one[*cell.bytes]) return 1;
    uint64_t mask = cell.size == 8 ? ~UINT64_C(0) : (UINT64_C(1) << 8 * cell.size) - 1;
    uint64_t text = lowercased(word_at(cell.bytes) & mask);
    for (int index = 0; index < placeholder_count; index++)
        if (placeholders->words[index] == text) return 0;
    return 1;
}

// Eight digits, of which each byte holds the value, as a number: pairs, then fours, then all.
static inline uint32_t number_of(uint64_t digits) {
    digits = (digits * 10 + (digits >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
    digits = (digits * 100 + (digits >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
    return (uint32_t)(digits * 10000 + (digits >> 32));
}

// Whether a byte of the word is none of the values 0 to 9.
static inline int has_other_than_digits(uint64_t word) {
    return ((word | (word + UINT64_C(0x0606060606060606))) & UINT64_C(0xF0F0F0F0F0F0F0F0)) != 0;
}

// An id such as «K24-0000001», as the number of its letter and the number behind the hyphen.
static inline uint32_t identifier(Cell id) {
    if (id.size != 11 || id.bytes[3] != '-' || id.bytes[0] < 'A' || id.bytes[0] > 'Z') stop("an id of another form");
    // The hyphen is the first of the last eight bytes.
    uint64_t digits = (word_at(id.bytes + 3) ^ UINT64_C(0x3030303030303030)) >> 8 << 8;
    if (has_other_than_digits(digits)) stop("an id of another form");
    return (uint32_t)(id.bytes[0] - 'A') * id_numbers + number_of(digits);
}

// The second of the day of a time such as «2024-01-01T08:34:14».
static inline uint32_t second_of_day(Cell time) {
    if (time.size != 19 || time.bytes[10] != 'T') stop("a time of another form");
    uint64_t date = word_at(time.bytes) ^ UINT64_C(0x2D30302D30303030);
    uint64_t clock = word_at(time.bytes + 11) ^ UINT64_C(0x30303A30303A3030);
    // What stood at a hyphen or a colon is 0 now.
    if (has_other_than_digits(date) || has_other_than_digits(clock) || date & UINT64_C(0xFF0000FF00000000)
        || clock & UINT64_C(0x0000FF0000FF0000))
        stop("a time of another form");
    uint64_t hour = (clock & 15) * 10 + (clock >> 8 & 15), minute = (clock >> 24 & 15) * 10 + (clock >> 32 & 15);
    return (uint32_t)(hour * 3600 + minute * 60 + (clock >> 48 & 15) * 10 + (clock >> 56 & 15));
}

#endif
