// What all threads share: the file, its columns, the names in it and the registrations so far.
#ifndef LOG_H
#define LOG_H

#include <pthread.h>

#include "names.h"

enum { chunk_bytes = 1 << 18, roles_of_wide = 6 };

// A registration, or what a chunk has of one: which questions it answers, a bit each.
typedef struct {
    uint32_t id, second;
    uint16_t product;
    uint64_t captured[most_fields / 64];
} Row;

typedef struct {
    int file, is_wide;
    Placeholders placeholders;
    size_t columns;
    Names products, fields;
    // Where the next chunk is read: what is left of the one before, and how many there were. The names are behind this lock too.
    pthread_mutex_t reading;
    uint8_t rest[2 * chunk_bytes];
    size_t rest_bytes, chunks_read;
    // Chunks are put together in their order, since of two rows with one id the first counts.
    pthread_mutex_t assembling;
    pthread_cond_t assembled;
    size_t chunks_assembled;
    // The registrations so far, and for each id where it stands among them, from 1.
    uint32_t *positions;
    Row *registrations;
    size_t count;
} Log;

// What a thread has for itself: names that it met, which question followed which, its counts, and the rows of a chunk.
typedef struct {
    Log *log;
    NumberedNames products, fields;
    uint16_t after[most_products][most_fields + 1];
    uint64_t counts[most_products][most_fields];
    Row *rows;
} Worker;

// Opens the file and reads the names of its columns.
void open_log(Log *log, const char *path, int is_wide);

// Reads the next stretch of whole records into `bytes`, and its turn; returns its size, 0 at the end.
size_t next_chunk(Log *log, uint8_t *bytes, size_t *turn);

// Takes the records of a chunk apart into rows of the thread; returns how many.
size_t read_rows(Worker *worker, const uint8_t *bytes, size_t size, uint64_t *map);

// Waits for the turn of a chunk, drops what was delivered before, and counts the rest.
void assemble(Worker *worker, size_t rows, size_t turn);

#endif
