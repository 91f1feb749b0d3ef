package cn.lianhu.bot.redis.embedded;

/**
 * The bytes behind the last whole entry of a record file: {@code *2 $3 GET $1 k}, each
 * part ended by CR LF.
 */
final class BrokenEnd {

    private final byte[] bytes;

    private final int length;

    private int at;

    BrokenEnd(byte[] bytes) {
        this.bytes = bytes;
        this.length = withoutZeros(bytes);
    }

    private static int withoutZeros(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return length;
    }

    /**
     * Whether these are right beginnings of entries until they end, and not something
     * else.
     */
    boolean breaksOff() {
        try {
            while (at < length) {
                long parts = number('*');
                for (long part = 0; part < parts; part++) {
                    skip(number('$'));
                }
            }
            return true;
        }
        catch (Ended breaksOff) {
            return true;
        }
        catch (NoEntry other) {
            return false;
        }
    }

    private long number(char sign) {
        expect(sign);
        long number = 0;
        int digits = 0;
        for (byte next = next(); next != '\r'; next = next()) {
            if (next < '0' || next > '9' || ++digits > 10) {
                throw new NoEntry();
            }
            number = number * 10 + next - '0';
        }
        expect('\n');
        return number;
    }

    /** Over a part of this many bytes, and its end. */
    private void skip(long part) {
        if (part > length - at) {
            throw new Ended();
        }
        at += (int) part;
        expect('\r');
        expect('\n');
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw new NoEntry();
        }
    }

    private byte next() {
        if (at == length) {
            throw new Ended();
        }
        return bytes[at++];
    }

    private static final class Ended extends RuntimeException {

    }

    private static final class NoEntry extends RuntimeException {

    }

}
