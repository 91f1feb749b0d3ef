package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Whole numbers in as few bytes as they need: small ones, of which a model has most, in
 * one.
 */
final class Packing {

    private static final int BITS = 7;

    private static final int MORE = 1 << BITS;

    private Packing() {
    }

    /**
     * @param number not negative
     */
    static void write(DataOutput out, int number) throws IOException {
        int rest = number;
        while (rest >= MORE) {
            out.writeByte(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        out.writeByte(rest);
    }

    static int read(DataInput in) throws IOException {
        int number = 0;
        int shift = 0;
        int piece;
        do {
            piece = in.readUnsignedByte();
            number |= (piece & MORE - 1) << shift;
            shift += BITS;
        }
        while (piece >= MORE);
        return number;
    }

    /** Small ones on either side of zero become small ones. */
    static void writeSigned(DataOutput out, int number) throws IOException {
        write(out, number << 1 ^ number >> Integer.SIZE - 1);
    }

    static int readSigned(DataInput in) throws IOException {
        int number = read(in);
        return number >>> 1 ^ -(number & 1);
    }

}
