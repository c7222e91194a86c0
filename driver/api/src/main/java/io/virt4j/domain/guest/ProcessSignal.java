package io.virt4j.domain.guest;

import io.virt4j.NativeEnum;

/** A signal to a process of a guest, by libvirt's number, which is Linux's. (virDomainProcessSignal) */
@NativeEnum(value = "virDomainProcessSignal", prefix = "VIR_DOMAIN_PROCESS_SIGNAL_")
public record ProcessSignal(int number) {
    /** No signal: only looks whether the process is there. */
    public static final ProcessSignal NOP = new ProcessSignal(0);

    /** SIGHUP. */
    public static final ProcessSignal HUP = new ProcessSignal(1);

    /** SIGINT. */
    public static final ProcessSignal INT = new ProcessSignal(2);

    /** SIGQUIT. */
    public static final ProcessSignal QUIT = new ProcessSignal(3);

    /** SIGILL. */
    public static final ProcessSignal ILL = new ProcessSignal(4);

    /** SIGTRAP. */
    public static final ProcessSignal TRAP = new ProcessSignal(5);

    /** SIGABRT. */
    public static final ProcessSignal ABRT = new ProcessSignal(6);

    /** SIGBUS. */
    public static final ProcessSignal BUS = new ProcessSignal(7);

    /** SIGFPE. */
    public static final ProcessSignal FPE = new ProcessSignal(8);

    /** SIGKILL. */
    public static final ProcessSignal KILL = new ProcessSignal(9);

    /** SIGUSR1. */
    public static final ProcessSignal USR1 = new ProcessSignal(10);

    /** SIGSEGV. */
    public static final ProcessSignal SEGV = new ProcessSignal(11);

    /** SIGUSR2. */
    public static final ProcessSignal USR2 = new ProcessSignal(12);

    /** SIGPIPE. */
    public static final ProcessSignal PIPE = new ProcessSignal(13);

    /** SIGALRM. */
    public static final ProcessSignal ALRM = new ProcessSignal(14);

    /** SIGTERM. */
    public static final ProcessSignal TERM = new ProcessSignal(15);

    /** SIGSTKFLT. */
    public static final ProcessSignal STKFLT = new ProcessSignal(16);

    /** SIGCHLD. */
    public static final ProcessSignal CHLD = new ProcessSignal(17);

    /** SIGCONT. */
    public static final ProcessSignal CONT = new ProcessSignal(18);

    /** SIGSTOP. */
    public static final ProcessSignal STOP = new ProcessSignal(19);

    /** SIGTSTP. */
    public static final ProcessSignal TSTP = new ProcessSignal(20);

    /** SIGTTIN. */
    public static final ProcessSignal TTIN = new ProcessSignal(21);

    /** SIGTTOU. */
    public static final ProcessSignal TTOU = new ProcessSignal(22);

    /** SIGURG. */
    public static final ProcessSignal URG = new ProcessSignal(23);

    /** SIGXCPU. */
    public static final ProcessSignal XCPU = new ProcessSignal(24);

    /** SIGXFSZ. */
    public static final ProcessSignal XFSZ = new ProcessSignal(25);

    /** SIGVTALRM. */
    public static final ProcessSignal VTALRM = new ProcessSignal(26);

    /** SIGPROF. */
    public static final ProcessSignal PROF = new ProcessSignal(27);

    /** SIGWINCH. */
    public static final ProcessSignal WINCH = new ProcessSignal(28);

    /** SIGPOLL. */
    public static final ProcessSignal POLL = new ProcessSignal(29);

    /** SIGPWR. */
    public static final ProcessSignal PWR = new ProcessSignal(30);

    /** SIGSYS. */
    public static final ProcessSignal SYS = new ProcessSignal(31);

    /** Real-time signal 0. */
    public static final ProcessSignal RT0 = new ProcessSignal(32);

    /** Real-time signal 1. */
    public static final ProcessSignal RT1 = new ProcessSignal(33);

    /** Real-time signal 2. */
    public static final ProcessSignal RT2 = new ProcessSignal(34);

    /** Real-time signal 3. */
    public static final ProcessSignal RT3 = new ProcessSignal(35);

    /** Real-time signal 4. */
    public static final ProcessSignal RT4 = new ProcessSignal(36);

    /** Real-time signal 5. */
    public static final ProcessSignal RT5 = new ProcessSignal(37);

    /** Real-time signal 6. */
    public static final ProcessSignal RT6 = new ProcessSignal(38);

    /** Real-time signal 7. */
    public static final ProcessSignal RT7 = new ProcessSignal(39);

    /** Real-time signal 8. */
    public static final ProcessSignal RT8 = new ProcessSignal(40);

    /** Real-time signal 9. */
    public static final ProcessSignal RT9 = new ProcessSignal(41);

    /** Real-time signal 10. */
    public static final ProcessSignal RT10 = new ProcessSignal(42);

    /** Real-time signal 11. */
    public static final ProcessSignal RT11 = new ProcessSignal(43);

    /** Real-time signal 12. */
    public static final ProcessSignal RT12 = new ProcessSignal(44);

    /** Real-time signal 13. */
    public static final ProcessSignal RT13 = new ProcessSignal(45);

    /** Real-time signal 14. */
    public static final ProcessSignal RT14 = new ProcessSignal(46);

    /** Real-time signal 15. */
    public static final ProcessSignal RT15 = new ProcessSignal(47);

    /** Real-time signal 16. */
    public static final ProcessSignal RT16 = new ProcessSignal(48);

    /** Real-time signal 17. */
    public static final ProcessSignal RT17 = new ProcessSignal(49);

    /** Real-time signal 18. */
    public static final ProcessSignal RT18 = new ProcessSignal(50);

    /** Real-time signal 19. */
    public static final ProcessSignal RT19 = new ProcessSignal(51);

    /** Real-time signal 20. */
    public static final ProcessSignal RT20 = new ProcessSignal(52);

    /** Real-time signal 21. */
    public static final ProcessSignal RT21 = new ProcessSignal(53);

    /** Real-time signal 22. */
    public static final ProcessSignal RT22 = new ProcessSignal(54);

    /** Real-time signal 23. */
    public static final ProcessSignal RT23 = new ProcessSignal(55);

    /** Real-time signal 24. */
    public static final ProcessSignal RT24 = new ProcessSignal(56);

    /** Real-time signal 25. */
    public static final ProcessSignal RT25 = new ProcessSignal(57);

    /** Real-time signal 26. */
    public static final ProcessSignal RT26 = new ProcessSignal(58);

    /** Real-time signal 27. */
    public static final ProcessSignal RT27 = new ProcessSignal(59);

    /** Real-time signal 28. */
    public static final ProcessSignal RT28 = new ProcessSignal(60);

    /** Real-time signal 29. */
    public static final ProcessSignal RT29 = new ProcessSignal(61);

    /** Real-time signal 30. */
    public static final ProcessSignal RT30 = new ProcessSignal(62);

    /** Real-time signal 31. */
    public static final ProcessSignal RT31 = new ProcessSignal(63);

    /** Real-time signal 32. */
    public static final ProcessSignal RT32 = new ProcessSignal(64);
}
