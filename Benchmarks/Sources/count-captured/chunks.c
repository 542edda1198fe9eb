// Where whole records are read, under the lock of the log.
#include <fcntl.h>
#include <unistd.h>

#include "log.h"

static const char *const placeholders[placeholder_count] = {
    "-", "--", "?", "n.v.t.", "nvt", "n/a", "null", "onbekend", "x",
};

static void make_placeholders(Placeholders *found) {
    for (int index = 0; index < placeholder_count; index++) {
        memcpy(&found->words[index], placeholders[index], strlen(placeholders[index]));
        uint8_t first = (uint8_t)placeholders[index][0];
        found->begins_one[first] = 1;
        if (first >= 'a' && first <= 'z') found->begins_one[first - 'a' + 'A'] = 1;
    }
}

// Reads the names of the columns; what was read behind them is left for the first chunk.
static void read_header(Log *log) {
    uint8_t *rest = log->rest;
    ssize_t size = read(log->file, rest, chunk_bytes);
    if (size <= 0) stop("no header");
    size_t start = 0;
    for (;;) {
        int is_quoted = rest[start] == '"';
        uint8_t *name = rest + start + is_quoted;
        size_t length = strcspn((char *)name, is_quoted ? "\"" : ",\r\n");
        if (log->columns++ >= roles_of_wide) position(&log->fields, (Cell){name, length});
        start = (size_t)(name - rest) + length + (size_t)is_quoted;
        if (rest[start] != ',') break;
        start++;
    }
    if (rest[start] == '\r') start++;
    if (rest[start] != '\n') stop("a header of another form");
    log->rest_bytes = (size_t)size - start - 1;
    memmove(rest, rest + start + 1, log->rest_bytes);
}

void open_log(Log *log, const char *path, int is_wide) {
    log->file = open(path, O_RDONLY | O_CLOEXEC);
    if (log->file < 0) stop("the file cannot be opened");
    log->is_wide = is_wide;
    pthread_mutex_init(&log->reading, NULL);
    pthread_mutex_init(&log->assembling, NULL);
    pthread_cond_init(&log->assembled, NULL);
    // What is never touched takes no memory, so there is room for all ids that there can be.
    log->positions = calloc((size_t)id_series * id_numbers, sizeof *log->positions);
    log->registrations = malloc((size_t)id_numbers * sizeof *log->registrations);
    if (!log->positions || !log->registrations) stop("not enough memory");
    make_placeholders(&log->placeholders);
    read_header(log);
}

// Whether a record begins behind this line end: it does where a line begins as ids do, which no answer of kcc-sample has.
static int ends_record(const uint8_t *bytes, size_t line_end, size_t size) {
    const uint8_t *line = bytes + line_end + 1;
    return bytes[line_end] == '\n' && line_end + 5 < size && line[3] == '-' && line[0] >= 'A' && line[0] <= 'Z' && line[1] == '2';
}

size_t next_chunk(Log *log, uint8_t *bytes, size_t *turn) {
    pthread_mutex_lock(&log->reading);
    *turn = log->chunks_read++;
    size_t size = log->rest_bytes;
    memcpy(bytes, log->rest, size);
    log->rest_bytes = 0;
    ssize_t count = read(log->file, bytes + size, chunk_bytes);
    if (count < 0) stop("the file cannot be read");
    size += (size_t)count;
    // At the end of the file all is a whole record.
    if (count > 0) {
        size_t end = size;
        do {
            if (end == 0) stop("a record longer than a chunk");
            end--;
        } while (!ends_record(bytes, end, size));
        end++;
        log->rest_bytes = size - end;
        memcpy(log->rest, bytes + end, log->rest_bytes);
        size = end;
    }
    pthread_mutex_unlock(&log->reading);
    return size;
}
