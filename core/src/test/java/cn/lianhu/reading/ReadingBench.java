package cn.lianhu.reading;

import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long reading a message of about 60 characters takes: run its main method. */
public final class ReadingBench {

    private static final int LENGTH = 60;

    private static final int MESSAGES = 200;

    private static final int WARM = 200;

    private static final int ROUNDS = 100;

    private ReadingBench() {
    }

    public static void main(String[] args) {
        List<String> messages = messages();
        for (int round = 0; round < WARM; round++) {
            messages.forEach(ReadingBench::read);
        }
        double[] micros = new double[ROUNDS * MESSAGES];
        for (int i = 0; i < micros.length; i++) {
            long start = System.nanoTime();
            read(messages.get(i % MESSAGES));
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        System.out.printf("%d messages of %d characters read %d times: median %.1f µs, p90 %.1f µs, p99 %.1f µs%n",
                MESSAGES, LENGTH, ROUNDS, micros[micros.length / 2], micros[micros.length * 9 / 10],
                micros[micros.length * 99 / 100]);
    }

    /**
     * Everything a message says by itself, its place included: what is asked of a report
     * by the decision on it, and more.
     */
    private static List<Object> read(String message) {
        Reading said = ShippedReader.READER.read(message);
        return List.of(said.category(), said.danger(), said.talk(), said.answer(), said.anew(), said.smallTalk(),
                said.blame(), said.secret(), said.onlySecret(), said.tellsOfTrouble(), said.saysAnother(), said.phone(),
                said.place("350428105205-03"));
    }

    /** Lines nothing was learnt from, one behind the other and cut to the length. */
    private static List<String> messages() {
        List<String> lines = TriageData.unseenReports().stream().map(Example::text).toList();
        String all = String.join("，", lines);
        return IntStream.range(0, MESSAGES).mapToObj(i -> all.substring(i * LENGTH, (i + 1) * LENGTH)).toList();
    }

}
