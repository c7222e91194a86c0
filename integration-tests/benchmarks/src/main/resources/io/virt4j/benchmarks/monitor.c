/*
 * The smallest monitor in C: what a program costs that does the same as io.virt4j.kvm.vm does, in the same order.
 *
 *   monitor exits|create|controllers|split COUNT
 *
 * prints nanoseconds: CPU time of an exit; or time of making a machine up to its first byte, and of ending it.
 */
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { MEMORY = 0x10000, CODE = 0x1000, WARM_UP = 20000, PARTS = 10 };

/* mov al, 'h'; and on: out 0x50, al; jmp and on */
static const unsigned char guest[] = {0xb0, 'h', 0xe6, 0x50, 0xeb, 0xfc};

static int kvm;
static long run_size;
static struct kvm_cpuid2 *cpuid;

struct machine {
    int vm, vcpu;
    unsigned char *memory;
    struct kvm_run *run;
};

static long at(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000L + time.tv_nsec;
}

static long now(void) {
    return at(CLOCK_MONOTONIC);
}

static int checked(int answer, const char *what) {
    if (answer < 0) {
        perror(what);
        exit(1);
    }
    return answer;
}

static void create(struct machine *machine, char controllers) {
    machine->vm = checked(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM");
    __u64 identity_map = 0xfffbc000;
    checked(ioctl(machine->vm, KVM_SET_IDENTITY_MAP_ADDR, &identity_map), "KVM_SET_IDENTITY_MAP_ADDR");
    checked(ioctl(machine->vm, KVM_SET_TSS_ADDR, 0xfffbd000), "KVM_SET_TSS_ADDR");
    machine->memory =
        mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    struct kvm_userspace_memory_region region = {0, 0, 0, MEMORY, (unsigned long) machine->memory};
    checked(ioctl(machine->vm, KVM_SET_USER_MEMORY_REGION, &region), "KVM_SET_USER_MEMORY_REGION");
    if (controllers == 'c') {
        checked(ioctl(machine->vm, KVM_CREATE_IRQCHIP, 0), "KVM_CREATE_IRQCHIP");
    } else if (controllers == 's') {
        struct kvm_enable_cap split = {.cap = KVM_CAP_SPLIT_IRQCHIP, .args = {24}};
        checked(ioctl(machine->vm, KVM_ENABLE_CAP, &split), "KVM_CAP_SPLIT_IRQCHIP");
    }
    memcpy(machine->memory + CODE, guest, sizeof guest);
    machine->vcpu = checked(ioctl(machine->vm, KVM_CREATE_VCPU, 0), "KVM_CREATE_VCPU");
    machine->run = mmap(NULL, run_size, PROT_READ | PROT_WRITE, MAP_SHARED, machine->vcpu, 0);
    checked(ioctl(machine->vcpu, KVM_SET_CPUID2, cpuid), "KVM_SET_CPUID2");
    struct kvm_sregs special;
    checked(ioctl(machine->vcpu, KVM_GET_SREGS, &special), "KVM_GET_SREGS");
    special.cs.base = 0;
    special.cs.selector = 0;
    checked(ioctl(machine->vcpu, KVM_SET_SREGS, &special), "KVM_SET_SREGS");
    struct kvm_regs registers = {.rip = CODE, .rflags = 2};
    checked(ioctl(machine->vcpu, KVM_SET_REGS, &registers), "KVM_SET_REGS");
}

static unsigned char run(struct machine *machine) {
    checked(ioctl(machine->vcpu, KVM_RUN, 0), "KVM_RUN");
    if (machine->run->exit_reason != KVM_EXIT_IO) {
        fprintf(stderr, "exit reason %u\n", machine->run->exit_reason);
        exit(1);
    }
    return ((unsigned char *) machine->run)[machine->run->io.data_offset];
}

static void destroy(struct machine *machine) {
    munmap(machine->run, run_size);
    close(machine->vcpu);
    close(machine->vm);
    munmap(machine->memory, MEMORY);
}

static void exits(int count) {
    struct machine machine;
    create(&machine, 0);
    for (int i = 0; i < WARM_UP; i++) {
        run(&machine);
    }
    unsigned long sum = 0;
    for (int part = 0; part < PARTS; part++) {
        long start = at(CLOCK_THREAD_CPUTIME_ID);
        for (int i = 0; i < count / PARTS; i++) {
            sum += run(&machine);
        }
        printf("%ld\n", (at(CLOCK_THREAD_CPUTIME_ID) - start) / (count / PARTS));
    }
    if (sum != (unsigned long) (count / PARTS) * PARTS * 'h') {
        fprintf(stderr, "the guest wrote something else\n");
        exit(1);
    }
}

int main(int argc, char **argv) {
    if (argc != 3) {
        return 2;
    }
    kvm = checked(open("/dev/kvm", O_RDWR | O_CLOEXEC), "/dev/kvm");
    run_size = checked(ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0), "KVM_GET_VCPU_MMAP_SIZE");
    cpuid = calloc(1, sizeof *cpuid + 256 * sizeof(struct kvm_cpuid_entry2));
    cpuid->nent = 256;
    checked(ioctl(kvm, KVM_GET_SUPPORTED_CPUID, cpuid), "KVM_GET_SUPPORTED_CPUID");
    int count = atoi(argv[2]);
    if (strcmp(argv[1], "exits") == 0) {
        exits(count);
        return 0;
    }
    for (int i = 0; i < count; i++) {
        struct machine machine;
        long start = now();
        create(&machine, argv[1][0] == 'c' && argv[1][1] == 'r' ? 0 : argv[1][0]);
        run(&machine);
        long made = now();
        destroy(&machine);
        printf("%ld %ld\n", made - start, now() - made);
    }
    return 0;
}
