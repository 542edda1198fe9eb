// From the rows of chunks to registrations, in the order of the file, and to counts.
#include "log.h"

// Leaves of a row what was not delivered before. The rows of one registration of a long log may stand in two chunks; a second wide
// one, or one with the id of another product, counts nothing.
static void deliver(Log *log, Row *row) {
    uint32_t *known = &log->positions[row->id];
    if (!*known) {
        if (log->count == id_numbers) stop("more registrations than it has room for");
        log->registrations[log->count++] = *row;
        *known = (uint32_t)log->count;
        return;
    }
    Row *first = &log->registrations[*known - 1];
    int goes_on = !log->is_wide && row->product == first->product;
    for (int part = 0; part < most_fields / 64; part++) {
        row->captured[part] = goes_on ? row->captured[part] & ~first->captured[part] : 0;
        first->captured[part] |= row->captured[part];
    }
}

static void count(Worker *worker, const Row *row) {
    uint64_t *counts = worker->counts[row->product];
    for (int part = 0; part < most_fields / 64; part++)
        for (uint64_t bits = row->captured[part]; bits; bits &= bits - 1) counts[64 * part + __builtin_ctzll(bits)]++;
}

void assemble(Worker *worker, size_t rows, size_t turn) {
    Log *log = worker->log;
    pthread_mutex_lock(&log->assembling);
    while (log->chunks_assembled != turn) pthread_cond_wait(&log->assembled, &log->assembling);
    for (size_t index = 0; index < rows; index++) deliver(log, &worker->rows[index]);
    log->chunks_assembled++;
    pthread_cond_broadcast(&log->assembled);
    pthread_mutex_unlock(&log->assembling);
    for (size_t index = 0; index < rows; index++) count(worker, &worker->rows[index]);
}
