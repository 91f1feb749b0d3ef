package cn.lianhu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a message where one thing may end and another begin. Nothing of it is lost: the
 * pieces make it up again.
 */
final class Clauses {

    /**
     * Enough for whatever people tell of in one message; what comes later is one piece.
     */
    private static final int MOST = 12;

    private static final String ANOTHER = "(?<![想要再须得能可并])另外|(?<![上里边面下口中处前后头旁])还有(?!人|点|些|几)|再就是|再有一|再一个|顺便|此外|"
            + "第[二三四][，,、 件个]|(?<=^|[^一二三四])[二三四]是|(?<!\\d)[2-9][.．、)）](?!\\d)|[②-⑨]";

    private static final Pattern ENDS = Pattern
        .compile("[，,。；;！!？?\\n]+\\s*|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})|(?=" + ANOTHER + ")");

    /** Says itself that something else comes now. */
    private static final Pattern MARKED = Pattern
        .compile("^[\\s，,。；;、！!]*(" + ANOTHER + "|第一[，,、 件个]|一是(?!否)|对了|(?<!\\d)1[.．、)）](?!\\d)|①)");

    private static final Pattern ALSO = Pattern.compile("[也又]");

    private static final int SHORTEST = 4;

    private static final int SUBJECT = 8;

    /**
     * Who writes more without a mark tells a story; every cut of it would have to be
     * read.
     */
    private static final int HALVED = 60;

    private static final int ALSO_TRIED = 3;

    private Clauses() {
    }

    static List<Clause> of(Reading whole) {
        List<Clause> all = cut(whole.words()).stream()
            .flatMap(words -> halves(whole, words))
            .map(words -> clause(whole, words))
            .toList();
        return all.stream().anyMatch(Clause::marked) ? sections(whole, all) : all;
    }

    private static Clause clause(Reading whole, String words) {
        return Clause.of(whole, words, MARKED.matcher(words).find());
    }

    private static List<String> cut(String words) {
        List<String> all = new ArrayList<>();
        Matcher end = ENDS.matcher(words);
        int from = 0;
        while (all.size() < MOST - 1 && end.find()) {
            if (end.end() > from) {
                all.add(words.substring(from, end.end()));
                from = end.end();
            }
        }
        if (from < words.length()) {
            all.add(words.substring(from));
        }
        return all;
    }

    /** 路灯不亮水管也漏: cut where both halves tell most surely of something. */
    private static Stream<String> halves(Reading whole, String words) {
        if (words.length() > HALVED) {
            return Stream.of(words);
        }
        Matcher also = ALSO.matcher(words);
        int best = 0;
        double most = 0;
        for (int found = 0; found < ALSO_TRIED && also.find(); found++) {
            for (int at = Math.max(SHORTEST, also.start() - SUBJECT); at <= also.start() - 2; at++) {
                double sure = sure(clause(whole, words.substring(0, at)), clause(whole, words.substring(at)));
                if (sure > 0 && Clause.GROUP.matcher(words.substring(at)).lookingAt()) {
                    return Stream.of(words.substring(0, at), words.substring(at));
                }
                best = sure > most ? at : best;
                most = Math.max(sure, most);
            }
        }
        return best == 0 ? Stream.of(words) : Stream.of(words.substring(0, best), words.substring(best));
    }

    /** How surely both tell of something, each of something else. */
    private static double sure(Clause one, Clause other) {
        boolean differ = one.tells() != null && other.tells() != null && !one.tells().equals(other.tells());
        return differ ? Math.min(one.confidence(), other.confidence()) : 0;
    }

    /**
     * Where it is said what comes as something else, what is said up to there is read as
     * one, unless it tells of more.
     */
    private static List<Clause> sections(Reading whole, List<Clause> all) {
        List<Clause> sections = new ArrayList<>();
        Clause open = null;
        for (Clause next : all) {
            boolean other = open != null && sure(open, next) > 0;
            if (open == null || next.marked() || other) {
                sections.add(next);
            }
            else {
                sections.set(sections.size() - 1, Clause.of(whole, open.words() + next.words(), true));
            }
            open = sections.getLast();
        }
        return sections;
    }

}
