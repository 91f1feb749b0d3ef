package cn.lianhu.sandbox.emulator;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Letters and digits as the platform's tokens, tickets and ids are made of. */
final class RandomText {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private RandomText() {
    }

    static String of(RandomGenerator random, int length) {
        return random.ints(length, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining());
    }

}
