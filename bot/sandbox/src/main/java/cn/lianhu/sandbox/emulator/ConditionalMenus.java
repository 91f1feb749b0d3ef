package cn.lianhu.sandbox.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Menus for some only; the newest that fits counts (platform reference 6.2). */
final class ConditionalMenus {

    private static final Set<String> RULES = Set.of("tag_id", "client_platform_type");

    private static final Set<String> GONE = Set.of("sex", "country", "province", "city", "language");

    private static final long FIRST = 430_000_001;

    /** The platform's number for Android, which every phone here is. */
    private static final String PLATFORM = "2";

    private final List<Made> menus = new ArrayList<>();

    private long next = FIRST;

    record Made(String id, JsonNode buttons, JsonNode rule) {

        /**
         * @param lastTag the tag that he was given last; empty without one
         */
        private boolean fits(String lastTag) {
            return fits("tag_id", lastTag) && fits("client_platform_type", PLATFORM);
        }

        private boolean fits(String name, String his) {
            String wanted = rule.path(name).asString("");
            return wanted.isEmpty() || wanted.equals(his);
        }
    }

    static Optional<Problem> problem(JsonNode rule) {
        if (rule.propertyNames()
            .stream()
            .anyMatch(name -> GONE.contains(name) && !rule.path(name).asString("").isEmpty())) {
            return Optional.of(Problem.GONE_MATCH_RULE);
        }
        return RULES.stream().allMatch(name -> rule.path(name).asString("").isEmpty())
                ? Optional.of(Problem.EMPTY_MATCH_RULE) : Optional.empty();
    }

    synchronized String add(JsonNode buttons, JsonNode rule) {
        menus.addFirst(new Made(Long.toString(next++), buttons, rule));
        return menus.getFirst().id();
    }

    synchronized boolean remove(String id) {
        return menus.removeIf(menu -> menu.id().equals(id));
    }

    synchronized void clear() {
        menus.clear();
    }

    /** Newest first. */
    synchronized List<Made> all() {
        return List.copyOf(menus);
    }

    synchronized Optional<JsonNode> of(List<Integer> tags) {
        String last = tags.isEmpty() ? "" : tags.getLast().toString();
        return menus.stream().filter(menu -> menu.fits(last)).map(Made::buttons).findFirst();
    }

}
