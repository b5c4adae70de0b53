package dev.loopwise.engine.js;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.graalvm.polyglot.Value;

/**
 * Deflate streams for library modules. A stream is a Java object that the program's JavaScript
 * holds on to; headers and trailers of gzip are the JavaScript's work.
 */
final class ZlibBindings {
    private static final int CHUNK = 16 * 1024;

    private ZlibBindings() {}

    static void addTo(ByteBindings bindings) {
        bindings.add("newDeflater", ZlibBindings::newDeflater);
        bindings.add("newInflater", a -> new Inflater(a[0].asBoolean()));
        bindings.add("deflate", ZlibBindings::deflate);
        bindings.add("inflate", ZlibBindings::inflate);
        bindings.add("inflaterFinished", a -> a[0].<Inflater>asHostObject().finished());
        bindings.add("inflaterRemaining", a -> a[0].<Inflater>asHostObject().getRemaining());
        bindings.add("crc32", ZlibBindings::crc32);
    }

    /** {@code (raw, level, strategy, dictionary)}: the dictionary may be null. */
    private static Object newDeflater(Value[] arguments) {
        Deflater deflater = new Deflater(arguments[1].asInt(), arguments[0].asBoolean());
        deflater.setStrategy(arguments[2].asInt());
        if (!arguments[3].isNull()) {
            deflater.setDictionary(ByteBindings.read(arguments[3]));
        }
        return deflater;
    }

    /** {@code (deflater, input, mode)}: mode 0 goes on, 2 flushes, 4 finishes, as in zlib. */
    private static Object deflate(Value[] arguments) {
        Deflater deflater = arguments[0].asHostObject();
        deflater.setInput(ByteBindings.read(arguments[1]));
        int mode = arguments[2].asInt();
        if (mode == 4) {
            deflater.finish();
        }
        int flush =
                switch (mode) {
                    case 0, 4 -> Deflater.NO_FLUSH;
                    case 3 -> Deflater.FULL_FLUSH;
                    default -> Deflater.SYNC_FLUSH;
                };
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int count;
        boolean goesOn;
        do {
            count = deflater.deflate(chunk, 0, CHUNK, flush);
            output.write(chunk, 0, count);
            goesOn = count == CHUNK || !deflater.needsInput() || mode == 4;
        } while (goesOn && !deflater.finished());
        return ByteBindings.arrayBuffer(output.toByteArray());
    }

    /**
     * {@code (inflater, input, limit, dictionary)}: the bytes, or zlib's message where the input is
     * wrong.
     */
    private static Object inflate(Value[] arguments) {
        Inflater inflater = arguments[0].asHostObject();
        inflater.setInput(ByteBindings.read(arguments[1]));
        int limit = arguments[2].asInt();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            while (output.size() <= limit) {
                int count = inflater.inflate(chunk);
                output.write(chunk, 0, count);
                if (count == 0 && inflater.needsDictionary()) {
                    if (arguments[3].isNull()) {
                        return "Missing dictionary";
                    }
                    inflater.setDictionary(ByteBindings.read(arguments[3]));
                } else if (count == 0) {
                    return ByteBindings.arrayBuffer(output.toByteArray());
                }
            }
            return "output is larger than allowed";
        } catch (IllegalArgumentException e) {
            return "Bad dictionary";
        } catch (DataFormatException e) {
            return e.getMessage() == null ? "incorrect data check" : e.getMessage();
        }
    }

    /** {@code (input, start)}: goes on from {@code start}, the checksum of what came before. */
    private static Object crc32(Value[] arguments) {
        long start = arguments[1].asLong();
        byte[] content = ByteBindings.read(arguments[0]);
        return start == 0 ? checksum(content) : continued(start, content);
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    /** The class library cannot start from a checksum, so this goes bit by bit. */
    private static long continued(long start, byte[] content) {
        int crc = ~(int) start;
        for (byte next : content) {
            crc ^= next & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc >>> 1) ^ (0xEDB88320 & -(crc & 1));
            }
        }
        return ~crc & 0xFFFFFFFFL;
    }
}
