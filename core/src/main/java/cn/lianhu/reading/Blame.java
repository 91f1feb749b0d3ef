package cn.lianhu.reading;

import cn.lianhu.network.Member;
import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PersonFinder.Named;
import cn.lianhu.triage.Accusing;
import cn.lianhu.triage.PlainText;
import cn.lianhu.triage.SubjectKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom words are about.
 *
 * @param accuses whether they complain of how an official behaves
 * @param posts the posts that an accusation names; without accusation empty
 * @param named everybody of the register who is named, for whatever
 * @param people who of the register is named and not just asked, thanked or lived beside;
 * each one, or all it may mean
 * @param neighbours those of them it is about as neighbours, for what they have at home
 */
public record Blame(boolean accuses, Set<SubjectKind> posts, List<Named> named, List<Named> people,
        List<Named> neighbours) {

    /** What stands beside a name and tells nothing of him. */
    private static final Pattern NEUTRAL = Pattern
        .compile("(?U)(?:[\\s\\p{P}]|我们?|家|要|想|就|选|互选|代选|愿意|联户?|找|换成?|同意|不|说一句给他|给|和|跟|请|叫|到|的)*");

    static final Blame NONE = new Blame(false, Set.of(), List.of(), List.of(), List.of());

    static Blame of(String words, double score, PersonFinder persons) {
        String plain = PlainText.folded(words);
        List<Named> all = persons.in(plain);
        List<Named> meant = all.stream().filter(n -> !Accusing.mentions(plain, n.start(), n.end())).toList();
        List<Named> neighbours = meant.stream()
            .filter(n -> !n.titled() && Accusing.neighbours(plain, n.end()))
            .toList();
        boolean accuses = !namesOnly(plain, all)
                && (all.stream().anyMatch(n -> Accusing.of(plain, n.start(), n.end(), score))
                        || neighbours.isEmpty() && Accusing.in(plain, score, !meant.isEmpty()));
        return new Blame(accuses, accuses ? Accusing.posts(plain) : Set.of(), all, meant, neighbours);
    }

    /** Somebody's name and nothing that is said of him: 李长顺; 选 李长顺. */
    private static boolean namesOnly(String plain, List<Named> named) {
        StringBuilder left = new StringBuilder(plain);
        named.reversed().forEach(n -> left.delete(n.start(), n.end()));
        return !named.isEmpty() && NEUTRAL.matcher(left).matches();
    }

    /** Everybody it may mean. */
    public static List<Member> all(List<Named> named) {
        return named.stream().flatMap(n -> n.members().stream()).distinct().toList();
    }
}
