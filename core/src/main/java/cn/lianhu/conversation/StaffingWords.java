package cn.lianhu.conversation;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.people.Person;
import cn.lianhu.roster.Roster;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that keep members and posts: 加联户人, 停联户, 任命, 卸任. */
final class StaffingWords {

    private static final Map<String, Post> POSTS = posts();

    private static final int LONGEST_NAME = 12;

    private static final String SKILLS = "特长";

    private final Network network;

    private final Texts texts;

    private final Roster roster;

    private final SameNames sameNames;

    private final RosterWords rosterWords;

    StaffingWords(Network network, Texts texts, Roster roster, SameNames sameNames, RosterWords rosterWords) {
        this.network = network;
        this.texts = texts;
        this.roster = roster;
        this.sameNames = sameNames;
        this.rosterWords = rosterWords;
    }

    /** How people call them. */
    private static Map<String, Post> posts() {
        Map<String, Post> posts = new LinkedHashMap<>();
        Stream.of(Post.values()).forEach(post -> posts.put(post.title(), post));
        posts.putAll(Map.of("支书", Post.SECRETARY, "支部书记", Post.SECRETARY, "工作队", Post.WORK_TEAM, "乡镇", Post.TOWNSHIP,
                "县值班员", Post.COUNTY_DESK));
        return posts;
    }

    List<Saying> words() {
        return List.of(rosterWords.sentence(Word.ADD_MEMBER, Say.ROSTER_HOW_ADD_MEMBER, this::add),
                rosterWords.sentence(Word.STOP_MEMBER, Say.ROSTER_HOW_STOP_MEMBER, this::stop),
                rosterWords.sentence(Word.APPOINT, Say.ROSTER_HOW_APPOINT, this::appoint),
                rosterWords.sentence(Word.DISMISS, Say.ROSTER_HOW_DISMISS, this::dismiss));
    }

    private Optional<String> add(Work work, Person person, String editor, String rest) {
        String[] parts = rest.split("(?U)[\\s、,，;；]+");
        if (parts.length < 2 || parts[0].length() > LONGEST_NAME || parts.length > 2 && !parts[2].equals(SKILLS)) {
            return Optional.of(texts.say(Say.ROSTER_HOW_ADD_MEMBER));
        }
        List<Grid> named = network.grids().stream().filter(g -> fits(g.name(), g.code(), parts[1])).toList();
        List<Grid> grids = named.stream().filter(g -> roster.rights().mayKeepMembers(editor, g.code())).toList();
        if (grids.size() != 1) {
            return Optional.of(!named.isEmpty() && grids.isEmpty() ? texts.say(Say.ROSTER_MEMBERS_ABOVE)
                    : texts.say(Say.ROSTER_GRID_UNKNOWN, "name", parts[1]));
        }
        Set<String> skills = new LinkedHashSet<>(Arrays.asList(parts).subList(Math.min(3, parts.length), parts.length));
        return Optional.of(roster.staffing().add(work, person, parts[0], grids.getFirst(), skills));
    }

    private Optional<String> stop(Work work, Person person, String editor, String rest) {
        List<Member> named = named(rest);
        List<Member> his = named.stream()
            .filter(m -> m.grid() != null && roster.rights().mayKeepMembers(editor, m.grid()))
            .toList();
        return Optional
            .of(!named.isEmpty() && his.isEmpty() ? texts.say(Say.ROSTER_MEMBERS_ABOVE) : one(work, person, editor, his,
                    rest, Word.STOP_MEMBER.shown(), "", member -> roster.staffing().stop(work, person, member)));
    }

    private List<Member> named(String name) {
        return network.member(name).map(List::of).orElseGet(() -> network.membersNamed(name));
    }

    /** What is done to the member that a name means. */
    private interface OnMember {

        String of(Member member);

    }

    /** Nobody does it to himself. */
    private String one(Work work, Person person, String editor, List<Member> named, String name, String word,
            String rest, OnMember deed) {
        if (named.size() != 1) {
            return sameNames.members(work, person, named, name, id -> word + " " + id + rest);
        }
        return named.getFirst().id().equals(editor) ? texts.say(Say.ROSTER_NOT_SELF) : deed.of(named.getFirst());
    }

    /** Who gives no posts and names nobody says something of one: 任命 的 那个组长 收了钱. */
    private boolean says(String editor, String name) {
        return network.postsOf(editor).isEmpty() && named(name).isEmpty();
    }

    private Optional<String> appoint(Work work, Person person, String editor, String rest) {
        String[] parts = rest.split("(?U)\\s+");
        if (says(editor, parts[0])) {
            return Optional.empty();
        }
        Post post = parts.length < 2 ? null : POSTS.get(parts[1]);
        if (parts.length > 3 || parts[0].length() > LONGEST_NAME || parts.length < 2) {
            return Optional.of(texts.say(Say.ROSTER_HOW_APPOINT));
        }
        if (post == null) {
            return Optional.of(texts.say(Say.ROSTER_POST_UNKNOWN, "word", parts[1], "list",
                    String.join("、", Stream.of(Post.values()).map(Post::title).toList())));
        }
        String area = parts.length == 3 ? parts[2] : null;
        String behind = " " + parts[1] + (area == null ? "" : " " + area);
        return Optional.of(one(work, person, editor, named(parts[0]), parts[0], Word.APPOINT.shown(), behind,
                member -> appoint(work, person, editor, member, post, area)));
    }

    private String appoint(Work work, Person person, String editor, Member member, Post post, @Nullable String area) {
        Optional<String> scope = scope(editor, member, post, area);
        if (scope.isEmpty()) {
            return texts.say(Say.ROSTER_AREA_UNKNOWN, "name", member.name(), "post", post.title());
        }
        return roster.rights().mayAppoint(editor, post, scope.get())
                ? roster.staffing().appoint(work, person, member, post, scope.get(), areaName(post, scope.get()))
                : texts.say(Say.ROSTER_POST_ABOVE, "post", post.title());
    }

    /** The one that is named, else where he serves, else the editor's own. */
    private Optional<String> scope(String editor, Member member, Post post, @Nullable String area) {
        Stream<String> named = switch (post) {
            case GRID_LEADER -> area == null ? Stream.ofNullable(member.grid())
                    : network.grids().stream().filter(g -> fits(g.name(), g.code(), area)).map(Grid::code);
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> area == null ? branch(editor, member).stream()
                    : network.branches().stream().filter(b -> fits(b.name(), b.code(), area)).map(Branch::code);
            case TOWNSHIP -> area == null ? Stream.empty() : townships(area);
            case DEPARTMENT -> area == null ? Stream.of(Network.COUNTY) : townships(area);
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Stream.of(Network.COUNTY);
        };
        List<String> found = named.distinct().toList();
        List<String> his = found.size() < 2 ? found
                : found.stream().filter(scope -> roster.rights().mayAppoint(editor, post, scope)).toList();
        return his.size() == 1 ? Optional.of(his.getFirst()) : Optional.empty();
    }

    private Stream<String> townships(String area) {
        return network.townships().stream().filter(t -> fits(t.name(), t.code(), area)).map(Township::code);
    }

    private static boolean fits(String name, String code, String said) {
        return name.equals(said) || name.endsWith(said) || code.equals(said);
    }

    private Optional<String> branch(String editor, Member member) {
        return Optional.ofNullable(member.branch())
            .or(() -> network.postsOf(editor)
                .stream()
                .map(Posting::scope)
                .filter(scope -> network.branch(scope).isPresent())
                .findFirst());
    }

    private String areaName(Post post, String scope) {
        return switch (post) {
            case GRID_LEADER -> network.grid(scope).map(Grid::name).orElse("");
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> network.branch(scope).map(Branch::name).orElse("");
            case TOWNSHIP, DEPARTMENT -> network.township(scope).map(Township::name).orElse("");
            case COUNTY_DESK, COUNTY_OVERSIGHT -> "";
        };
    }

    private Optional<String> dismiss(Work work, Person person, String editor, String rest) {
        String[] parts = rest.split("(?U)\\s+");
        if (says(editor, parts[0])) {
            return Optional.empty();
        }
        Post post = parts.length < 2 ? null : POSTS.get(parts[1]);
        if (parts.length > 3 || parts[0].length() > LONGEST_NAME || parts.length > 1 && post == null) {
            return Optional.of(texts.say(Say.ROSTER_HOW_DISMISS));
        }
        String area = parts.length < 3 ? null : parts[2];
        return Optional.of(one(work, person, editor, named(parts[0]), parts[0], Word.DISMISS.shown(),
                rest.substring(parts[0].length()), member -> dismiss(work, person, editor, member, post, area)));
    }

    private String dismiss(Work work, Person person, String editor, Member member, @Nullable Post post,
            @Nullable String area) {
        List<Posting> held = network.everyPostOf(member.id())
            .stream()
            .filter(p -> post == null || p.post() == post)
            .filter(p -> area == null || fits(areaName(p), p.scope(), area))
            .filter(p -> roster.rights().mayAppoint(editor, p.post(), p.scope()))
            .toList();
        return switch (held.size()) {
            case 0 -> texts.say(Say.ROSTER_HOLDS_NONE, "name", member.name());
            case 1 -> roster.staffing().dismiss(work, person, member, held.getFirst(), areaName(held.getFirst()));
            default -> texts.say(Say.ROSTER_SEVERAL_POSTS, "name", member.name(), "list",
                    held.stream()
                        .map(p -> texts.say(Say.ROSTER_POST_LINE, "word",
                                (Word.DISMISS.shown() + " " + member.id() + " " + p.post().title() + " " + areaName(p))
                                    .strip()))
                        .collect(Collectors.joining("\n")));
        };
    }

    private String areaName(Posting posting) {
        return areaName(posting.post(), posting.scope());
    }

}
