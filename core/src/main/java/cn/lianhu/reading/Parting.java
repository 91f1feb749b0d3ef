package cn.lianhu.reading;

import cn.lianhu.triage.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells how many matters a message is about: what is read as a report of its own, in a
 * category of its own, is one. In doubt it is part of what came before.
 */
final class Parting {

    /** One cause of many things: what it did is looked at together. */
    private static final Pattern CAUSE = Pattern
        .compile("大雨|暴雨|下雨|台风|大风|刮风|打雷|洪水|涨水|施工|挖机|挖断|装修|工地|被车|撞|因为|由于|导致|造成|引起");

    private static final Pattern ENDS = Pattern.compile("^[，,、；;\\s]+|[，,、；;\\s]+$");

    private static final double HALF = 0.5;

    private static final double SURE = 0.8;

    private enum Apart {

        SURELY, PERHAPS, NOT

    }

    /**
     * What belongs to one matter.
     *
     * @param clauses in the order in which they were said
     */
    private record Group(Category category, boolean danger, List<Clause> clauses) {

        private String words() {
            return joined(clauses);
        }
    }

    private final Reading whole;

    private final boolean cause;

    private final List<Group> groups = new ArrayList<>();

    private final List<Clause> waiting = new ArrayList<>();

    private final List<Clause> aside = new ArrayList<>();

    private static String joined(List<Clause> clauses) {
        return ENDS.matcher(clauses.stream().map(Clause::words).collect(Collectors.joining())).replaceAll("");
    }

    private Parting(Reading whole) {
        this.whole = whole;
        this.cause = CAUSE.matcher(whole.words()).find();
    }

    /** An accusation is never parted, nor is what is to stay secret. */
    static Matters of(Reading whole) {
        if (whole.accuses() || whole.secret()) {
            return Matters.one(whole);
        }
        List<Clause> clauses = Clauses.of(whole);
        if (clauses.size() < 2) {
            return Matters.one(whole);
        }
        Matters parted = clauses.stream()
            .filter(Parting::confidential)
            .findFirst()
            .map(c -> Matters.about(whole, c.words().strip()))
            .orElseGet(() -> new Parting(whole).of(clauses));
        return parted.equals(Matters.one(whole)) || clauses.stream().anyMatch(Parting::guarded) ? Matters.one(whole)
                : parted;
    }

    private static boolean guarded(Clause clause) {
        return clause.said().accuses() || clause.said().secret();
    }

    private static boolean confidential(Clause clause) {
        return clause.sorted().best().confidential() && clause.confidence() >= SURE;
    }

    private Matters of(List<Clause> clauses) {
        clauses.forEach(this::take);
        if (groups.isEmpty()) {
            return Matters.one(whole);
        }
        groups.getLast().clauses().addAll(waiting);
        if (groups.size() == 1 && aside.isEmpty()) {
            return Matters.one(whole);
        }
        List<Group> all = Stream.concat(groups.stream().filter(Group::danger), groups.stream().filter(g -> !g.danger()))
            .toList();
        List<String> about = all.stream()
            .map(g -> joined(g.clauses().stream().filter(c -> !aside.contains(c)).toList()))
            .toList();
        return new Matters(all.size() == 1 ? List.of(whole.words()) : all.stream().map(Group::words).toList(), about,
                aside.isEmpty() ? null : joined(aside));
    }

    private void take(Clause clause) {
        if (clause.tells() == null && !clause.endangers()) {
            waiting.add(clause);
            return;
        }
        Group last = groups.isEmpty() ? null : groups.getLast();
        Group own = group(clause, Objects.requireNonNullElse(clause.tells(), clause.sorted().best()));
        waiting.forEach(
                between -> (last == null || own != last && leads(between, own) ? own : last).clauses().add(between));
        waiting.clear();
        own.clauses().add(clause);
    }

    /** What was said before it already names what it is about. */
    private static boolean leads(Clause between, Group next) {
        return between.marked() || between.confidence() >= HALF && between.sorted().best().equals(next.category());
    }

    private Group group(Clause clause, Category category) {
        boolean danger = clause.endangers();
        Group same = groups.stream()
            .filter(g -> danger ? g.danger() : g.category().equals(category))
            .findFirst()
            .orElse(null);
        if (same != null) {
            return same.clauses().stream().anyMatch(clause::elsewhere) && !danger ? doubtful(clause, same) : same;
        }
        return switch (groups.isEmpty() ? Apart.SURELY : apart(clause, category)) {
            case SURELY -> groups.size() < Matters.MOST ? begun(category, danger) : doubtful(clause, groups.getLast());
            case PERHAPS -> doubtful(clause, groups.getLast());
            case NOT -> groups.getLast();
        };
    }

    private Group begun(Category category, boolean danger) {
        groups.add(new Group(category, danger, new ArrayList<>()));
        return groups.getLast();
    }

    private Group doubtful(Clause clause, Group in) {
        aside.add(clause);
        return in;
    }

    private Apart apart(Clause clause, Category category) {
        if (clause.marked() || !waiting.isEmpty() && waiting.getLast().marked()) {
            return Apart.SURELY;
        }
        boolean akin = cause || groups.stream().anyMatch(g -> g.category().isAkinTo(category));
        boolean things = category.photo() && groups.stream().allMatch(g -> g.category().photo());
        boolean everybodys = category.common() && groups.stream().allMatch(g -> g.category().common());
        boolean danger = clause.endangers() || groups.stream().anyMatch(Group::danger);
        if (!clause.follows() && !akin && things && (clause.adds() || everybodys && !danger)) {
            return Apart.SURELY;
        }
        return clause.adds() && !clause.follows() && !danger ? Apart.PERHAPS : Apart.NOT;
    }

}
