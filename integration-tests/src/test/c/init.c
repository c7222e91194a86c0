/*
 * The first and only program of a small guest: each argument names a device, which is used, and what came of it is said on
 * the console; "loud" lets the kernel speak there, too; "restart" and "poweroff" end it. Then it answers lines from the
 * console: "say X" with X, "time" with the seconds since 1970, "sum" with a sum over its memory, "restart" and "poweroff" by
 * that. Without a C library, so that a guest with an emulated ring 0 starts it soon.
 *
 *   cc -static -nostdlib -ffreestanding -fno-stack-protector -Os -o init init.c
 */
#include <asm/unistd.h>
#include <linux/if.h>
#include <linux/in.h>
#include <linux/net.h>
#include <linux/sockios.h>
#include <linux/vm_sockets.h>

#define O_RDWR 2

static long call(long number, long a, long b, long c, long d, long e) {
    register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = 0;
    long answer;
    __asm__ volatile("syscall"
                     : "=a"(answer)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return answer;
}

#define CALL(name, a, b, c) call(__NR_##name, (long) (a), (long) (b), (long) (c), 0, 0)

static unsigned char buffer[4096], pages[64 * 4096];

static long length(const char *text) {
    long count = 0;
    while (text[count]) count++;
    return count;
}

static void say(const char *text) { CALL(write, 1, text, length(text)); }

static int equal(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}

static void say_number(long number) {
    char digits[24], *at = digits + sizeof digits;
    int negative = number < 0;
    *--at = 0;
    do *--at = '0' + (negative ? -(number % 10) : number % 10);
    while (number /= 10);
    if (negative) *--at = '-';
    say(at);
}

static void say_hex(const unsigned char *bytes, int count) {
    char text[3] = {0};
    for (int i = 0; i < count; i++) {
        text[0] = "0123456789abcdef"[bytes[i] >> 4];
        text[1] = "0123456789abcdef"[bytes[i] & 15];
        say(text);
    }
}

/* What is read at the device's start, and that what is written at 4096 is read again. */
static long disk(const char *device) {
    int file = CALL(open, device, O_RDWR, 0);
    if (file < 0) file = CALL(open, device, 0, 0);
    if (file < 0) return file;
    long got = call(__NR_pread64, file, (long) buffer, 512, 0, 0);
    if (got < 0) return got;
    say_hex(buffer, 16);
    for (int i = 0; i < 512; i++) buffer[i] = i * 7;
    got = call(__NR_pwrite64, file, (long) buffer, 512, 4096, 0);
    if (got == 512) got = CALL(fsync, file, 0, 0) < 0 ? -5 : got;
    say(got == 512 ? " written" : " read-only");
    CALL(close, file, 0, 0);
    return 0;
}

static long first_disk(void) { return disk("/dev/vda"); }

static long second_disk(void) { return disk("/dev/vdb"); }

static long entropy(void) {
    int file = CALL(open, "/dev/hwrng", 0, 0);
    if (file < 0) return file;
    long got = CALL(read, file, buffer, 16);
    if (got > 0) say_hex(buffer, got);
    CALL(close, file, 0, 0);
    return got < 0 ? got : 0;
}

/* Answers a line on the second console. */
static long console(void) {
    int file = CALL(open, "/dev/hvc0", O_RDWR, 0);
    if (file < 0) return file;
    CALL(write, file, "second console\n", 15);
    long got = CALL(read, file, buffer, 64);
    if (got > 0) CALL(write, 1, buffer, got - 1);
    CALL(close, file, 0, 0);
    return got < 0 ? got : 0;
}

static unsigned int address(int last) { return 10 | 9 << 8 | 8 << 16 | last << 24; }

/* Takes 10.9.8.2, sends a datagram to port 7777 of 10.9.8.1, and says the answer. */
static long net(void) {
    struct ifreq request = {.ifr_name = "eth0"};
    struct sockaddr_in *own = (struct sockaddr_in *) &request.ifr_addr;
    struct sockaddr_in peer = {.sin_family = AF_INET, .sin_port = 7777 >> 8 | (7777 & 255) << 8, .sin_addr.s_addr = address(1)};
    long file = CALL(socket, AF_INET, SOCK_DGRAM, 0);
    if (file < 0) return file;
    own->sin_family = AF_INET;
    own->sin_addr.s_addr = address(2);
    long answer = CALL(ioctl, file, SIOCSIFADDR, &request);
    if (answer < 0) return answer;
    own->sin_addr.s_addr = 0x00ffffff;
    CALL(ioctl, file, SIOCSIFNETMASK, &request);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    answer = CALL(ioctl, file, SIOCSIFFLAGS, &request);
    if (answer < 0) return answer;
    answer = CALL(connect, file, &peer, sizeof peer);
    if (answer < 0) return answer;
    long wait[2] = {0, 100000};
    call(__NR_setsockopt, file, SOL_SOCKET, SO_RCVTIMEO_OLD, (long) wait, sizeof wait);
    // The first ones are lost while the host's end comes up.
    for (int i = 0; i < 100; i++) {
        CALL(write, file, "hello from the guest", 20);
        answer = CALL(read, file, buffer, sizeof buffer);
        if (answer > 0) break;
    }
    if (answer > 0) CALL(write, 1, buffer, answer);
    CALL(close, file, 0, 0);
    return answer < 0 ? answer : 0;
}

/* Sends a line to port 1234 of the host, and says the answer. */
static long vsock(void) {
    struct sockaddr_vm host = {.svm_family = AF_VSOCK, .svm_port = 1234, .svm_cid = VMADDR_CID_HOST};
    long file = CALL(socket, AF_VSOCK, SOCK_STREAM, 0);
    if (file < 0) return file;
    long answer = CALL(connect, file, &host, sizeof host);
    if (answer < 0) return answer;
    CALL(write, file, "hello from the guest\n", 21);
    answer = CALL(read, file, buffer, sizeof buffer);
    if (answer > 0) CALL(write, 1, buffer, answer - 1);
    CALL(close, file, 0, 0);
    return answer < 0 ? answer : 0;
}

static long processors(void) {
    unsigned long mask[16] = {0};
    long got = CALL(sched_getaffinity, 0, sizeof mask, mask), count = 0;
    for (long i = 0; i < got / 8; i++)
        for (unsigned long rest = mask[i]; rest; rest &= rest - 1) count++;
    say_number(count);
    return got < 0 ? got : 0;
}

/* (reboot(2)) */
static long end(long how) { return call(__NR_reboot, 0xfee1dead, 672274793, how, 0, 0); }

static long restart(void) { return end(0x01234567); }

static long power_off(void) { return end(0x4321fedc); }

/* From here on the kernel says all of its messages on the console. (syslog(2), SYSLOG_ACTION_CONSOLE_LEVEL) */
static long loud(void) { return CALL(syslog, 8, 0, 8); }

static void use(const char *device) {
    static const struct {
        const char *name;
        long (*use)(void);
    } uses[] = {{"disk", first_disk},   {"disk2", second_disk}, {"entropy", entropy},      {"console", console},
                {"net", net}, {"vsock", vsock},       {"processors", processors}, {"restart", restart},
                {"poweroff", power_off}, {"loud", loud}};
    unsigned i = 0;
    while (i < sizeof uses / sizeof uses[0] && !equal(device, uses[i].name)) i++;
    if (i == sizeof uses / sizeof uses[0]) return; // The kernel hands on what it does not know itself.
    say("init: ");
    say(device);
    say(" ");
    long answer = uses[i].use();
    if (answer < 0) {
        say("error ");
        say_number(-answer);
    }
    say("\n");
}

static void sum(void) {
    unsigned long total = 0;
    for (unsigned i = 0; i < sizeof pages; i++) total = total * 31 + pages[i];
    say("sum ");
    say_hex((unsigned char *) &total, 8);
    say("\n");
}

static void answer(char *line) {
    if (line[0] == 's' && line[1] == 'a' && line[2] == 'y' && line[3] == ' ') {
        say(line + 4);
        say("\n");
    } else if (equal(line, "time")) {
        long now[2] = {0};
        CALL(clock_gettime, 0, now, 0);
        say_number(now[0]);
        say("\n");
    } else if (equal(line, "sum")) {
        sum();
    } else if (equal(line, "restart")) {
        restart();
    } else if (equal(line, "poweroff")) {
        power_off();
    } else {
        say("what?\n");
    }
}

__attribute__((used)) void begin(long *stack) {
    long count = stack[0];
    char **arguments = (char **) (stack + 1);
    call(__NR_mount, (long) "dev", (long) "/dev", (long) "devtmpfs", 0, 0);
    for (unsigned i = 0; i < sizeof pages; i++) pages[i] = i * 2654435761u >> 24;
    say("init: up\n");
    for (long i = 1; i < count; i++) use(arguments[i]);
    say("init: ready\n");
    while (1) {
        long got = CALL(read, 0, buffer, sizeof buffer - 1);
        if (got <= 0) continue;
        buffer[got - (buffer[got - 1] == '\n')] = 0;
        answer((char *) buffer);
    }
}

__asm__(".globl _start\n_start: xor %ebp, %ebp\n mov %rsp, %rdi\n and $-16, %rsp\n call begin\n");
