package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** What is asked of one domain and sent to its guest, on the test driver, which knows most of it. */
final class GuestCases {
    private GuestCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofCommands("vCPUs", """
                        vcpucount test; vcpucount test --maximum; vcpucount test --active --config; vcpucount test --current --live
                        vcpucount test --live --config; vcpucount test --active --maximum; vcpucount test --guest --config; vcpucount test --guest
                        vcpuinfo test; vcpuinfo test --pretty; setvcpus test 1; setvcpus test 0; setvcpus test 9999; setvcpus test x; setvcpus nodom x
                        setvcpus test 2 --maximum; setvcpus test 2 --maximum --config; setvcpus test 2 --guest --config; setvcpus test 1 --current --live
                        setvcpu test 0; setvcpu test 0 --enable --disable; setvcpu test '' --enable; setvcpu test x --enable; setvcpu nodom 0
                        guestvcpus test; guestvcpus test 1; guestvcpus test --enable; guestvcpus test '' --enable; guestvcpus test x --disable
                        destroy test; vcpuinfo test; vcpuinfo test --pretty; vcpucount test; vcpucount test --live; setvcpus test 1 --current
                        """),
                Comparison.ofCommands("CPUs that vCPUs may run on", """
                        vcpupin test; vcpupin test 0; vcpupin test 9; vcpupin test 9 --config; vcpupin test x; vcpupin nodom x; vcpupin test --cpulist 0
                        vcpupin test 0 0; vcpupin test; vcpupin test 0 r; vcpupin test 0 rx; vcpupin test 0 ''; vcpupin test 0 1-0; vcpupin test 0 99999
                        vcpupin test 0 1023; vcpupin test 0 ^0; vcpupin test 0 '0, ^0'; vcpupin test 0 ' 0 - 0,'; vcpupin test 0 ,0; vcpupin test 0 0x0
                        vcpupin test 0 0 --live; vcpupin test 0 0 --live --config; vcpupin test --live --config; vcpupin test 0 0 --current --live
                        emulatorpin test; emulatorpin test 0; emulatorpin test --live; emulatorpin test --config; emulatorpin test ''; emulatorpin nodom ''
                        emulatorpin test 0 --live --config; cpu-stats test; cpu-stats test --total; cpu-stats test 1 9; cpu-stats test 9; cpu-stats test -1
                        cpu-stats test --count -1; cpu-stats test --count 0; cpu-stats test x y; cpu-stats nodom x
                        destroy test; vcpupin test --live; vcpupin test; vcpupin test 0 0; vcpupin test 0 0 --current; emulatorpin test 0; cpu-stats test
                        """),
                Comparison.ofCommands("I/O threads", """
                        iothreadinfo test; iothreadadd test 1; iothreadadd test 1; iothreadadd test 2 --config; iothreadinfo test; iothreadinfo test --config
                        iothreadadd test 0; iothreadadd test x; iothreaddel test 9; iothreadpin test 1 0; iothreadpin test 1 r; iothreadpin test 1 ''
                        iothreadpin test 9 0; iothreadpin test x 0; iothreadset test 1; iothreadset test 1 --poll-max-ns 5 --poll-grow 6 --poll-shrink 7
                        iothreadset test 1 --poll-grow -1; iothreadset test 1 --thread-pool-max x; iothreadset test 0 5; domstats test --iothread
                        iothreaddel test 1 --live --current; iothreaddel test 1; iothreadinfo test; destroy test; iothreadinfo test --live
                        """),
                Comparison.ofCommands("memory", """
                        setmem test 1M; setmem test 1025b; setmem test 10KiB --config; setmem test 99G; setmem test 0; setmem test x; setmem test 1x
                        setmem test 99E; setmem test ''; setmem test ' 7'; setmem test 7 --live --current; setmem --kilobytes 9 test; setmem nodom x
                        setmem test 9223372036854775808b; setmaxmem test 4096; setmaxmem test 4096 --config; setmaxmem test 0 --config; setmaxmem test x
                        dommemstat test; dommemstat test --period 5; dommemstat test --period x; dommemstat test --live --current; domstats test --balloon
                        domdirtyrate-calc test; domdirtyrate-calc test --mode x; domdirtyrate-calc test x; destroy test; setmem test 7; setmem test 7 --current
                        setmaxmem test 8M; dommemstat test; dominfo test
                        """),
                Comparison.ofCommands("agents", """
                        domfsinfo test; domfsfreeze test / /boot; domfsfreeze test; domfsthaw test; domfsthaw test /nosuch; domfstrim test; domfstrim test x
                        domfstrim test 5 /; domfstrim test --mountpoint ''; domfsfreeze nodom; domhostname test; domhostname test lease; domhostname test x
                        domtime test; domtime test --pretty; domtime test --now; domtime test --time 5; domtime test --pretty; domtime test --now --sync
                        domtime test --time x; domtime test -5; get-user-sshkeys test root; set-user-sshkeys test root; set-user-sshkeys test root /nosuch
                        set-user-sshkeys test root --remove; set-user-sshkeys test root empty; set-user-sshkeys test root keys; set-user-password test a b
                        set-user-password test '' b; guestinfo test; guestinfo test --user --interface; guest-agent-timeout test --timeout 5; guest-agent-timeout test --timeout x
                        dompmsuspend test mem; dompmsuspend test x; dompmsuspend test mem --duration x; dompmwakeup test; qemu-agent-command test '{}'
                        qemu-agent-command test --timeout 0 a; qemu-agent-command test --async --block a; destroy test; domfsinfo test; domtime test
                        """)
                        .file("empty", "# none\n\n")
                        .file("keys", "ssh-ed25519 AAAA alice\n"),
                Comparison.ofCommands("keys and signals", """
                        send-key test KEY_LEFTCTRL KEY_C; send-key test 30 0x1e 036; send-key test 65536; send-key test x; send-key test ''; send-key test 08
                        send-key test --codeset win32 VK_A; send-key test --codeset os_x ANSI_A; send-key test --codeset win32 KEY_A; send-key test --codeset x 1
                        send-key test --codeset qnum 1 --holdtime 5; send-key test --holdtime x 1; send-key test 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
                        send-process-signal test 1 term; send-process-signal test 1 SIGTERM; send-process-signal test 1 sig_rt32; send-process-signal test 1 x
                        send-process-signal test x hup; send-process-signal test 2 9; send-process-signal test 1 ''; send-process-signal test 1 999
                        inject-nmi test; inject-nmi nodom; destroy test; send-key test 1; inject-nmi test
                        """),
                Comparison.ofScript("words that fill no option which must be named", """
                        send-key test
                        send-key
                        setmem
                        iothreadpin
                        qemu-agent-command test
                        qemu-monitor-command --pass-fds
                        guest-agent-timeout test 5
                        dompmsuspend test mem 5
                        dommemstat test 5
                        """),
                Comparison.ofCommands("lives of guests", """
                        autostart test; list --autostart --all --name; autostart test --disable; reboot test; reboot test acpi,agent; reboot test x; reboot nodom x
                        reset test; set-lifecycle-action test crash restart; dumpxml test --xpath //on_crash; set-lifecycle-action test x destroy
                        set-lifecycle-action test crash x; set-lifecycle-action test poweroff coredump-destroy; set-lifecycle-action test crash destroy --config
                        screenshot test shot.png; screenshot test /nosuch/x; screenshot test ''; screenshot test shot.png x; domdisplay test; domdisplay test x
                        vncdisplay test; ttyconsole test; ttyconsole nodom; domcontrol test; destroy test; reboot test; reset test; domdisplay test; vncdisplay test
                        domcontrol test
                        """),
                Comparison.ofCommands("notes", """
                        desc test; desc test a  'b c' ''; desc test; desc test --title x; desc test --title; desc test --config; desc test --live --config y
                        desc test --title 'a\\nb'; desc test --new-desc ''; desc test; desc test --live --current; desc nodom; metadata test http://a
                        metadata test http://a --set '<x/>'; metadata test http://a --key k --set '<x b="c"/>'; metadata test http://a; metadata test ''
                        metadata test http://a --remove --edit; metadata test http://a --key k --set '<x'; metadata test http://a --remove --config
                        metadata test http://a --remove; desc test --edit --new-desc z; desc test; desc test --edit; metadata test http://a k --edit
                        """).environment("EDITOR", "true"),
                Comparison.ofCommands("statistics", """
                        domstats; domstats test --state; domstats test test --raw; domstats --list-inactive; domstats test nodom; domstats ''; domstats 1
                        domstats --cpu-total --enforce; domstats test --balloon --nowait --backing
                        """),
                Comparison.ofCommands("events", """
                        event --list; event; event --event x; event --event ''; event --all --event reboot; event --list --all; event --all --timeout 0
                        event --all --timeout x; event nodom reboot; event --all --timeout 1; event test lifecycle 1 --loop --timestamp
                        qemu-monitor-event --timeout 1; qemu-monitor-event nodom; qemu-monitor-event --timeout x; qemu-attach x; qemu-attach 1
                        qemu-monitor-command test --hmp --pretty x; qemu-monitor-command test a b; qemu-monitor-command test x; lxc-enter-namespace test true
                        """));
    }
}
