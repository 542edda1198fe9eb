// Counts the captured answers of a log of kcc-sample per product and question, in one fused loop over its bytes: the floor of the
// benchmark. It looks at all that a program must look at which counts them rightly: encoding, quotes, number of cells, ids that are
// delivered twice, form of times, placeholders. It knows the logs of kcc-sample, and stops at whatever else.
//
// usage: count-captured wide|long THREADS FILE
#include "log.h"

enum { most_threads = 64 };

typedef struct {
    const char *product, *field;
    uint64_t count;
} Line;

static void *work(void *argument) {
    Worker *worker = argument;
    uint8_t *bytes = aligned_alloc(64, 3 * chunk_bytes);
    uint64_t *map = malloc(3 * chunk_bytes / 64 * sizeof *map);
    // A row takes sixteen bytes at the least: an id and a time.
    worker->rows = malloc(3 * chunk_bytes / 16 * sizeof *worker->rows);
    if (!bytes || !map || !worker->rows) stop("not enough memory");
    size_t turn;
    for (size_t size; (size = next_chunk(worker->log, bytes, &turn));) {
        // What is looked at behind the end is no separator.
        memset(bytes + size, ' ', 80);
        assemble(worker, read_rows(worker, bytes, size, map), turn);
    }
    return NULL;
}

static int compare(const void *one, const void *other) {
    const Line *first = one, *second = other;
    int order = strcmp(first->product, second->product);
    return order ? order : strcmp(first->field, second->field);
}

static void print(const Log *log, const Worker *workers, int threads) {
    static Line lines[most_products * most_fields];
    size_t total = 0;
    for (int product = 0; product < log->products.count; product++) {
        for (int field = 0; field < log->fields.count; field++) {
            uint64_t count = 0;
            for (int index = 0; index < threads; index++) count += workers[index].counts[product][field];
            if (count) lines[total++] = (Line){log->products.texts[product], log->fields.texts[field], count};
        }
    }
    qsort(lines, total, sizeof *lines, compare);
    for (size_t index = 0; index < total; index++)
        printf("%s\t%s\t%lu\n", lines[index].product, lines[index].field, (unsigned long)lines[index].count);
}

int main(int count, char **arguments) {
    int threads = count == 4 ? atoi(arguments[2]) : 0;
    if (threads < 1 || threads > most_threads) stop("usage: count-captured wide|long THREADS FILE");
    static Log log;
    open_log(&log, arguments[3], !strcmp(arguments[1], "wide"));
    Worker *workers = calloc((size_t)threads, sizeof *workers);
    if (!workers) stop("not enough memory");
    pthread_t handles[most_threads];
    for (int index = 0; index < threads; index++) {
        workers[index].log = &log;
        if (pthread_create(&handles[index], NULL, work, &workers[index])) stop("no thread can be started");
    }
    for (int index = 0; index < threads; index++) pthread_join(handles[index], NULL);
    print(&log, workers, threads);
}
