// From bytes to rows, in one pass: what is done with a cell is done where it is found.
#include "log.h"
#include "scan.h"

// Which of the names that a thread knows `name` is; one that it meets gets its number among `all`.
static int known(Worker *worker, NumberedNames *own, Names *all, Cell name) {
    int before = own->names.count, found = position(&own->names, name);
    if (found == before) {
        pthread_mutex_lock(&worker->log->reading);
        own->numbers[found] = (uint16_t)position(all, name);
        pthread_mutex_unlock(&worker->log->reading);
    }
    return found;
}

static uint16_t product(Worker *worker, Cell name) {
    uint16_t number = worker->products.numbers[known(worker, &worker->products, &worker->log->products, name)];
    if (number >= most_products) stop("more products than it has room for");
    return number;
}

static void capture(Row *row, size_t field) { row->captured[field / 64] |= UINT64_C(1) << field % 64; }

static size_t read_wide(Worker *worker, Scan *scan, size_t size) {
    const Placeholders *placeholders = &worker->log->placeholders;
    size_t columns = worker->log->columns, rows = 0, start = 0;
    while (start < size) {
        Row row = {0};
        size_t column = 0, end;
        for (;;) {
            Cell cell = next_cell(scan, start, &end);
            if (column >= roles_of_wide) {
                if (column < columns && is_captured(cell, placeholders)) capture(&row, column - roles_of_wide);
            } else if (column == 0) {
                row.id = identifier(cell);
            } else if (column == 1) {
                row.second = second_of_day(cell);
            } else if (column == 2) {
                row.product = product(worker, cell);
            }
            column++;
            if (scan->bytes[end] != ',') break;
            start = end_of_commas(scan->bytes, end + 1);
            column += start - end - 1;
            if (start != end + 1) seek(scan, start);
        }
        if (column != columns) stop("a row with another number of cells than the header");
        start = next_line(scan, end);
        worker->rows[rows++] = row;
    }
    return rows;
}

// The number of a question. Mostly it follows the one that it followed last, `field`, where it becomes that one.
static int field_number(Worker *worker, Cell name, uint16_t product, int *field) {
    int expected = worker->after[product][*field];
    if (expected >= worker->fields.names.count || !is_name(&worker->fields.names, expected, name)) {
        expected = known(worker, &worker->fields, &worker->log->fields, name);
        worker->after[product][*field] = (uint16_t)expected;
    }
    *field = expected;
    return worker->fields.numbers[expected];
}

static size_t read_long(Worker *worker, Scan *scan, size_t size) {
    size_t rows = 0, start = 0, head = 0, head_bytes = 0;
    Row row = {0};
    int field = most_fields;
    while (start < size) {
        size_t end, cell_start = start + head_bytes;
        // The rows of a registration begin alike: id, time, product and employee are read of the first.
        if (head_bytes && cell_start < size && !memcmp(scan->bytes + start, scan->bytes + head, head_bytes)) {
            seek(scan, cell_start);
        } else {
            if (head_bytes) worker->rows[rows++] = row;
            row = (Row){.id = identifier(next_cell(scan, start, &end))};
            row.second = second_of_day(next_cell(scan, end + 1, &end));
            row.product = product(worker, next_cell(scan, end + 1, &end));
            next_cell(scan, end + 1, &end);
            cell_start = end + 1;
            head_bytes = cell_start - start;
            field = most_fields;
        }
        head = start;
        Cell name = next_cell(scan, cell_start, &end);
        size_t number = (size_t)field_number(worker, name, row.product, &field);
        if (is_captured(next_cell(scan, end + 1, &end), &worker->log->placeholders)) capture(&row, number);
        start = next_line(scan, end);
    }
    if (head_bytes) worker->rows[rows++] = row;
    return rows;
}

size_t read_rows(Worker *worker, const uint8_t *bytes, size_t size, uint64_t *map) {
    size_t blocks = (size + 63) / 64;
    if (!map_separators(bytes, blocks, map)) check_encoding(bytes, size);
    Scan scan = {bytes, map, blocks, 0, map[0]};
    return worker->log->is_wide ? read_wide(worker, &scan, size) : read_long(worker, &scan, size);
}
