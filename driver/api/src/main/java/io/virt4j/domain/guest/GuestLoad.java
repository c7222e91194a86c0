package io.virt4j.domain.guest;

/** How many processes of a guest wanted to run, on the mean over the last minutes. */
public record GuestLoad(double oneMinute, double fiveMinutes, double fifteenMinutes) {}
