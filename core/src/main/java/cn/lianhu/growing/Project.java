package cn.lianhu.growing;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a member grows together with households.
 *
 * @param leader id of the member
 * @param asked ids of the households that were asked to join
 * @param joined those that did
 * @param outcomes in words, the last last; listed, never added up
 */
public record Project(String code, long version, String branch, String leader, String name, Set<String> asked,
        Set<String> joined, List<Outcome> outcomes, Instant at) {

    private static final int MOST = 60;

    private static final int OUTCOMES = 40;

    public static final DocumentKind<Project> KIND = new DocumentKind<>("project", Project.class,
            code -> new Project(code, 0, "", "", "", Set.of(), Set.of(), List.of(), Instant.EPOCH), Project::code,
            Project::version, (p, version) -> new Project(p.code, version, p.branch, p.leader, p.name, p.asked,
                    p.joined, p.outcomes, p.at),
            Project::standing);

    /** What came of it, as its leader says. */
    public record Outcome(Instant at, String words) {
    }

    public Project {
        asked = asked == null ? Set.of() : Set.copyOf(asked);
        joined = joined == null ? Set.of() : Set.copyOf(joined);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    private Standing standing() {
        if (branch.isEmpty()) {
            return Standing.NOWHERE;
        }
        Map<String, Long> lists = new HashMap<>();
        lists.put("projects-in:" + branch, at.toEpochMilli());
        joined.forEach(household -> lists.put("projects-of:" + household, at.toEpochMilli()));
        return new Standing(lists, Set.of(), Map.of());
    }

    /** Codes of those of a branch, the last first. */
    static Query.Listed in(String branch) {
        return new Query.Listed("projects-in:" + branch, true, MOST);
    }

    /** Codes of those that a household has joined, the last first. */
    static Query.Listed of(String household) {
        return new Query.Listed("projects-of:" + household, true, MOST);
    }

    Project asking(Set<String> households) {
        Set<String> all = new LinkedHashSet<>(asked);
        all.addAll(households);
        return new Project(code, version, branch, leader, name, all, joined, outcomes, at);
    }

    Project joinedBy(String household) {
        Set<String> all = new LinkedHashSet<>(joined);
        all.add(household);
        return new Project(code, version, branch, leader, name, asked, all, outcomes, at);
    }

    Project leftBy(String household) {
        Set<String> all = new LinkedHashSet<>(joined);
        all.remove(household);
        return new Project(code, version, branch, leader, name, asked, all, outcomes, at);
    }

    Project with(Outcome outcome) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.add(outcome);
        return new Project(code, version, branch, leader, name, asked, joined,
                all.subList(Math.max(0, all.size() - OUTCOMES), all.size()), at);
    }

}
