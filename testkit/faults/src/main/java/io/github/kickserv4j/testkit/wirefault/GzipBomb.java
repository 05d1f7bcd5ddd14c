package io.github.kickserv4j.testkit.wirefault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Text of any size that compresses to a thousandth of it. One megabyte is compressed, and repeated as often as needed. */
final class GzipBomb {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
    private static final int TRAILER = 8;
    private static final int SLACK = 64;
    private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CRC32 checksum = new CRC32();
    private long size;

    private GzipBomb() {}

    /** Returns this many compressed megabytes of blanks, followed by {@code end}. */
    static byte[] of(int megabytes, byte[] end) {
        var bomb = new GzipBomb();
        bomb.bytes.writeBytes(HEADER);
        byte[] compressed = compressed(MEGABYTE, false);
        for (int i = 0; i < megabytes; i++) {
            bomb.add(MEGABYTE, compressed);
        }
        bomb.add(end, compressed(end, true));
        bomb.bytes.writeBytes(bomb.trailer());
        return bomb.bytes.toByteArray();
    }

    private void add(byte[] text, byte[] compressed) {
        bytes.writeBytes(compressed);
        checksum.update(text);
        size += text.length;
    }

    private byte[] trailer() {
        return ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt((int) size)
                .array();
    }

    /** Compresses a part that any other can follow, unless it is the {@code last}. */
    private static byte[] compressed(byte[] text, boolean last) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        var block = new byte[text.length + SLACK];
        deflater.setInput(text);
        if (last) {
            deflater.finish();
        }
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(block, length);
    }
}
