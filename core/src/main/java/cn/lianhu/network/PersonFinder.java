package cn.lianhu.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people of the register in what is written, by their names or by family name and
 * post (许书记), in one pass. Built once for a network; safe to share between threads.
 */
public final class PersonFinder {

    /**
     * Somebody a text names.
     *
     * @param start where, to before {@code end}
     * @param titled whether by family name and post only
     * @param members everybody it may mean; at least one
     */
    public record Named(int start, int end, boolean titled, List<Member> members) {
    }

    private record Entry(String name, boolean titled, List<Member> members) {
    }

    private static final Set<Post> ANY = EnumSet.allOf(Post.class);

    /**
     * What people call whoever holds a post; how those are called who hold none is
     * nobody's of the register.
     */
    private static final Map<String, Set<Post>> TITLES = titles();

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    public PersonFinder(Network network) {
        Map<String, List<Member>> named = new LinkedHashMap<>();
        network.members().forEach(m -> named.computeIfAbsent(PersonName.key(m.name()), k -> new ArrayList<>(1)).add(m));
        named.forEach((name, members) -> add(name, false, members));
        Map<String, List<Member>> called = new LinkedHashMap<>();
        network.members().forEach(m -> network.postsOf(m.id()).forEach(p -> calls(m, p.post(), called)));
        called.forEach((name, members) -> add(name, true, members.stream().distinct().toList()));
        Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.name.length());
        byFirst.values().forEach(entries -> entries.sort(longestFirst));
    }

    private static void calls(Member member, Post post, Map<String, List<Member>> called) {
        String family = PersonName.family(member.name());
        TITLES.forEach((title, posts) -> {
            if (posts.contains(post)) {
                called.computeIfAbsent(family + title, k -> new ArrayList<>(1)).add(member);
            }
        });
    }

    private void add(String name, boolean titled, List<Member> members) {
        if (name.length() > 1) {
            byFirst.computeIfAbsent(name.charAt(0), k -> new ArrayList<>(2))
                .add(new Entry(name, titled, List.copyOf(members)));
        }
    }

    private static Map<String, Set<Post>> titles() {
        Map<String, Set<Post>> titles = new LinkedHashMap<>();
        List.of("网格长", "网格员", "组长", "队长").forEach(t -> titles.put(t, Set.of(Post.GRID_LEADER)));
        List.of("支书", "村主任").forEach(t -> titles.put(t, Set.of(Post.SECRETARY)));
        List.of("书记", "副书记").forEach(t -> titles.put(t, Set.of(Post.SECRETARY, Post.WORK_TEAM, Post.TOWNSHIP)));
        List.of("文书", "会计").forEach(t -> titles.put(t, Set.of(Post.CLERK)));
        List.of("镇长", "乡长", "委员").forEach(t -> titles.put(t, Set.of(Post.TOWNSHIP)));
        List.of("主任", "干部", "领导", "同志", "科长", "局长", "站长").forEach(t -> titles.put(t, ANY));
        return titles;
    }

    /**
     * Everybody named in a text, in its order; where names overlap the one that begins
     * first, and the longest.
     */
    public List<Named> in(String text) {
        int[] at = new int[text.length() + 1];
        String close = withoutGaps(text, at);
        List<Named> found = new ArrayList<>(2);
        int position = 0;
        while (position < close.length()) {
            Entry entry = at(close, position);
            if (entry != null) {
                int last = position + entry.name.length() - 1;
                found.add(new Named(at[position], at[last] + 1, entry.titled, entry.members));
            }
            position += entry == null ? 1 : entry.name.length();
        }
        return found;
    }

    /** 许 平 and 阿不都·买买提 as they are kept. */
    private static String withoutGaps(String text, int[] at) {
        StringBuilder close = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '·' && c != '•') {
                at[close.length()] = i;
                close.append(c);
            }
        }
        return close.toString();
    }

    private @Nullable Entry at(String text, int position) {
        for (Entry entry : byFirst.getOrDefault(text.charAt(position), List.of())) {
            if (text.startsWith(entry.name, position)) {
                return entry;
            }
        }
        return null;
    }

}
