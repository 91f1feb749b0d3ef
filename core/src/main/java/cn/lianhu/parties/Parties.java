package cn.lianhu.parties;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The households of one matter. Who asked them reads which of them say so; none of them
 * reads of another.
 *
 * @param number of its ticket, as shown
 * @param asker id of the member who asked last, who is told what they say; empty for none
 * @param asked ids of the households that were asked, in that order
 * @param unsent those of them of whom nobody could be sent the question
 * @param joined those that say that it is theirs, too, with the contacts who said so
 * @param denied those that say that it is not
 * @param along those that came with other tickets, by the number of that
 * @param over whether it is not asked any more: it ended, or became secret
 */
public record Parties(String number, long version, String asker, List<String> asked, Set<String> unsent,
        Map<String, Set<String>> joined, Set<String> denied, Map<String, Set<String>> along, boolean over) {

    /** So many of a household's are read. */
    private static final int MOST = 20;

    public static final DocumentKind<Parties> KIND = new DocumentKind<>("parties", Parties.class,
            number -> new Parties(number, 0, "", List.of(), Set.of(), Map.of(), Set.of(), Map.of(), false),
            Parties::number, Parties::version, (p, version) -> new Parties(p.number, version, p.asker, p.asked,
                    p.unsent, p.joined, p.denied, p.along, p.over),
            Parties::standing);

    public Parties {
        asked = asked == null ? List.of() : List.copyOf(asked);
        unsent = unsent == null ? Set.of() : Set.copyOf(unsent);
        joined = joined == null ? Map.of() : Map.copyOf(joined);
        denied = denied == null ? Set.of() : Set.copyOf(denied);
        along = along == null ? Map.of() : Map.copyOf(along);
    }

    /** A household finds those that it has not answered. */
    private Standing standing() {
        return over ? Standing.NOWHERE
                : new Standing(asked.stream()
                    .filter(household -> !joined.containsKey(household) && !denied.contains(household))
                    .collect(Collectors.toMap(Parties::list, household -> version)), Set.of(), Map.of());
    }

    private static String list(String household) {
        return "parties-asked:" + household;
    }

    /** Numbers of the tickets that a household was asked about and has not answered. */
    public static Query.Listed unanswered(String household) {
        return new Query.Listed(list(household), true, MOST);
    }

    /** Contacts of those who said that it is theirs, too. */
    public Set<String> contacts() {
        return joined.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /**
     * @param unbound those of them of whom nobody can be sent anything
     */
    public Parties asking(Set<String> households, Set<String> unbound, String by) {
        Set<String> all = new LinkedHashSet<>(asked);
        all.addAll(households);
        Set<String> left = new HashSet<>(unsent);
        left.removeAll(households);
        left.addAll(unbound);
        return new Parties(number, version, by, List.copyOf(all), left, joined, denied, along, false);
    }

    public Parties joinedBy(String household, String contact) {
        Map<String, Set<String>> all = new LinkedHashMap<>(joined);
        Set<String> people = new LinkedHashSet<>(all.getOrDefault(household, Set.of()));
        people.add(contact);
        all.put(household, people);
        return new Parties(number, version, asker, asked, unsent, all, outside(Set.of(household), denied), along, over);
    }

    /** He takes back what he said, or says at once that it is not theirs. */
    public Parties deniedBy(String household, String contact) {
        Parties left = withoutContact(contact);
        Set<String> all = new HashSet<>(denied);
        all.add(household);
        return left.joined.containsKey(household) ? left
                : new Parties(number, version, asker, asked, unsent, left.joined, all, along, over);
    }

    /** With those of another ticket, whose matter goes on in this one. */
    public Parties with(Parties other) {
        Set<String> brought = new LinkedHashSet<>(other.asked);
        asked.forEach(brought::remove);
        Set<String> all = new LinkedHashSet<>(asked);
        all.addAll(brought);
        Set<String> left = new HashSet<>(unsent);
        other.unsent.stream().filter(brought::contains).forEach(left::add);
        Map<String, Set<String>> yes = new LinkedHashMap<>(joined);
        other.joined.forEach(yes::putIfAbsent);
        Set<String> no = new HashSet<>(denied);
        other.denied.stream().filter(brought::contains).forEach(no::add);
        Map<String, Set<String>> sources = new HashMap<>(along);
        sources.put(other.number, brought);
        return new Parties(number, version, asker.isEmpty() ? other.asker : asker, List.copyOf(all), left, yes, no,
                sources, over);
    }

    /** Without those that came with another ticket, which goes on by itself. */
    public Parties without(Parties other) {
        Set<String> brought = along.getOrDefault(other.number, Set.of());
        Map<String, Set<String>> sources = new HashMap<>(along);
        sources.remove(other.number);
        boolean his = asker.equals(other.asker) && brought.containsAll(asked);
        return new Parties(number, version, his ? "" : asker,
                asked.stream().filter(household -> !brought.contains(household)).toList(), outside(brought, unsent),
                joined.entrySet()
                    .stream()
                    .filter(one -> !brought.contains(one.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                outside(brought, denied), sources, over);
    }

    private static Set<String> outside(Set<String> some, Set<String> all) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    /** What those said here who came with another ticket. */
    public Map<String, Set<String>> joinedWith(String other) {
        Set<String> brought = along.getOrDefault(other, Set.of());
        return joined.entrySet()
            .stream()
            .filter(one -> brought.contains(one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Somebody is forgotten, and with him what he said for his household. */
    public Parties withoutContact(String contact) {
        Map<String, Set<String>> all = new HashMap<>();
        joined.forEach((household, people) -> {
            Set<String> left = outside(Set.of(contact), people);
            if (!left.isEmpty()) {
                all.put(household, left);
            }
        });
        return new Parties(number, version, asker, asked, unsent, all, denied, along, over);
    }

    public Parties over(boolean now) {
        return new Parties(number, version, asker, asked, unsent, joined, denied, along, now);
    }

    /** What is kept of them is gone with the rest of the matter. */
    public Parties forgotten() {
        return new Parties(number, version, "", List.of(), Set.of(), Map.of(), Set.of(), Map.of(), true);
    }

}
