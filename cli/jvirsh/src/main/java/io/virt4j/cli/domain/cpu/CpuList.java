package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.host.CpuSet;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host's CPUs as users name them: numbers and ranges, or what begins with {@code r} for all of them. */
final class CpuList {
    private static final int MOST = 1024; // numbers from here on are none for virsh
    private static final Pattern PART = Pattern.compile("[ \t]*(\\^?)([0-9]{1,9})(?:[ \t]*-[ \t]*([0-9]{1,9}))?[ \t]*");

    private CpuList() {}

    /**
     * Reads a list.
     *
     * @param hostCpus how many CPUs the host has
     */
    static CpuSet parse(String list, int hostCpus) throws CommandFailed {
        if (list.startsWith("r")) {
            return CpuSet.range(0, hostCpus - 1);
        }
        BitSet cpus = bits(list);
        if (cpus.isEmpty()) {
            throw new CommandFailed(invalid(list));
        }
        int last = cpus.length() - 1;
        if (last >= hostCpus) {
            throw new CommandFailed("CPU " + last + " in cpulist '" + list + "' exceed the maxcpu " + hostCpus);
        }
        return CpuSet.of(cpus);
    }

    private static BitSet bits(String list) throws CommandFailed {
        BitSet cpus = new BitSet();
        String numbers = list.endsWith(",") ? list.substring(0, list.length() - 1) : list;
        for (String part : numbers.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw malformed(list);
            }
            int first = Integer.parseInt(matcher.group(2));
            int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            boolean without = !matcher.group(1).isEmpty();
            if (last < first || last >= MOST || (without && matcher.group(3) != null)) {
                throw malformed(list);
            }
            cpus.set(first, last + 1, !without);
        }
        return cpus;
    }

    private static CommandFailed malformed(String list) {
        return new CommandFailed(invalid(list), "invalid argument: Failed to parse bitmap '" + list + "'");
    }

    private static String invalid(String list) {
        return "Invalid cpulist '" + list + "'";
    }
}
