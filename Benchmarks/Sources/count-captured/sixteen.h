// Sixteen bytes at a time: which of them meet a condition, as a bit each. With SSE2, or byte by byte where there is none.
#ifndef SIXTEEN_H
#define SIXTEEN_H

#include <stdint.h>

#ifdef __SSE2__

#include <emmintrin.h>

// Those that may end a cell: a comma, a quote, or a control character up to CR.
static inline uint32_t separators_of_sixteen(const uint8_t *bytes) {
    __m128i sixteen = _mm_loadu_si128((const __m128i *)bytes), carriage = _mm_set1_epi8('\r');
    __m128i ends_cell = _mm_or_si128(_mm_cmpeq_epi8(sixteen, _mm_set1_epi8(',')), _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('"')));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(ends_cell, _mm_cmpeq_epi8(_mm_min_epu8(sixteen, carriage), sixteen)));
}

static inline uint32_t commas_of_sixteen(const uint8_t *bytes) {
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)bytes), _mm_set1_epi8(',')));
}

// Those that are not ASCII.
static inline uint32_t high_of_sixteen(const uint8_t *bytes) {
    return (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)bytes));
}

#else

static inline uint32_t separators_of_sixteen(const uint8_t *bytes) {
    uint32_t bits = 0;
    for (int index = 0; index < 16; index++)
        bits |= (uint32_t)(bytes[index] == ',' || bytes[index] == '"' || bytes[index] <= '\r') << index;
    return bits;
}

static inline uint32_t commas_of_sixteen(const uint8_t *bytes) {
    uint32_t bits = 0;
    for (int index = 0; index < 16; index++) bits |= (uint32_t)(bytes[index] == ',') << index;
    return bits;
}

static inline uint32_t high_of_sixteen(const uint8_t *bytes) {
    uint32_t bits = 0;
    for (int index = 0; index < 16; index++) bits |= (uint32_t)(bytes[index] >> 7) << index;
    return bits;
}

#endif
#endif
