// The names of products and questions, of which there are few: each is found by going through those that are known.
#ifndef NAMES_H
#define NAMES_H

#include "cell.h"

enum { most_products = 64, most_fields = 128, name_bytes = 128 };

typedef struct {
    char texts[most_fields][name_bytes];
    size_t sizes[most_fields];
    int count;
} Names;

// The names that a thread has met, in their order, with the numbers that they have for all threads.
typedef struct {
    Names names;
    uint16_t numbers[most_fields];
} NumberedNames;

static inline int is_name(const Names *names, int index, Cell name) {
    return names->sizes[index] == name.size && !memcmp(names->texts[index], name.bytes, name.size);
}

// Where a name stands, which is behind all others where it is new.
static inline int position(Names *names, Cell name) {
    for (int index = 0; index < names->count; index++)
        if (is_name(names, index, name)) return index;
    if (names->count == most_fields || name.size >= name_bytes) stop("more names, or longer ones, than it has room for");
    memcpy(names->texts[names->count], name.bytes, name.size);
    names->sizes[names->count] = name.size;
    return names->count++;
}

#endif
