package io.virt4j.domain.guest;

import io.virt4j.NativeEnum;

/** What the numbers of keys mean. (virKeycodeSet) */
@NativeEnum(value = "virKeycodeSet", prefix = "VIR_KEYCODE_SET_")
public record KeycodeSet(int number) {
    /** Linux's input events. */
    public static final KeycodeSet LINUX = new KeycodeSet(0);

    /** Scan codes of the PC/XT. */
    public static final KeycodeSet XT = new KeycodeSet(1);

    /** Scan codes of the AT, set 1. */
    public static final KeycodeSet ATSET1 = new KeycodeSet(2);

    /** Scan codes of the AT, set 2. */
    public static final KeycodeSet ATSET2 = new KeycodeSet(3);

    /** Scan codes of the AT, set 3. */
    public static final KeycodeSet ATSET3 = new KeycodeSet(4);

    /** Virtual key codes of macOS. */
    public static final KeycodeSet OSX = new KeycodeSet(5);

    /** Scan codes of the PC/XT as an old X server had them. */
    public static final KeycodeSet XT_KBD = new KeycodeSet(6);

    /** Usages of USB keyboards. */
    public static final KeycodeSet USB = new KeycodeSet(7);

    /** Virtual key codes of Windows. */
    public static final KeycodeSet WIN32 = new KeycodeSet(8);

    /** QEMU's: scan codes of the PC/XT with the extended ones at 0x80. */
    public static final KeycodeSet QNUM = new KeycodeSet(9);
}
