package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Makes bent copies of a sound image; mostly of its bytes {@code from} to {@code to}, where what matters is. */
final class ImageBender {
    private static final int MOST_BENDS = 4;

    /** Where sizes and addresses turn over. */
    private static final long[] EDGES = {
        0,
        1,
        2,
        -1,
        -4096,
        0xfff,
        0x1000,
        0x7fff,
        0x8000,
        0xffff,
        0x9fc00,
        0x100000,
        0x1fffff,
        0x200000,
        0x200001,
        0x7fffffff,
        0x80000000L,
        0xfffffffcL,
        0xffffffffL,
        0x100000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };

    private final String name;
    private final byte[] sound;
    private final int from;
    private final int to;
    private final int[] sizes;

    ImageBender(String name, byte[] sound, int from, int to) {
        this(name, sound, from, to, new int[0]);
    }

    /** Of an image in which nothing but its size matters: often it has one of those, the last ones seldom. */
    static ImageBender ofSizes(String name, byte[] sound, int... sizes) {
        return new ImageBender(name, sound, 0, sound.length, sizes);
    }

    private ImageBender(String name, byte[] sound, int from, int to, int[] sizes) {
        this.name = name;
        this.sound = sound;
        this.from = from;
        this.to = Math.min(to, sound.length);
        this.sizes = sizes;
    }

    String name() {
        return name;
    }

    byte[] bend(Random random) {
        byte[] image = sound.clone();
        for (int i = random.nextInt(MOST_BENDS); i >= 0; i--) {
            image = bend(image, random);
        }
        if (sizes.length > 0 && random.nextInt(4) > 0) {
            return Arrays.copyOf(
                    image, sizes[random.ints(4, 0, sizes.length).min().getAsInt()]);
        }
        return image;
    }

    private byte[] bend(byte[] image, Random random) {
        if (image.length == 0) {
            return image;
        }
        int at = Math.min(
                random.nextInt(8) > 0 ? random.nextInt(from, to) : random.nextInt(image.length), image.length - 1);
        switch (random.nextInt(10)) {
            case 0, 1 -> image[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> image[at] = (byte) random.nextInt();
            case 3, 4, 5 -> put(image, at & -2, random, edge(image, random));
            case 6 -> put(image, at & -2, random, random.nextInt(0x400000));
            case 7 -> {
                int other = random.nextInt(image.length);
                int length = random.nextInt(64);
                System.arraycopy(image, at, image, other, Math.min(length, image.length - Math.max(at, other)));
            }
            case 8 -> {
                return Arrays.copyOf(image, at);
            }
            default -> {
                return Arrays.copyOf(image, image.length + random.nextInt(5000));
            }
        }
        return image;
    }

    private static long edge(byte[] image, Random random) {
        return random.nextInt(5) == 0 ? image.length + random.nextInt(-16, 17) : EDGES[random.nextInt(EDGES.length)];
    }

    private static void put(byte[] image, int at, Random random, long value) {
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int size = 2 << random.nextInt(3);
        if (at + size <= image.length) {
            switch (size) {
                case 2 -> bytes.putShort(at, (short) value);
                case 4 -> bytes.putInt(at, (int) value);
                default -> bytes.putLong(at, value);
            }
        }
    }
}
