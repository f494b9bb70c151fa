package se.bryggan.boundary.disclosure.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Cuts a stream of bytes into lines of UTF-8, and counts them from 1. */
final class Lines {

    /** A longer line is answered as an error; it is read to its end but not kept. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int END = -1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private long number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line is there; {@link #text()} and {@link #number()} are about it. False at the end of the stream. */
    boolean next() throws IOException {
        bytes.reset();
        tooLong = false;
        int octet = in.read();
        if (octet == END) {
            return false;
        }
        number++;
        for (; octet != END && octet != '\n'; octet = in.read()) {
            if (bytes.size() < MAX_BYTES) {
                bytes.write(octet);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    long number() {
        return number;
    }

    /** The line without a byte order mark; null when it is not UTF-8 or too long. */
    String text() {
        if (tooLong) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
