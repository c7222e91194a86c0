/*
 * A monitor in C that boots whole guests, as plain as it can be: what the engine's times are measured against.
 *
 *   guest-monitor linux MARKER VMLINUX INITRD COMMAND-LINE   by the 64-bit boot protocol
 *   guest-monitor multiboot MARKER IMAGE                     an ELF file, with coreboot's table of the memory
 *   guest-monitor firmware MARKER ROM                        from the reset vector
 *
 * runs the guest until it has said MARKER, at COM1 or at the port where firmware tells of itself, and prints milliseconds,
 * exits and emulated instructions. It bridges what a KVM without VMX and SVM cannot emulate, as the engine does.
 */
#include <elf.h>
#include <err.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MEMORY (32u << 20)
#define LSTAR 0xc0000082
#define STAR 0xc0000081
#define FMASK 0xc0000084

static int kvm, vm, vcpu;
static struct kvm_run *run;
static uint8_t *memory;
static const char *marker;
static uint64_t lstar, star, fmask, breakpoint;
static long exits;

static int call(int descriptor, unsigned long request, void *argument) {
    int answer = ioctl(descriptor, request, argument);
    if (answer < 0) err(1, "ioctl 0x%lx", request);
    return answer;
}

static uint8_t *contents(const char *name, size_t *length) {
    int file = open(name, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (file < 0 || fstat(file, &about)) err(1, "%s", name);
    *length = about.st_size;
    uint8_t *bytes = mmap(NULL, *length + 1, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes == MAP_FAILED) err(1, "%s", name);
    close(file);
    return bytes;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static void slot(int number, uint64_t address, void *host, size_t length, int flags) {
    struct kvm_userspace_memory_region region = {number, flags, address, length, (uintptr_t) host};
    call(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

// What the guest says, until it has said the marker.
static int said(uint8_t byte) {
    static size_t matched;
    matched = byte == marker[matched] ? matched + 1 : byte == marker[0];
    return marker[matched] == 0;
}

static uint8_t serial[8], cmos_index, cmos[128];
static int emptied;

static int wired(void) { return (serial[1] & 2) && (serial[4] & 8); }

static void line(int level) {
    struct kvm_irq_level irq = {.irq = 4, .level = level};
    call(vm, KVM_IRQ_LINE, &irq);
}

static int out(uint16_t port, uint8_t value) {
    switch (port) {
        case 0x402: return said(value);
        case 0x3f8:
            if (serial[3] & 0x80) return 0;
            emptied = 1;
            if (wired()) { line(0); line(1); }
            return said(value);
        case 0x3f9:
            if (serial[3] & 0x80) return 0;
            if (value & 2 & ~serial[1]) emptied = 1;
            serial[1] = value;
            if (wired() && emptied) { line(0); line(1); }
            return 0;
        case 0x3fa ... 0x3ff: serial[port - 0x3f8] = value; return 0;
        case 0x70: cmos_index = value & 127; return 0;
        case 0x71: cmos[cmos_index] = value; return 0;
        case 0x64: return value == 0xfe;
        default: return 0;
    }
}

static uint8_t clock_cell(uint8_t cell) {
    time_t now = time(NULL);
    struct tm *t = gmtime(&now);
    int value;
    switch (cell) {
        case 0: value = t->tm_sec; break;
        case 2: value = t->tm_min; break;
        case 4: value = t->tm_hour; break;
        case 7: value = t->tm_mday; break;
        case 8: value = t->tm_mon + 1; break;
        case 9: value = t->tm_year % 100; break;
        case 10: return 0x26;
        case 11: return 0x02;
        case 13: return 0x80;
        case 0x32: return 0x20;
        default: return cmos[cell];
    }
    return value / 10 << 4 | value % 10;
}

static uint8_t in(uint16_t port) {
    switch (port) {
        case 0x402: return 0xe9;
        case 0x3fa:
            if ((serial[1] & 2) && emptied) { emptied = 0; line(0); return 0x02; }
            return 0x01;
        case 0x3fd: return 0x60;
        case 0x3fe: return 0xb0;
        case 0x3f9: case 0x3fb: case 0x3fc: case 0x3ff: return serial[port - 0x3f8];
        case 0x71: return clock_cell(cmos_index);
        case 0x64: case 0x61: return 0;
        default: return 0xff;
    }
}

static uint64_t physical(uint64_t address) {
    struct kvm_translation t = {.linear_address = address};
    call(vcpu, KVM_TRANSLATE, &t);
    return t.valid && t.physical_address < MEMORY - 64 ? t.physical_address : 0;
}

static void watch(uint64_t address, int step) {
    struct kvm_guest_debug debug = {.control = KVM_GUESTDBG_ENABLE};
    if (address) {
        debug.control |= KVM_GUESTDBG_USE_HW_BP;
        debug.arch.debugreg[0] = address;
        debug.arch.debugreg[7] = 0x401 | 1;
    }
    if (step) debug.control |= KVM_GUESTDBG_SINGLESTEP;
    if (!address && !step) debug.control = 0;
    call(vcpu, KVM_SET_GUEST_DEBUG, &debug);
}

static void gate(void) {
    struct kvm_sregs s;
    call(vcpu, KVM_GET_SREGS, &s);
    uint8_t *entry = memory + physical(s.idt.base + 14 * 16);
    breakpoint = entry[0] | entry[1] << 8 | (uint64_t) entry[6] << 16 | (uint64_t) entry[7] << 24
            | (uint64_t) *(uint32_t *) (entry + 8) << 32;
    watch(breakpoint, 0);
}

static void wrote_msr(void) {
    if (run->msr.index == LSTAR) lstar = run->msr.data;
    if (run->msr.index == STAR) star = run->msr.data;
    if (run->msr.index == FMASK) fmask = run->msr.data;
    struct { struct kvm_msrs head; struct kvm_msr_entry entry; } m = {{1, 0}, {run->msr.index, 0, run->msr.data}};
    call(vcpu, KVM_SET_MSRS, &m);
    run->msr.error = 0;
    if (lstar && fmask) gate();
}

static int stepping;

// A page fault's first instruction, or the one after it.
static void debugged(void) {
    if (stepping) {
        stepping = 0;
        watch(breakpoint, 0);
        return;
    }
    struct kvm_regs r;
    call(vcpu, KVM_GET_REGS, &r);
    uint64_t at = physical(r.rsp);
    uint64_t *frame = (uint64_t *) (memory + at);
    if (at && frame[1] == lstar && (frame[2] & 3) == 3) {
        struct kvm_sregs s;
        call(vcpu, KVM_GET_SREGS, &s);
        uint16_t code = star >> 32;
        s.cs.selector = code & ~3;
        s.cs.dpl = 0; s.cs.base = 0; s.cs.limit = ~0u; s.cs.type = 11; s.cs.l = 1; s.cs.db = 0; s.cs.s = 1; s.cs.present = 1; s.cs.g = 1;
        s.ss.selector = (code & ~3) + 8;
        s.ss.dpl = 0; s.ss.base = 0; s.ss.limit = ~0u; s.ss.type = 3; s.ss.l = 0; s.ss.db = 1; s.ss.s = 1; s.ss.present = 1; s.ss.g = 1; s.ss.unusable = 0;
        r.rip = lstar;
        r.rsp = frame[4];
        r.rflags = (r.r11 & ~fmask & ~0x10000) | 2;
        call(vcpu, KVM_SET_REGS, &r);
        call(vcpu, KVM_SET_SREGS, &s);
        return;
    }
    at = physical(r.rip);
    static const uint8_t nop[] = {0x0f, 0x1f, 0x00};
    if (at && !memcmp(memory + at, nop, 3)) {
        r.rip += 3;
        call(vcpu, KVM_SET_REGS, &r);
    } else {
        stepping = 1;
        watch(0, 1);
    }
}

static void stuck(void) {
    struct kvm_regs r;
    call(vcpu, KVM_GET_REGS, &r);
    uint8_t *code = memory + physical(r.rip);
    if (code == memory) errx(1, "stuck at 0x%llx", r.rip);
    if (code[0] == 0xcc) {
        struct kvm_vcpu_events events;
        r.rip += 1;
        call(vcpu, KVM_SET_REGS, &r);
        call(vcpu, KVM_GET_VCPU_EVENTS, &events);
        events.exception.injected = 1;
        events.exception.nr = 3;
        events.exception.has_error_code = 0;
        call(vcpu, KVM_SET_VCPU_EVENTS, &events);
        return;
    }
    int skip = code[0] == 0x9b ? 1 : code[0] == 0x0f && code[1] == 0x01 && (code[2] & 0xfe) == 0xca ? 3 : 0;
    if (!skip) {
        for (int i = 0; i < 16; i++) fprintf(stderr, "%02x ", code[i]);
        errx(1, "stuck at 0x%llx, suberror %u", r.rip, run->internal.suberror);
    }
    r.rip += skip;
    call(vcpu, KVM_SET_REGS, &r);
}

static int handle(void) {
    int done = 0;
    switch (run->exit_reason) {
        case KVM_EXIT_IO: {
            uint8_t *data = (uint8_t *) run + run->io.data_offset;
            for (uint32_t i = 0; i < run->io.count; i++, data += run->io.size)
                for (int b = 0; b < run->io.size; b++)
                    if (run->io.direction) done |= out(run->io.port + b, data[b]);
                    else data[b] = in(run->io.port + b);
            return done;
        }
        case KVM_EXIT_MMIO:
            if (!run->mmio.is_write) memset(run->mmio.data, 0xff, 8);
            return 0;
        case KVM_EXIT_X86_WRMSR: wrote_msr(); return 0;
        case KVM_EXIT_X86_RDMSR: run->msr.error = 1; return 0;
        case KVM_EXIT_DEBUG: debugged(); return 0;
        case KVM_EXIT_INTERNAL_ERROR: stuck(); return 0;
        case KVM_EXIT_INTR: return 0;
        default: errx(1, "exit %u", run->exit_reason);
    }
}

static void make(void) {
    kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (kvm < 0) err(1, "/dev/kvm");
    vm = call(kvm, KVM_CREATE_VM, 0);
    uint64_t identity = 0xfffbc000;
    call(vm, KVM_SET_IDENTITY_MAP_ADDR, &identity);
    call(vm, KVM_SET_TSS_ADDR, (void *) 0xfffbd000);
    memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    slot(0, 0, memory, MEMORY, 0);
}

static void processor(void) {
    call(vm, KVM_CREATE_IRQCHIP, 0);
    struct kvm_pit_config pit = {.flags = KVM_PIT_SPEAKER_DUMMY};
    call(vm, KVM_CREATE_PIT2, &pit);
    vcpu = call(vm, KVM_CREATE_VCPU, 0);
    run = mmap(NULL, call(kvm, KVM_GET_VCPU_MMAP_SIZE, 0), PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
    static struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entries[256]; } cpuid = {.head.nent = 256};
    call(kvm, KVM_GET_SUPPORTED_CPUID, &cpuid);
    for (unsigned i = 0; i < cpuid.head.nent; i++)
        if (cpuid.entries[i].function == 0x40000001) cpuid.entries[i].eax = 0;
    call(vcpu, KVM_SET_CPUID2, &cpuid);
}

static void catch_msrs(void) {
    struct kvm_enable_cap cap = {.cap = KVM_CAP_X86_USER_SPACE_MSR, .args = {KVM_MSR_EXIT_REASON_FILTER}};
    call(vm, KVM_ENABLE_CAP, &cap);
    static uint8_t bits[1] = {(uint8_t) ~(1 << 1 | 1 << 2 | 1 << 4)};
    struct kvm_msr_filter filter = {.flags = KVM_MSR_FILTER_DEFAULT_ALLOW};
    filter.ranges[0] = (struct kvm_msr_filter_range) {KVM_MSR_FILTER_WRITE, 8, 0xc0000080, bits};
    call(vm, KVM_X86_SET_MSR_FILTER, &filter);
}

// GRUB looks for the memory here. (coreboot, src/commonlib/include/commonlib/coreboot_tables.h)
static uint16_t internet_checksum(const uint8_t *bytes, int length) {
    uint32_t total = 0;
    for (int i = 0; i < length; i += 2) {
        total += bytes[i] | bytes[i + 1] << 8;
        total = (total & 0xffff) + (total >> 16);
    }
    return ~total;
}

static void coreboot_table(void) {
    uint32_t *table = (uint32_t *) (memory + 0x530);
    uint32_t ranges[] = {1, 48, 0, 0, 0x9fc00, 0, 1, 0x100000, 0, MEMORY - 0x100000, 0, 1};
    memcpy(table + 6, ranges, sizeof ranges);
    memcpy(table, "LBIO", 4);
    table[1] = 24;
    table[3] = sizeof ranges;
    table[4] = internet_checksum((uint8_t *) (table + 6), sizeof ranges);
    table[5] = 1;
    table[2] = internet_checksum((uint8_t *) table, 24);
}

// (Multiboot Specification 0.6.96, 3.2 and 3.3)
static void multiboot(const char *name) {
    size_t length;
    uint8_t *image = contents(name, &length);
    Elf32_Ehdr *elf = (Elf32_Ehdr *) image;
    Elf32_Phdr *segment = (Elf32_Phdr *) (image + elf->e_phoff);
    for (int i = 0; i < elf->e_phnum; i++)
        if (segment[i].p_type == PT_LOAD)
            memcpy(memory + segment[i].p_paddr, image + segment[i].p_offset, segment[i].p_filesz);
    coreboot_table();
    uint32_t *info = (uint32_t *) (memory + 0x7000);
    info[0] = 1;
    info[1] = 639;
    info[2] = (MEMORY - 0x100000) >> 10;
    static const uint64_t gdt[] = {0, 0, 0x00cf9b000000ffff, 0x00cf93000000ffff};
    memcpy(memory + 0x500, gdt, sizeof gdt);
    struct kvm_sregs s;
    call(vcpu, KVM_GET_SREGS, &s);
    struct kvm_segment code = {0, ~0u, 0x10, 11, 1, 0, 1, 1, 0, 1}, data = {0, ~0u, 0x18, 3, 1, 0, 1, 1, 0, 1};
    s.cs = code;
    s.ds = s.es = s.fs = s.gs = s.ss = data;
    s.gdt.base = 0x500;
    s.gdt.limit = sizeof gdt - 1;
    s.cr0 = 0x11;
    call(vcpu, KVM_SET_SREGS, &s);
    struct kvm_regs r = {.rip = elf->e_entry, .rax = 0x2badb002, .rbx = 0x7000, .rflags = 2};
    call(vcpu, KVM_SET_REGS, &r);
}

static uint8_t sum(const uint8_t *bytes, int length) {
    uint8_t total = 0;
    while (length--) total += *bytes++;
    return -total;
}

// One processor, one I/O APIC, sixteen ISA interrupts. (MultiProcessor Specification 1.4)
static void mp_table(void) {
    uint8_t *start = memory + 0x9fc00, *t = start + 16, *p = t + 44;
    uint8_t cpu[20] = {0, 0, 0x14, 3, 0, 6, 0, 0, 1, 2};
    memcpy(p, cpu, 20); p += 20;
    uint8_t bus[8] = {1, 0, 'I', 'S', 'A', ' ', ' ', ' '};
    memcpy(p, bus, 8); p += 8;
    uint8_t apic[8] = {2, 1, 0x11, 1, 0, 0, 0xc0, 0xfe};
    memcpy(p, apic, 8); p += 8;
    int entries = 3;
    for (int i = 0; i < 16; i++) {
        if (i == 2) continue;
        uint8_t irq[8] = {3, 0, 0, 0, 0, i, 1, i ? i : 2};
        memcpy(p, irq, 8); p += 8; entries++;
    }
    uint8_t lint0[8] = {4, 3, 0, 0, 0, 0, 0xff, 0}, lint1[8] = {4, 1, 0, 0, 0, 0, 0xff, 1};
    memcpy(p, lint0, 8); p += 8;
    memcpy(p, lint1, 8); p += 8;
    entries += 2;
    memcpy(t, "PCMP", 4);
    *(uint16_t *) (t + 4) = p - t;
    t[6] = 4;
    memcpy(t + 8, "VIRT4J  MICROVM     ", 20);
    *(uint16_t *) (t + 34) = entries;
    *(uint32_t *) (t + 36) = 0xfee00000;
    t[7] = sum(t, p - t);
    memcpy(start, "_MP_", 4);
    *(uint32_t *) (start + 4) = 0x9fc10;
    start[8] = 1; start[9] = 4;
    start[10] = sum(start, 16);
}

static void linux_kernel(char **arguments) {
    size_t length, initrd_length;
    uint8_t *image = contents(arguments[0], &length), *initrd = contents(arguments[1], &initrd_length);
    Elf64_Ehdr *elf = (Elf64_Ehdr *) image;
    Elf64_Phdr *segment = (Elf64_Phdr *) (image + elf->e_phoff);
    for (int i = 0; i < elf->e_phnum; i++)
        if (segment[i].p_type == PT_LOAD)
            memcpy(memory + segment[i].p_paddr, image + segment[i].p_offset, segment[i].p_filesz);
    uint32_t at = (MEMORY - initrd_length) & ~4095u;
    memcpy(memory + at, initrd, initrd_length);
    strcpy((char *) memory + 0x20000, arguments[2]);
    uint8_t *params = memory + 0x7000;
    *(uint16_t *) (params + 0x1fe) = 0xaa55;
    memcpy(params + 0x202, "HdrS", 4);
    *(uint16_t *) (params + 0x206) = 0x020c;
    params[0x210] = 0xff;
    *(uint32_t *) (params + 0x218) = at;
    *(uint32_t *) (params + 0x21c) = initrd_length;
    *(uint32_t *) (params + 0x228) = 0x20000;
    uint64_t map[2][2] = {{0, 0x9fc00}, {0x100000, MEMORY - 0x100000}};
    params[0x1e8] = 2;
    for (int i = 0; i < 2; i++) {
        memcpy(params + 0x2d0 + 20 * i, map[i], 16);
        *(uint32_t *) (params + 0x2d0 + 20 * i + 16) = 1;
    }
    mp_table();
    static const uint64_t gdt[] = {0, 0, 0x00af9b000000ffff, 0x00cf93000000ffff};
    memcpy(memory + 0x500, gdt, sizeof gdt);
    uint64_t *tables = (uint64_t *) (memory + 0x9000);
    tables[0] = 0xa003;
    for (int i = 0; i < 4; i++) tables[512 + i] = 0xb003 + i * 0x1000;
    for (uint64_t i = 0; i < 2048; i++) tables[1024 + i] = i << 21 | 0x83;
    struct kvm_sregs s;
    call(vcpu, KVM_GET_SREGS, &s);
    struct kvm_segment code = {0, ~0u, 0x10, 11, 1, 0, 0, 1, 1, 1}, data = {0, ~0u, 0x18, 3, 1, 0, 1, 1, 0, 1};
    s.cs = code;
    s.ds = s.es = s.fs = s.gs = s.ss = data;
    s.gdt.base = 0x500; s.gdt.limit = sizeof gdt - 1;
    s.idt.base = s.idt.limit = 0;
    s.cr3 = 0x9000; s.cr4 |= 0x20; s.cr0 = 0x80000011; s.efer |= 0x500;
    call(vcpu, KVM_SET_SREGS, &s);
    struct kvm_regs r = {.rip = elf->e_entry, .rsi = 0x7000, .rsp = 0x9000, .rflags = 2};
    call(vcpu, KVM_SET_REGS, &r);
}

static long emulated(void) {
    int stats = call(vcpu, KVM_GET_STATS_FD, 0);
    struct kvm_stats_header head;
    if (pread(stats, &head, sizeof head, 0) != sizeof head) return -1;
    size_t size = sizeof(struct kvm_stats_desc) + head.name_size;
    long value = -1;
    for (uint32_t i = 0; i < head.num_desc; i++) {
        union { struct kvm_stats_desc d; char bytes[512]; } u;
        if (pread(stats, &u, size, head.desc_offset + i * size) == (ssize_t) size && !strcmp(u.d.name, "insn_emulation"))
            if (pread(stats, &value, 8, head.data_offset + u.d.offset) != 8) value = -1;
    }
    close(stats);
    return value;
}

static void firmware(const char *name) {
    size_t length;
    uint8_t *rom = contents(name, &length);
    uint8_t *copy = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memcpy(copy, rom, length);
    size_t low = length < 0x20000 ? length : 0x20000;
    memcpy(memory + 0x100000 - low, rom + length - low, low);
    slot(1, 0x100000000 - length, copy, length, KVM_MEM_READONLY);
    // The memory, in KiB above 1 MiB and in units of 64 KiB above 16 MiB.
    cmos[0x31] = 0x7c;
    cmos[0x35] = 0x01;
}

int main(int count, char **arguments) {
    if (count < 4) errx(2, "usage: guest-monitor linux|multiboot|firmware MARKER FILE...");
    double start = seconds();
    marker = arguments[2];
    make();
    switch (arguments[1][0]) {
        case 'l':
            if (count != 6) errx(2, "usage: guest-monitor linux MARKER VMLINUX INITRD COMMAND-LINE");
            processor();
            catch_msrs();
            linux_kernel(arguments + 3);
            break;
        case 'm':
            processor();
            multiboot(arguments[3]);
            break;
        default:
            firmware(arguments[3]);
            processor();
    }
    do {
        exits++;
        if (ioctl(vcpu, KVM_RUN, 0) < 0) err(1, "KVM_RUN");
    } while (!handle());
    printf("%.0f %ld %ld\n", (seconds() - start) * 1e3, exits, emulated());
}
