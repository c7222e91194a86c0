/*
 * Reads of 4 KiB from a file that the kernel has in its cache: what the requests of a disk cost without a disk.
 *
 *   disk FILE COUNT
 *
 * prints the nanoseconds of one read, a line for each tenth of COUNT reads.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { BLOCK = 4096, BUFFERS = 64, PARTS = 10, STEP = 7919 };

static long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000L + time.tv_nsec;
}

int main(int count, char **arguments) {
    if (count != 3)
        return 2;
    int file = open(arguments[1], O_RDWR | O_CLOEXEC);
    long reads = atol(arguments[2]) / PARTS;
    long blocks = lseek(file, 0, SEEK_END) / BLOCK;
    char *memory = mmap(0, BUFFERS * BLOCK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (file < 0 || blocks <= 0 || memory == MAP_FAILED)
        return 1;
    long block = 0;
    for (int part = 0; part < PARTS; part++) {
        long start = now();
        for (long i = 0; i < reads; i++) {
            struct iovec piece = {memory + i % BUFFERS * BLOCK, BLOCK};
            if (preadv(file, &piece, 1, block * BLOCK) != BLOCK)
                return 1;
            block = (block + STEP) % blocks;
        }
        printf("%ld\n", (now() - start) / reads);
    }
    return 0;
}
